import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentence-splitter.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text).map((tokens) => text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));

describe('sentence splitter', () => {
  it('ends a sentence at a period, a question mark and an exclamation mark', () => {
    expect(split('Ada wrote. Did Byron answer? No! He slept.')).toEqual([
      'Ada wrote.',
      'Did Byron answer?',
      'No!',
      'He slept.',
    ]);
  });

  it('takes closing quotes and brackets along', () => {
    expect(split('“I wrote.” (He slept.) Ada left.')).toEqual([
      '“I wrote.”',
      '(He slept.)',
      'Ada left.',
    ]);
  });

  it('does not end a sentence at a quotation that goes on in lower case', () => {
    expect(split('"Who wrote?" he asked. "I did," she said.')).toEqual([
      '"Who wrote?" he asked.',
      '"I did," she said.',
    ]);
  });

  it('does not end a sentence after a title or an initial', () => {
    expect(split('Gen. Byron met Mr. J. Babbage. They left.')).toEqual([
      'Gen. Byron met Mr. J. Babbage.',
      'They left.',
    ]);
  });

  it('ends a sentence after another abbreviation only before a word that begins sentences', () => {
    expect(split('He left the U.S. The U.S. Senate met at Acme Inc. It was late.')).toEqual([
      'He left the U.S.',
      'The U.S. Senate met at Acme Inc.',
      'It was late.',
    ]);
  });

  it('ends a sentence after a single letter only before a word that is no surname', () => {
    expect(split('Ada took vitamin C. She met George W. Byron.')).toEqual([
      'Ada took vitamin C.',
      'She met George W. Byron.',
    ]);
  });

  it('does not end a sentence within the name of a company or where a speaker begins again', () => {
    expect(split('Acme! Inc. grew. “I ... I forgot,” she said.')).toEqual([
      'Acme! Inc. grew.',
      '“I ... I forgot,” she said.',
    ]);
  });

  it('does not end a sentence at the number of a heading', () => {
    expect(split('2. The engine')).toEqual(['2. The engine']);
  });

  it('leaves the numbers of sources to the sentence before them', () => {
    expect(split('Ada wrote. [2] [13] Byron slept.')).toEqual([
      'Ada wrote. [2] [13]',
      'Byron slept.',
    ]);
  });

  it('ends a sentence with its paragraph', () => {
    expect(split('Ada meets Byron\nBy Mary Shelley\n\nThey met in')).toEqual([
      'Ada meets Byron',
      'By Mary Shelley',
      'They met in',
    ]);
  });

  it('joins the lines of a paragraph that was wrapped by hand', () => {
    const text =
      'Ada wrote to Byron of the engine that\nBabbage was building in London. She\nnever sent it.';
    expect(split(text)).toEqual([
      'Ada wrote to Byron of the engine that\nBabbage was building in London.',
      'She\nnever sent it.',
    ]);
  });

  it('gives no sentence for blanks', () => {
    expect(split(' \n\t\r\n \u200B')).toEqual([]);
  });

  it('cuts an endless sentence after a semicolon or comma near the bound', () => {
    const text = `${'the poets wrote, '.repeat(39)}and slept; ${'the poets wrote, '.repeat(1000)}`;
    const lengths = splitSentences(text).map(({ length }) => length);
    expect(lengths[0]).toBe(159);
    expect(lengths[1]).toBe(160);
    expect(Math.max(...lengths)).toBe(160);
  });

  it.each([
    ['KAMPALA, Uganda — Rain fell.', ['KAMPALA, Uganda —', 'Rain fell.']],
    ['NAIROBI (Telepress) - Rain fell.', ['NAIROBI (Telepress) -', 'Rain fell.']],
    ['NATO-led troops left.', ['NATO-led troops left.']],
  ])('keeps the dateline of %s apart from the report', (text, sentences) => {
    expect(
      splitSentences(text).map((tokens) =>
        text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
      ),
    ).toEqual(sentences);
  });
});
