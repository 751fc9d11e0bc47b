import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('who stands behind direct speech', () => {
  it.each([
    '"Kenya attacked Somalia," the Somali president, Hassan Ali, said.',
    '"Kenya attacked Somalia", the Somali president, Hassan Ali, said.',
    '“Kenya attacked Somalia,” the head of the army, General Hassan Ali, told reporters.',
  ])('says it and does nothing of what it tells: %s', async (text) => {
    const told = tell(await read(text));
    expect(told.filter((claim) => claim.includes('ASSAULT'))).toEqual([
      'Kenya ASSAULT Somalia [reported] by Hassan Ali',
    ]);
  });
});
