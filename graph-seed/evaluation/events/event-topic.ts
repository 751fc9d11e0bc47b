import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import { readGoldArticles } from '../extraction/gold-articles.ts';
import { readAnnotation } from '../extraction/gold-annotation.ts';
import type { GoldAnnotation } from '../extraction/gold-annotation.ts';
import type { Figure, Topic } from '../figure.ts';
import { ententeReader } from '../graph-reader.ts';
import { clusterByWordAndParticipant, toEventClusters } from './event-clusters.ts';
import type { EventCluster } from './event-clusters.ts';

/**
 * Events across articles. On the two originals: of the events that the annotator found in both, how many are one event in the graph, and
 * how many joined events join what the annotator tells apart. On unrelated news of GUM, read together: how many events are joined across
 * articles, all of them wrongly. Each beside the baseline that joins by word and participant.
 */
export const eventTopic: Topic = {
  name: 'events',
  measure: async (folder) => {
    const goldPath = join(folder, 'gold/seeds_gold.json');
    const gold = await readAnnotation(goldPath);
    const originals = await readGoldArticles(goldPath, gold);
    const unrelated = await readNewsCorpus(folder, 'gum');
    const ours = toEventClusters(await ententeReader.readTogether(originals));
    const theirs = clusterByWordAndParticipant(await ententeReader.readApart(originals));
    return [
      ...toFigures('', gold, originals, ours, { joined: 0.25, wrong: 0 }),
      countJoined('', toEventClusters(await ententeReader.readTogether(unrelated)), 0),
      ...toFigures(BASELINE, gold, originals, theirs, null),
      countJoined(
        BASELINE,
        clusterByWordAndParticipant(await ententeReader.readApart(unrelated)),
        null,
      ),
    ];
  },
};

const MIN_SHARE = 0.5;
const BASELINE = ' by word and participant';

interface AnnotatedMention {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly event: string;
}

function toFigures(
  label: string,
  gold: GoldAnnotation,
  articles: readonly Article[],
  clusters: readonly EventCluster[],
  bounds: { readonly joined: number; readonly wrong: number } | null,
): readonly Figure[] {
  const annotated = findAnnotated(gold, articles);
  const inBoth = [...new Set(annotated.map(({ event }) => event))].filter(
    (event) => countArticles(annotated.filter((one) => one.event === event)) > 1,
  );
  const told = clusters.map((cluster) =>
    cluster.mentions.flatMap((mention) => findClosest(mention, annotated) ?? []),
  );
  const joined = inBoth.filter((event) =>
    told.some((mentions) => countArticles(mentions.filter((one) => one.event === event)) > 1),
  );
  const wrong = told.filter(
    (mentions) =>
      countArticles(mentions) > 1 && new Set(mentions.map(({ event }) => event)).size > 1,
  );
  return [
    {
      name: `events told by both articles that are one${label}`,
      value: joined.length / Math.max(1, inBoth.length),
      target: null,
      floor: bounds?.joined ?? null,
      counts: `${joined.length} of ${inBoth.length}`,
    },
    {
      name: `events that join what the annotator tells apart${label}`,
      value: wrong.length,
      target: null,
      floor: bounds?.wrong ?? null,
      higherIsBetter: false,
      counts: `${clusters.filter(({ mentions }) => countArticles(mentions) > 1).length} joined across articles`,
    },
  ];
}

function countJoined(
  label: string,
  clusters: readonly EventCluster[],
  ceiling: number | null,
): Figure {
  const joined = clusters.filter(({ mentions }) => countArticles(mentions) > 1);
  return {
    name: `events joined across unrelated articles${label}`,
    value: joined.length,
    target: 0,
    floor: ceiling,
    higherIsBetter: false,
    counts: `of ${clusters.length}`,
  };
}

/** Every place where an article has one of the annotator's names of an event. */
function findAnnotated(
  gold: GoldAnnotation,
  articles: readonly Article[],
): readonly AnnotatedMention[] {
  return gold.entities
    .filter(({ type }) => type === 'Event')
    .flatMap(({ id, aliases }) =>
      Object.values(aliases ?? {})
        .flat()
        .flatMap((alias) =>
          articles.flatMap(({ id: articleId, text }) => {
            const start = text.indexOf(alias);
            return start < 0 ? [] : [{ articleId, start, end: start + alias.length, event: id }];
          }),
        ),
    );
}

/** One name may hold another, as "the veto of the resolution" does: the closest counts, if it shares at least half of the longer one. */
function findClosest(
  mention: EventCluster['mentions'][number],
  annotated: readonly AnnotatedMention[],
): AnnotatedMention | null {
  const share = (one: AnnotatedMention): number =>
    (Math.min(one.end, mention.end) - Math.max(one.start, mention.start)) /
    Math.max(one.end - one.start, mention.end - mention.start);
  const [closest] = annotated
    .filter((one) => one.articleId === mention.articleId && share(one) >= MIN_SHARE)
    .toSorted((one, other) => share(other) - share(one));
  return closest ?? null;
}

function countArticles(mentions: readonly { readonly articleId: string }[]): number {
  return new Set(mentions.map(({ articleId }) => articleId)).size;
}
