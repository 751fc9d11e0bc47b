import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('appointments', () => {
  it.each([
    [
      'Ada Byron was named chief executive of Air India.',
      'Ada Byron LEADER_OF Air India [asserted]',
    ],
    ['Ana Salas was elected president of Peru in May.', 'Ana Salas HEAD_OF_STATE Peru [asserted]'],
    [
      'Ada Byron became prime minister of Peru in 2015.',
      'Ada Byron HEAD_OF_GOVERNMENT Peru [asserted]',
    ],
    [
      'Ada Byron replaced Amos Okello as head of the World Bank.',
      'Ada Byron LEADER_OF World Bank [asserted]',
    ],
  ])('give an office: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    'Ada Byron may become prime minister of Peru.',
    'Ada Byron will be named chief executive of Air India.',
    'Ada Byron was not elected president of Peru.',
  ])('give none that is only thought of or denied: %s', async (text) => {
    expect(tell(await read(text)).filter((one) => one.startsWith('Ada Byron'))).toEqual([]);
  });
});
