/** Which part the phrase behind an event noun names: "talks with X", "a raid by X on Y", "criticism from Z". Written by hand from general English. */
import { MUTUAL_HAPPENINGS } from './event-nouns.ts';
import type { EventNoun } from './event-nouns.ts';

/** Who does it, or to whom it is done. */
export type EventRole = 'agent' | 'patient';

const set = (words: string): ReadonlySet<string> => new Set(words.split(', '));

/** Happenings whose `of` names who suffers them. */
const DONE_TO = set(
  'veto, rejection, support, criticism, accusation, investigation, killing, exchange, bombardment, bombing, shelling, kidnapping, torture, arrest, occupation, deportation, expulsion, cancellation, release, attack, invasion, crackdown, air strike, dismissal, rescue, trial, death, drone strike',
);
/** Happenings whose `of` names who does them. */
const DONE_BY = set(
  'intervention, protest, withdrawal, resignation, deployment, strike, weapons test, concession',
);
/** Happenings whose `on` names who suffers them. */
const DONE_ON = set(
  'attack, fighting, war, air strike, bombardment, bombing, shelling, crackdown, sanctions, invasion, killing, drone strike, cyberattack, curfew',
);
/** Words and gifts, which reach whoever stands behind `to`. */
const GIVEN_TO = set(
  'meeting, support, aid, threat, request, concession, agreement, withdrawal, deployment, deportation, opposition',
);
/** Words and gifts, whose `from` names the giver. */
const COMING_FROM = set('support, criticism, accusation, aid, threat, request, rejection, protest');

/** The part that a preposition behind a noun gives; null for time, topic and all else. */
export function roleOf(preposition: string, { happening, type }: EventNoun): EventRole | null {
  const isMutual = MUTUAL_HAPPENINGS.has(happening) || type === 'AGREE';
  switch (preposition) {
    case 'by':
      return 'agent';
    case 'between':
    case 'among':
      return isMutual || /^(fighting|war)$/.test(happening) ? 'agent' : null;
    case 'of':
      if ((isMutual && happening !== 'text') || DONE_BY.has(happening)) return 'agent';
      return DONE_TO.has(happening) ? 'patient' : null;
    case 'with':
      return isMutual || /^(fighting|war|strike|ceremony)$/.test(happening) ? 'patient' : null;
    case 'against':
      return 'patient';
    case 'to':
      return GIVEN_TO.has(happening) ? 'patient' : null;
    case 'on':
      return DONE_ON.has(happening) ? 'patient' : null;
    case 'into':
      return /^(investigation|invasion)$/.test(happening) ? 'patient' : null;
    case 'for':
      return happening === 'support' ? 'patient' : null;
    case 'over':
    case 'at':
      return happening === 'criticism' ? 'patient' : null;
    case 'from':
      if (COMING_FROM.has(happening)) return 'agent';
      return happening === 'withdrawal' ? 'patient' : null;
    default:
      return null;
  }
}
