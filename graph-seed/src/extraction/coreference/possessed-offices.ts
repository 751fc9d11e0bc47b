/**
 * Possessed offices
 *
 * Whose an office can be: "its chief executive" is that of a company, "its leader" that of a State, party or group, and neither is that of a
 * ministry or court.
 */
import { actorsOf } from '../actors/actors.ts';
import type { EntityDraft } from '../drafts.ts';
import { STAFF_NOUNS } from '../lexicon/person-nouns.ts';
import { STATE_POWERS } from '../lexicon/role-nouns.ts';
import { OFFICES, POSTS } from '../lexicon/titles.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const OF_STATES_AND_BODIES =
  /^(leader|head|ruler|president|premier|prime|minister|ambassador|envoy|king|queen|parliament|army|military|capital|currency|economy|constitution|border|citizen|government|navy|coast|airspace|sovereignty|neighbou?r)$/;
const OF_BODIES =
  /^(executive|ceo|shareholder|subsidiary|customer|employee|owner|investor|headquarters|director|chairman|chairwoman|chair|chairperson|founder|secretary-general|coordinator|fighter|activist)$/;

/** False where what a possessive stands before can be none of this entity's: no State has a chief executive, no ministry a president. */
export function canPossess(owner: EntityDraft, owned: Word | null): boolean {
  if (owned === null) return true;
  const isPower = owner.family !== null && STATE_POWERS.has(owner.family.role);
  const isBody = owner.kind === 'Organization' && !isPower;
  if (OF_STATES_AND_BODIES.test(owned.lemma)) return owner.kind === 'State' || isBody;
  return !OF_BODIES.test(owned.lemma) || isBody;
}

/** "The union called a strike. Its leader, X, said": an office that opens a sentence is that of the body of which the one before tells. */
export function findTopic(reading: Reading, word: Word): EntityDraft | null {
  const office = word.governor;
  if (word.lower !== 'its' || word.index > 1 || office?.relation !== 'nsubj') return null;
  if (!OFFICES.has(office.lemma) && !POSTS.has(office.lemma) && !STAFF_NOUNS.has(office.lemma))
    return null;
  const before = reading.trees[word.sentence.index - 1];
  const main = before?.words.find((one) => one.governor === null && one.upos === 'VERB');
  const topics = main ? dependentsBy(main, 'nsubj') : [];
  if (topics.some((one) => one.xpos === 'NNS')) return null;
  const [subject, ...others] = new Set(topics.flatMap((one) => actorsOf(reading, one)));
  if (!subject || others.length > 0 || !/^(State|Organization)$/.test(subject.kind)) return null;
  return canPossess(subject, office) ? subject : null;
}
