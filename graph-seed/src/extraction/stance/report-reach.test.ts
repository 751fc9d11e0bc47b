import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('the reach of a report', () => {
  it.each([
    [
      'before a clause that follows the speaker',
      'A truce looked unlikely, diplomats said, and Kenya has attacked Uganda.',
      'Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'before what is set against it',
      'Rwanda said it had sent food to Goma, while Kenya condemned Uganda.',
      'Kenya ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'behind a semicolon',
      'A quiet day.\n\nRwanda said it would help Chad; Kenya attacked Uganda.',
      'Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'where a clause of the writer has come',
      'Amos Okello said on Sunday that he trusted the army, but the church has fled, and Kenya has attacked Uganda.',
      'Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'where the tense of the writer comes back',
      'Amos Okello said that he trusted the army, but Kenya has attacked Uganda.',
      'Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'before what the writer recalls behind the speaker',
      'Kenya has recalled its envoy, the ministry said, a day after Uganda condemned Rwanda.',
      'Uganda ACCUSE:disapprove Rwanda [asserted]',
    ],
    [
      'before it also where it seems to be said',
      'Niger has expelled two envoys, the Foreign Ministry said on Tuesday, weeks after Malian President Sani Bako accused Chad of spying.',
      'Sani Bako ACCUSE:allege Chad [asserted]',
    ],
  ])('ends %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    [
      'what follows in the same tense',
      'Rwanda said that Chad had fled and Kenya had attacked Uganda.',
      'Kenya ASSAULT Uganda [reported] by Rwanda',
    ],
    [
      'the whole sentence, where the speaker closes it',
      'Kenya has urged Uganda to punish Rwanda, according to diplomats.',
      'Kenya REQUEST Uganda [reported] by Diplomats',
    ],
  ])('takes in %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('never begins with whoever hears it', async () => {
    expect(tell(await read('Ada Byron was told that Kenya had attacked Uganda.'))).toContain(
      'Kenya ASSAULT Uganda [reported]',
    );
    expect(
      tell(await read('Ministers were told by Chad that Kenya had attacked Uganda.')),
    ).toContain('Kenya ASSAULT Uganda [reported] by Chad');
  });
});
