// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toSpeakerChain } from './speaker-chain.ts';

const article = {
  id: 'article-ada',
  title: 'Ada meets Byron',
  publisher: 'Difference Times',
  author: null,
  publishedAt: null,
  url: null,
  language: 'en',
  retoldFrom: null,
};
const speaker = (name: string) => ({ id: name, kind: 'PERSON' as const, name });
const say = (status: 'ASSERTED' | 'REPORTED', ...names: string[]): string =>
  toSpeakerChain({ status, article, attributedTo: names.map(speaker) })
    .map((link) => [link.joint, link.name].filter(Boolean).join(' '))
    .join(' ');

describe('toSpeakerChain', () => {
  it('names only the outlet when the outlet says so itself', () => {
    expect(say('ASSERTED')).toBe('Difference Times');
  });
  it('goes from the voice outwards', () => {
    expect(say('REPORTED', 'Ada', 'Byron')).toBe('Ada said to Byron in Difference Times');
  });
  it('says when the speaker is not named', () => {
    expect(say('REPORTED')).toBe('speaker not named in Difference Times');
  });
  it('keeps first and last of a long chain', () => {
    expect(say('REPORTED', 'Ada', 'Byron', 'Clara', 'Dora')).toBe(
      'Ada 2 more said to Dora in Difference Times',
    );
  });
  it('names the article when it has no outlet', () => {
    expect(
      toSpeakerChain({
        status: 'ASSERTED',
        article: { ...article, publisher: null },
        attributedTo: [],
      }),
    ).toEqual([{ joint: null, name: 'Ada meets Byron', isName: true }]);
  });
});
