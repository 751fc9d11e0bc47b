import {
  checkGraphDocument,
  CLAIM_STATUSES,
  CLAIM_TYPES,
  ENTITY_KINDS,
} from '@entente/graph-store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleClaims } from '../extraction/assemble.ts';
import { mergeArticleGraphs } from '../extraction/index.ts';
import { parseAnswer } from './answer.ts';
import { openArticleDraft } from './article-draft.ts';
import { readAnswer } from './read-answer.ts';
import { toAdaArticle } from './testing/ada-article.ts';
import { toWindows } from './windows.ts';

const ARTICLE = toAdaArticle(
  'Paris accused the Syrian government. “Ada King met Byron. He slept 😀,” Mr Babbage said. ' +
    'The police of Kenya met Ada King in Paris.\n\nByron vetoed the UN resolution on Monday.',
);
const { text } = ARTICLE;
const WORDS = ['', 'Ada King', 'Byron', 'Paris', 'France', 'the Syrian government', 'Voldemort'];

/** Words of the article, words cut anywhere, and words from nowhere. */
const anyText = fc.oneof(
  fc.constantFrom(...WORDS),
  fc
    .tuple(fc.nat(text.length), fc.nat(60))
    .map(([from, length]) => text.slice(from, from + length)),
  fc.string({ unit: 'binary' }),
);
const textOrNull = fc.option(anyText);
const anyEntity = fc.record({
  name: anyText,
  kind: fc.constantFrom(...ENTITY_KINDS),
  mentions: fc.array(anyText, { maxLength: 4 }),
  owner: textOrNull,
  date: textOrNull,
  place: textOrNull,
});
const anyClaim = fc.record({
  subject: anyText,
  type: fc.constantFrom(...CLAIM_TYPES),
  object: textOrNull,
  event: textOrNull,
  status: fc.constantFrom(...CLAIM_STATUSES),
  speakers: fc.array(anyText, { maxLength: 2 }),
  date: textOrNull,
  quote: anyText,
});
const anyAnswer = fc.record({
  entities: fc.array(anyEntity, { maxLength: 8 }),
  claims: fc.array(anyClaim, { maxLength: 12 }),
});

describe('whatever a model answers', () => {
  it('gives a graph that holds together and in which nobody goes unnamed by the article', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 3 }), (answered) => {
        const draft = openArticleDraft(ARTICLE);
        const windows = toWindows(text, 120);
        for (const [index, window] of windows.entries()) {
          const answer = parseAnswer(JSON.stringify(answered[index % answered.length]));
          if (answer !== null) readAnswer(draft, window, answer);
        }
        const graph = assembleClaims(draft.reading, draft.claims);
        checkGraphDocument(mergeArticleGraphs([graph]));
        for (const { name, aliases } of graph.entities) {
          expect(name.trim()).not.toBe('');
          expect([name, ...aliases].join(' ')).not.toContain('Voldemort');
          for (const alias of aliases) expect(text.replace(/\s+/gu, ' ')).toContain(alias);
        }
      }),
      { seed: 1843, numRuns: 300 },
    );
  });
});
