/**
 * Gathering repairs
 *
 * "a summit of X and Y, which was hosted by Z": what is hosted is the summit. Parsers hang the clause on the nearest name.
 */
import { attach, hasDependent } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

const HELD =
  /^(host|co-host|attend|chair|convene|hold|organise|organize|postpone|cancel|call|schedule|adjourn|broker|mediate|boycott|sign|negotiate|conclude|ratify)$/;
const GATHERING =
  /^(summit|meeting|talk|talks|conference|negotiation|session|dialogue|ceremony|visit|agreement|deal|truce|ceasefire|accord|treaty|pact|contract)$/;

/** Hangs such clauses of one sentence on the gathering, in place; the tree stays free of cycles. */
export function repairGatherings(words: readonly LooseWord[]): void {
  for (const clause of words) {
    const name = words[clause.head];
    if (clause.deprel !== 'acl:relcl' || !HELD.test(clause.lemma) || !name) continue;
    if (!hasDependent(words, clause, 'aux:pass') || GATHERING.test(name.lemma)) continue;
    const gathering = gatheringOf(words, name);
    if (gathering) attach(clause, gathering.index, 'acl:relcl');
  }
}

/** The gathering of which the name is a party. */
function gatheringOf(words: readonly LooseWord[], name: LooseWord): LooseWord | null {
  let current: LooseWord | undefined = name;
  for (let steps = 0; current && steps < 4; steps += 1) {
    if (!/^(conj|nmod|flat)$/.test(current.relation)) return null;
    current = words[current.head];
    if (current && GATHERING.test(current.lemma)) return current;
  }
  return null;
}
