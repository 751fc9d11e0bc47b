import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenizer.ts';

const cut = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokenizer', () => {
  it.each([
    ['Ada wrote to Byron.', 'Ada wrote to Byron .'],
    ['(Byron, however, left!)', '( Byron , however , left ! )'],
    ['“Come,” she said; “now…”', '“ Come , ” she said ; “ now … ”'],
    ["'Come,' she said.", "' Come , ' she said ."],
    ['He knew -- or hoped - why...', 'He knew -- or hoped - why ...'],
    ['London—Paris', 'London — Paris'],
    ['What?!', 'What ?!'],
    ['It ended.The rest is silence.', 'It ended . The rest is silence .'],
  ])('sets the punctuation of %j apart', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ["Ada's letters", "Ada 's letters"],
    ['the poets’ letters', 'the poets ’ letters'],
    ["She'd say they don't", "She 'd say they do n't"],
    ['We can’t, we won’t', 'We ca n’t , we wo n’t'],
    ['It cannot be', 'It can not be'],
    ["O'Brien's", "O'Brien 's"],
    ["the 1830's and the '90s", "the 1830's and the '90s"],
  ])('sets the short words of %j apart', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['Russian-backed rebels', 'Russian - backed rebels'],
    ['a well-known 14-year-old', 'a well - known 14 - year - old'],
    ['Jean-Marc', 'Jean - Marc'],
    ['non-lethal co-founder', 'non-lethal co-founder'],
    ['an anti-government rally', 'an anti-government rally'],
    ['call 555-1234', 'call 555-1234'],
    ['in 2014-15', 'in 2014 - 15'],
    ['Britain/France', 'Britain / France'],
    ['9/11', '9/11'],
  ])(
    'cuts %j at hyphens and slashes between words, not after prefixes or in numbers',
    (text, tokens) => {
      expect(cut(text)).toBe(tokens);
    },
  );

  it.each([
    ['$1,000,000.50', '$ 1,000,000.50'],
    ['US$5bn', 'US$ 5 bn'],
    ['12% of €3m', '12 % of € 3 m'],
    ['at 10:30pm', 'at 10:30 pm'],
    ['[13,14]', '[ 13 , 14 ]'],
    ['in 2016, 300', 'in 2016 , 300'],
  ])('reads the numbers of %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['Mr. Babbage of the U.S. left.', 'Mr. Babbage of the U.S. left .'],
    ['J. Edgar and I.', 'J. Edgar and I .'],
    ['on Oct. 3', 'on Oct. 3'],
    ['No. 10 said no.', 'No. 10 said no .'],
    ['Acme Corp. (est. 1830)', 'Acme Corp. ( est. 1830 )'],
    ['poems, letters, etc.', 'poems , letters , etc .'],
  ])('leaves its period to each abbreviation of %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['see https://example.org/a?b=c.', 'see https://example.org/a?b=c .'],
    ['(www.example.com/x-y)', '( www.example.com/x-y )'],
    ['at example.co.uk/news,', 'at example.co.uk/news ,'],
    ['ada@example.org:', 'ada@example.org :'],
    ['#engines by @ada', '#engines by @ada'],
  ])('keeps the addresses of %j whole', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it('takes control characters, marks of direction and blanks of no width for blanks', () => {
    expect(cut('\uFEFFAda\0and\u202EByron\u200B.')).toBe('Ada and Byron .');
  });

  it('counts offsets in UTF-16 code units of the whole text', () => {
    expect(tokenize('😀 Ada😀', { start: 2, end: 8 })).toEqual([
      { start: 3, end: 6 },
      { start: 6, end: 8 },
    ]);
  });

  it('loses no character but blanks, whatever the text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...Array.from('aB1.,-\'’"“(/$@:!…\u0000 \u202E\n😀')),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const tokens = tokenize(text, { start: 0, end: text.length });
        const kept = tokens.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept).toBe(text.replaceAll(/[\s\0\u202E]/gu, ''));
        expect(tokens.every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });

  it('cuts one endless word into pieces of bounded length', () => {
    const tokens = tokenize('a'.repeat(200_000), { start: 0, end: 200_000 });
    expect(tokens).toHaveLength(200);
  });
});
