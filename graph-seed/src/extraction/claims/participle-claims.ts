import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { Clause } from '../tree/clauses.ts';
import { toVerbBase } from '../tree/lemma.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../tree/words.ts';

const PARTICIPLES: ReadonlyMap<string, ClaimDraft['type']> = new Map([
  ...['back', 'fund', 'finance', 'arm', 'support', 'train', 'supply', 'aid'].map(
    (verb) => [verb, 'AID'] as const,
  ),
  ...['hold', 'control', 'occupy', 'rule', 'run'].map((verb) => [verb, 'CONTROLS'] as const),
  ...['link', 'affiliate', 'align', 'tie', 'connect'].map(
    (verb) => [verb, 'AFFILIATED_WITH'] as const,
  ),
  ...['draft', 'sponsor', 'write', 'propose', 'author', 'broker'].map(
    (verb) => [verb, 'AUTHOR'] as const,
  ),
  ...['lead', 'head'].map((verb) => [verb, 'LEADER_OF'] as const),
]);

/** What a participle folds into an adjective: "Russian-backed", "rebel-held", "Qaeda-linked", "French-drafted". */
export function participleClaims(
  reading: Reading,
  verb: Word,
  clause: Clause,
): readonly ClaimDraft[] {
  const type = PARTICIPLES.get(toVerbBase(verb.lower));
  if (!type) return [];
  const agents = clause.agents.flatMap((word) => actorsOf(reading, word));
  const named = clause.objects.flatMap((object) => actorsOf(reading, object));
  const event = named.find((one) => one.kind === 'Event') ?? null;
  if (type === 'AUTHOR')
    return event ? toClaims(reading, agents, [event], { type, word: verb }) : [];
  const meant = named
    .flatMap((one) => (one.event ? [...one.event.agents] : [one]))
    .filter((one) => !agents.includes(one));
  if (type === 'AFFILIATED_WITH') return toClaims(reading, meant, agents, { type, word: verb });
  return toClaims(reading, agents, meant, { type, event, word: verb });
}
