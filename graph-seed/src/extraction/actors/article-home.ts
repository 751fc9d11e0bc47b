/**
 * Article home
 *
 * The State that an article is about, of which it need not say each time whose president, parliament or police it means: the one that it names
 * far more often than any other. Where two are at odds, or one is named but in passing, there is none.
 */
import { findCapitalState, findEntry } from '../../gazetteer/gazetteer.ts';
import { stateDraft } from '../reading.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';

/** A State with how much of the article is about it. */
export interface StateWeight {
  readonly state: string;
  readonly weight: number;
}

/** A State named less is not what the article is about. */
const LEAST = 4;
/** Another State may weigh half as much as that at home. */
const MOST_RIVALRY = 0.5;
/** A name in the headline, or a capital in the dateline, says more than one further down. */
const AT_TOP = 3;
/** How far behind the headline a dateline ends at most, in characters. */
const DATELINE = 40;

/**
 * Finds the State at home from the names of the article, which must have been read; null where no State stands out. States that `isOut` tells
 * do not come into question.
 */
export function findArticleHome(
  reading: Reading,
  isOut: (state: string) => boolean = () => false,
): EntityDraft | null {
  const [first, second] = weighStates(reading).filter(({ state }) => !isOut(state));
  if (!first || first.weight < LEAST) return null;
  return (second?.weight ?? 0) / first.weight <= MOST_RIVALRY
    ? stateDraft(reading, first.state)
    : null;
}

/** The States of an article with how much of it is about them, heaviest first. */
export function weighStates(reading: Reading): readonly StateWeight[] {
  return [...stateWeights(reading)]
    .map(([state, weight]) => ({ state, weight }))
    .toSorted((one, other) => other.weight - one.weight || (one.state < other.state ? -1 : 1));
}

function stateWeights(reading: Reading): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (state: string, weight: number): void => {
    weights.set(state, (weights.get(state) ?? 0) + weight);
  };
  const title = reading.trees[0]?.end ?? 0;
  for (const draft of reading.drafts.values()) {
    if (draft.family || draft.kind === 'Person' || draft.kind === 'Event') continue;
    const state = draft.kind === 'State' ? draft.name : stateOf(draft);
    if (state === null) continue;
    const reach = draft.kind === 'Place' ? title + DATELINE : title;
    if (draft.kind === 'Organization') add(state, 1);
    else for (const { start } of draft.mentions) add(state, start < reach ? AT_TOP : 1);
  }
  const [publishers] = statesIn(reading.article.publisher ?? '');
  if (publishers !== undefined) add(publishers, AT_TOP);
  return weights;
}

/** The State of a capital, and of a body or site that bears a State in its name. */
function stateOf(draft: EntityDraft): string | null {
  return statesIn(draft.name)[0] ?? null;
}

function statesIn(name: string): readonly string[] {
  return name.split(/\s+/).flatMap((word) => {
    const entry = findEntry(word);
    if (entry?.kind === 'State') return [entry.name];
    return findCapitalState(word) ?? [];
  });
}
