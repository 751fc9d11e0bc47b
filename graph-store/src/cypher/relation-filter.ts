/**
 * Relation filter
 *
 * Turns a filter into the parts of a statement: a pattern of types, written out from the vocabulary, and conditions on the relation
 * `r` between `a` and `b`.
 */
import type { RelationFilter } from '../graph-store.ts';
import { RELATION_TYPES } from '../model/vocabulary.ts';
import type { CypherParameters, CypherValue } from './cypher-engine.ts';

/** A type that no relation has: what is left of the types when a filter keeps none of them. */
const NO_TYPE = 'NO_RELATION';

/** Parts of a statement. */
export interface FilterParts {
  /** `ACCUSE|REJECT`, for `-[r:...]-`. */
  readonly types: string;
  /** `true` when every relation is kept. */
  readonly condition: string;
  readonly parameters: CypherParameters;
  /** Whether the filter keeps every relation. */
  readonly keepsAll: boolean;
}

const CONDITIONS: Readonly<Record<Exclude<keyof RelationFilter, 'types'>, string>> = {
  kinds: 'a.kind IN $kinds AND b.kind IN $kinds',
  statuses: 'any(status IN r.statuses WHERE status IN $statuses)',
  publishers: 'any(publisher IN r.publishers WHERE publisher IN $publishers)',
  since: 'r.lastDate >= $since',
  until: 'r.firstDate <= $until',
  minOrigins: 'r.originCount >= $minOrigins',
  contested: 'r.contested = $contested',
};

/** Writes a filter as parts of a statement; a list without items keeps nothing. */
export function toFilterParts(filter: RelationFilter = {}): FilterParts {
  const { types: wanted, ...others } = filter;
  const types =
    wanted === undefined ? RELATION_TYPES : RELATION_TYPES.filter((type) => wanted.includes(type));
  const parameters: Record<string, CypherValue> = {};
  const conditions: string[] = [];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value: CypherValue | undefined = Reflect.get(others, name);
    if (value === undefined) continue;
    parameters[name] = value;
    conditions.push(condition);
  }
  return {
    types: types.length === 0 ? NO_TYPE : types.join('|'),
    condition: conditions.length === 0 ? 'true' : conditions.join(' AND '),
    parameters,
    keepsAll: wanted === undefined && conditions.length === 0,
  };
}
