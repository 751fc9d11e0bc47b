import { fileURLToPath } from 'node:url';
import type { DisagreementSide, GraphDocument } from '@entente/graph-store';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/sources/index.ts';
import { ententeReader } from '../graph-reader.ts';

const DOSSIER = fileURLToPath(new URL('../../articles', import.meta.url));

describe('the sample dossier', () => {
  let graph: GraphDocument;
  beforeAll(async () => {
    const { articles } = await readArticles([DOSSIER]);
    graph = await ententeReader.readTogether(articles);
  });

  const nameOf = (id: string): string =>
    graph.entities.find((entity) => entity.id === id)?.name ?? '';

  /** Who did it by this account, who says so, and the sentence. */
  const tell = ({ claimIds }: DisagreementSide): readonly (readonly string[])[] =>
    graph.claims
      .filter(({ id, type }) => claimIds.includes(id) && type === 'REJECT')
      .map(({ subjectId, attributedTo, articleId, evidence }) => {
        const article = graph.articles.find(({ id }) => id === articleId);
        return [
          nameOf(subjectId),
          attributedTo.map(nameOf).join(', '),
          article?.text.slice(evidence.start, evidence.end) ?? '',
        ];
      });

  it('tells both accounts of who called off the visit, each with its sentences', () => {
    const hollande = [
      'François Hollande',
      '',
      'François Hollande, the French president, has decided to call off his talks in Paris with Vladimir Putin, the president of Russia.',
    ];
    const putin = [
      [
        'Vladimir Putin',
        '',
        'Vladimir Putin, the Russian president, has canceled the trip to Paris that he was to make next week.',
      ],
      [
        'Vladimir Putin',
        'François Hollande',
        'Putin then decided to put off the visit, Hollande said.',
      ],
    ];
    const tells = (side: DisagreementSide, rows: readonly (readonly string[])[]): boolean =>
      rows.every((row) => tell(side).some((told) => told.join('|') === row.join('|')));
    const recorded = graph.disagreements.filter(({ sides }) =>
      sides.some(
        (one) =>
          tells(one, [hollande]) && sides.some((other) => other !== one && tells(other, putin)),
      ),
    );
    expect(recorded.map(({ topic }) => topic)).toEqual([
      expect.stringMatching(/^Who called off .*\?$/u),
    ]);
  });
});
