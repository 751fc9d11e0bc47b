/**
 * Relation nouns
 *
 * Nouns that say what someone is to someone else: "an ally of X", "X's rival", "the lawyer of X". Written by hand from general English, with the
 * meanings of PLOVER's types as the guide.
 */
import type { ClaimType } from '@entente/graph-store';

/** What whoever is called so is to the other. */
export interface RelationNoun {
  readonly type: ClaimType;
  /** Prepositions before the other, beside the possessor. */
  readonly to: ReadonlySet<string>;
  /** True for what only people are to other people. */
  readonly isPersonal: boolean;
}

const nouns = (
  type: ClaimType,
  to: string,
  list: string,
  isPersonal = false,
): readonly (readonly [string, RelationNoun])[] =>
  list.split(', ').map((noun) => [noun, { type, to: new Set(to.split(' ')), isPersonal }] as const);

/** Noun, lower-case singular. */
export const RELATION_NOUNS: ReadonlyMap<string, RelationNoun> = new Map([
  ...nouns(
    'COOPERATE',
    'of to with',
    'ally, partner, collaborator, accomplice, friend, customer, supplier',
  ),
  ...nouns(
    'OPPOSES',
    'of to',
    'rival, arch-rival, opponent, enemy, arch-enemy, foe, adversary, critic, challenger, competitor, nemesis, detractor',
  ),
  ...nouns('SUPPORT', 'of', 'supporter, backer, admirer, follower, loyalist, champion, defender'),
  ...nouns(
    'AID',
    'of to',
    'sponsor, patron, donor, creditor, lender, financier, benefactor, funder',
  ),
  ...nouns('SUPPORT', 'of for', 'lawyer, attorney, counsel, solicitor, barrister', true),
  ...nouns(
    'AFFILIATED_WITH',
    'of to',
    'aide, confidant, confidante, associate, protégé, protege, bodyguard, deputy, adviser, advisor, chief of staff, lieutenant, henchman, right-hand man, disciple, subordinate, assistant',
    true,
  ),
]);
