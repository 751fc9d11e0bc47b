import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('whose an office is by "its"', () => {
  it.each([
    [
      'is a party or group, no government',
      'The Labour Front urged the Government of Peru to resign. Its leader, Amina Diallo, accused Kenya.',
      'Amina Diallo LEADER_OF Labour Front [asserted]',
    ],
    [
      'is a company, no court',
      'The Supreme Court of Peru fined Acme Energy. Its founder, Ada Byron, accused Kenya.',
      'Ada Byron LEADER_OF Acme Energy [asserted]',
    ],
    [
      'is whoever the sentence before tells of',
      'The Association of Baltic Ports called for restraint. Its secretary-general, Ana Ruus, accused Peru.',
      'Ana Ruus LEADER_OF Association of Baltic Ports [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
