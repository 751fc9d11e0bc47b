import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a person and the own side', () => {
  it('do not meet each other', async () => {
    const claims = tell(
      await read('Kenyan President William Ruto held talks with the Kenyan government.'),
    );
    expect(claims.filter((claim) => claim.includes('CONSULT'))).toEqual([]);
  });

  it('is told apart from another side', async () => {
    const claims = tell(
      await read('Kenyan President William Ruto held talks with the Ugandan government.'),
    );
    expect(claims.filter((claim) => claim.includes('CONSULT'))).toHaveLength(1);
  });
});
