import { ENTITY_KINDS, toRelations } from '@entente/graph-store';
import type { EntityKind, GraphDocument } from '@entente/graph-store';
import type { FailedArticle } from '../pool/index.ts';
import type { ReadArticles } from '../sources/index.ts';

const KIND_WORDS: Readonly<Record<EntityKind, readonly [string, string]>> = {
  Person: ['person', 'persons'],
  State: ['state', 'states'],
  Organization: ['organization', 'organizations'],
  Place: ['place', 'places'],
  Event: ['event', 'events'],
};
/** Files named that were passed over; of a folder of pictures, the rest is only counted. */
const MAX_NAMED = 5;

/** Gives a number with its word: `1 article`, `2 articles`. */
export function countOf(count: number, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 ? word : plural}`;
}

/** What a graph holds, line by line. */
export function toGraphLines(document: GraphDocument): readonly string[] {
  const kinds = ENTITY_KINDS.map((kind) => {
    const count = document.entities.filter((entity) => entity.kind === kind).length;
    return countOf(count, ...KIND_WORDS[kind]);
  });
  return [
    `Articles: ${document.articles.length}`,
    `Entities: ${document.entities.length} (${kinds.join(', ')})`,
    `Relations: ${toRelations(document).length}`,
    `Claims: ${document.claims.length}`,
    `Disagreements: ${document.disagreements.length}`,
  ];
}

/** What was not read and why, line by line; empty when everything was. */
export function toSkippedLines({ skipped }: Pick<ReadArticles, 'skipped'>): readonly string[] {
  const lines = skipped.map(({ path, reason }) => `  ${path}: ${reason}`);
  return lines.length === 0 ? [] : [`Skipped: ${lines.length}`, ...lines];
}

/** Which articles were found but could not be read and why, line by line; empty when all were. */
export function toFailedLines(failed: readonly FailedArticle[]): readonly string[] {
  const lines = failed.map(({ article, reason }) => `  "${article.title}": ${reason}`);
  return lines.length === 0 ? [] : [`Not read: ${lines.length}`, ...lines];
}

/** What was doubtful or left out in what was read, line by line; empty without anything. */
export function toNoteLines({ notes }: Pick<ReadArticles, 'notes'>): readonly string[] {
  const lines = notes.map(({ path, note }) => `  ${path}: ${note}`);
  return lines.length === 0 ? [] : [`Noted: ${lines.length}`, ...lines];
}

/** Which files in folders are none of ours, in one line; empty without any. */
export function toPassedOverLines({
  passedOver,
}: Pick<ReadArticles, 'passedOver'>): readonly string[] {
  if (passedOver.length === 0) return [];
  const more = passedOver.length > MAX_NAMED ? ` and ${passedOver.length - MAX_NAMED} more` : '';
  return [`Passed over, by their endings: ${passedOver.slice(0, MAX_NAMED).join(', ')}${more}`];
}
