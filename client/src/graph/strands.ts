/**
 * From relations to strands
 *
 * A strand is a line as drawn. Most stand for one relation; where many relations run between the same two entities they
 * are bundled into one, until somebody opens the bundle. A contested relation is never hidden in a bundle.
 */
import type { CanvasRelation, OpenStrand } from './canvas-types.ts';

/** How a strand is drawn. */
export type StrandForm = 'relation' | 'rail' | 'account' | 'bundle';

/** A line as drawn. */
export interface Strand {
  readonly id: string;
  readonly form: StrandForm;
  readonly sourceId: string;
  readonly targetId: string;
  /** The two entities, whichever way the line runs: what a bundle is opened by. */
  readonly pair: string;
  /** What it stands for, strongest first; one unless it is a bundle. */
  readonly relations: readonly CanvasRelation[];
  /** The text it always wears; empty for none. */
  readonly pill: string;
  /** Sideways distance of the control point, negative above for lines read from left to right; null when alone. */
  readonly bow: number | null;
}

/** Relations between two entities from which they are bundled; two are still drawn as two lines. */
const leastBundled = 3;
/** Half of the room a strand takes among its parallels, in pixels of control point distance. */
const halfRoom: Readonly<Record<StrandForm, number>> = {
  account: 46,
  // Its pill must not lie on the line beside it.
  bundle: 30,
  rail: 11,
  relation: 11,
};

/** Names the two ends of a relation, the same for both directions. */
export function toPair(relation: CanvasRelation): string {
  return [relation.subjectId, relation.objectId].toSorted().join('\n');
}

function toSingle(relation: CanvasRelation, account: string | undefined): Strand {
  const form = account === undefined ? (relation.contested ? 'rail' : 'relation') : 'account';
  return {
    id: relation.id,
    form,
    sourceId: relation.subjectId,
    targetId: relation.objectId,
    pair: toPair(relation),
    relations: [relation],
    pill: account ?? '',
    bow: null,
  };
}

function toBundle(relations: readonly CanvasRelation[]): readonly Strand[] {
  const [first] = relations;
  if (!first) return [];
  const pair = toPair(first);
  const [sourceId = first.subjectId, targetId = first.objectId] = pair.split('\n');
  const pill = `${relations.length} relations`;
  return [
    { id: `bundle ${pair}`, form: 'bundle', sourceId, targetId, pair, relations, pill, bow: null },
  ];
}

/** Sets parallel strands side by side: account A on top, the others beneath each other, accounts outermost. */
function spread(strands: readonly Strand[]): readonly Strand[] {
  if (strands.length < 2) return strands;
  const accounts = strands.filter((strand) => strand.form === 'account');
  const half = Math.ceil(accounts.length / 2);
  const others = strands.filter((strand) => strand.form !== 'account');
  const ordered = [...accounts.slice(0, half), ...others, ...accounts.slice(half)];
  const rooms = ordered.map(({ form }) => halfRoom[form]);
  let edge = -rooms.reduce((sum, room) => sum + room, 0);
  return ordered.map((strand, index) => {
    const room = rooms[index] ?? 0;
    const bow = edge + room;
    edge += room * 2;
    return { ...strand, bow };
  });
}

/**
 * Makes the strands of the relations, pairs in the order of their first relation. `openPairs` are drawn as fans; an
 * account of `accounts` opens its relation.
 */
export function toStrands(
  relations: readonly CanvasRelation[],
  accounts: readonly OpenStrand[],
  openPairs: ReadonlySet<string>,
): readonly Strand[] {
  const accountOf = new Map(accounts.map(({ relationId, label }) => [relationId, label]));
  const pairs = new Map<string, CanvasRelation[]>();
  for (const relation of relations) {
    const pair = toPair(relation);
    pairs.set(pair, [...(pairs.get(pair) ?? []), relation]);
  }
  return [...pairs].flatMap(([pair, all]) => {
    const isApart = (relation: CanvasRelation): boolean =>
      relation.contested || accountOf.has(relation.id);
    const plain = all.filter((relation) => !isApart(relation));
    const isBundled = plain.length >= leastBundled && !openPairs.has(pair) && !all.some(isLoop);
    // Accounts in the order of their sides, whatever the order of the relations.
    const rank = new Map([...accountOf.keys()].map((id, index) => [id, index]));
    const singles = (isBundled ? all.filter(isApart) : all)
      .toSorted((one, other) => (rank.get(one.id) ?? -1) - (rank.get(other.id) ?? -1))
      .map((relation) => toSingle(relation, accountOf.get(relation.id)));
    return all.some(isLoop) ? singles : spread([...singles, ...(isBundled ? toBundle(plain) : [])]);
  });
}

function isLoop(relation: CanvasRelation): boolean {
  return relation.subjectId === relation.objectId;
}
