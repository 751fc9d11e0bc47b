/**
 * Office states
 *
 * Whose a bare "the prime minister" is: of the State that the article is about. Where another may be meant it stays open.
 */
import { findArticleHome, weighStates } from './article-home.ts';
import type { EntityDraft, Office } from '../drafts.ts';
import {
  CHANCELLOR_STATES,
  lacksOffice,
  stateKnownByTitle,
  STATES_OF_KNOWN_PRESIDENTS,
  statesOfTitle,
} from '../../gazetteer/state-customs.ts';
import { stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Offices that a State has but one of at a time, or one for each field. */
const NATIONAL =
  /^((vice |deputy )?(president|prime minister)|premier|.+ minister|(.+ )?cabinet secretary|national security advis[eo]r|chief justice|attorney.general|solicitor.general|chief of (the )?(general|defen[cs]e) staff)$/;

/** Notes the State of each office of which the article does not say whose it is, where that is nearly certain. */
export function placeOffices(reading: Reading): void {
  for (const person of reading.drafts.values()) {
    person.offices.forEach((office, at) => {
      const state = office.of ? null : officeState(reading, person, office);
      if (state) person.offices[at] = { ...office, of: state };
    });
  }
}

/** The State of an office of which the article does not say whose it is; null where that is not nearly certain. */
function officeState(reading: Reading, person: EntityDraft, office: Office): EntityDraft | null {
  if (office.title === 'chancellor') {
    const named = [...reading.drafts.values()].filter(
      (one) => one.kind === 'State' && CHANCELLOR_STATES.has(one.name),
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  if (saysWhose(office)) return null;
  const given = statesOfTitle(office.title);
  if (given) return namedAmong(reading, office.title, given);
  if (!NATIONAL.test(office.title)) return null;
  // "Turkey's president, X" and "President Y": the second is not Turkey's.
  const others = holdersOf(reading, office.title).filter((one) => one.holder !== person);
  const home = findArticleHome(
    reading,
    (state) => lacksOffice(state, office.title) || others.some((one) => one.of?.name === state),
  );
  if (!home) return stateOfClauseAbove(reading, office);
  const isForeign = office.title === 'president' && mayBeForeign(reading, home);
  // Of two who hold what one can hold, the one named less often is of another State.
  const isTaken = others.some(
    (one) => one.of === null && one.holder.mentions.length >= person.mentions.length,
  );
  return isForeign || isTaken ? null : home;
}

/** "Russia announced the truce after Foreign Minister X spoke": a State does something as its officer does. */
function stateOfClauseAbove(reading: Reading, { word, title }: Office): EntityDraft | null {
  const holder = word.deprel === 'nmod:desc' ? word.governor : word;
  const verb = holder?.relation === 'nsubj' ? holder.governor : null;
  const main = verb?.relation === 'advcl' ? verb.governor : null;
  const [only, ...others] = main
    ? dependentsBy(main, 'nsubj').flatMap((one) => reading.at.get(one) ?? [])
    : [];
  return only?.kind === 'State' && others.length === 0 && !lacksOffice(only.name, title)
    ? only
    : null;
}

/** The State of an office that someone held once, where the article does not say whose: that which it is about. */
export function formerState(reading: Reading, title: string, noun: Word): EntityDraft | null {
  if (!NATIONAL.test(title) || saysWhose({ title, word: noun })) return null;
  return findArticleHome(reading, (state) => lacksOffice(state, title));
}

/** Of the States that give a title, the one that the article is most about, else one that is known by it. */
function namedAmong(
  reading: Reading,
  title: string,
  states: readonly string[],
): EntityDraft | null {
  const heaviest = weighStates(reading).find(({ state }) => states.includes(state));
  const state = heaviest?.state ?? stateKnownByTitle(title);
  return state === null ? null : stateDraft(reading, state);
}

/** "the president of the Lombardy region", "union president X": whose office it is, the article says. */
function saysWhose({ word, title }: Pick<Office, 'word' | 'title'>): boolean {
  return word.dependents.some(
    (one) =>
      (one.relation === 'nmod' && one.deprel !== 'nmod:desc') ||
      (/^(compound|amod)$/.test(one.relation) &&
        one.index < word.index &&
        !title.includes(one.lower) &&
        (one.upos === 'PROPN' || one.relation === 'compound')),
  );
}

/** True for a president who may be that of a State whose president needs no country, in an article that names it beside the one at home. */
function mayBeForeign(reading: Reading, home: EntityDraft): boolean {
  const named = new Set(weighStates(reading).map(({ state }) => state));
  return (
    !STATES_OF_KNOWN_PRESIDENTS.has(home.name) &&
    [...STATES_OF_KNOWN_PRESIDENTS].some((state) => named.has(state))
  );
}

function holdersOf(
  reading: Reading,
  title: string,
): readonly { readonly holder: EntityDraft; readonly of: EntityDraft | null }[] {
  return [...reading.drafts.values()].flatMap((holder) =>
    holder.offices.filter((one) => one.title === title).map(({ of }) => ({ holder, of })),
  );
}
