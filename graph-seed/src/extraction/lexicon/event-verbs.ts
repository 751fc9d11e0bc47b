/** Verbs that say what someone has to do with a happening. Written by hand from general English. */

/** What the subject is to the happening: brings its sides together, takes part, leaves it, or is otherwise a party to it. */
export type PartInEvent = 'mediates' | 'attends' | 'leaves' | 'has a part';

/** Kinds of happening at which people speak with each other. */
export const GATHERINGS: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'call',
  'ceremony',
  'truce',
  'exchange',
]);

const entries = (part: PartInEvent, list: string): readonly (readonly [string, PartInEvent])[] =>
  list.split(', ').map((verb) => [verb, part] as const);

/** Verb, with its particle, and the preposition before the happening where it is no object: `preside > over`. */
const PARTS: ReadonlyMap<string, PartInEvent> = new Map([
  ...entries(
    'mediates',
    'chair, moderate, mediate, broker, facilitate, sponsor, preside > over, mediate > in, mediate > at, arbitrate, convene, oversee',
  ),
  ...entries(
    'attends',
    'attend, join, enter, participate > in, take > in, show up > at, turn up > at, turn up > for, appear > at, speak > at, gather > for, gather > at, take part > in, address, rejoin, travel > for, fly > for',
  ),
  ...entries(
    'leaves',
    'leave, quit, shun, snub, skip, boycott, walk out > of, walk out > from, storm out > of, pull out > of, withdraw > from, stay away > from, stay > from, drop out > of, back out > of, miss, abandon, exit, break off, pull > out',
  ),
  ...entries(
    'has a part',
    'win, lose, contest, survive, face, organise, organize, lead, stage, host, fight, sweep, dominate, vote > in, die > in, run > in, stand > in, compete > in, fight > in, march > in, monitor, observe, supervise, rig, disrupt, end > with',
  ),
]);

/** The part that a verb gives its subject in its object, or in the phrase behind the preposition; null for all other verbs. */
export function roleAtEvent(verb: string, preposition: string | null): PartInEvent | null {
  return PARTS.get(preposition === null ? verb : `${verb} > ${preposition}`) ?? null;
}

/** Verbs under which a happening is only wished for, or is kept from taking place. */
export const WISHED_OR_REFUSED =
  /^(demand|seek|want|urge|reject|refuse|oppose|rule out|propose|offer|suggest|avoid|prevent|block|request|invite|call|favor|favour|support|advocate|need|expect|predict|decline|cancel|call off|postpone|put off|suspend|scrap|shelve|delay|boycott|skip|exclude|resist|discourage|encourage|push|press|hope|deny)$/;

/** Nouns of which a happening is the content before it takes place, if ever: "an offer of talks". */
export const WISHING_NOUNS =
  /^(offer|proposal|call|demand|hope|prospect|possibility|request|threat|risk|fear|chance|plan|refusal|idea|invitation|push|bid|need|desire|cancellation|postponement|suspension|condition|precondition)$/;
