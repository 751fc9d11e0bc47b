/**
 * Home states
 *
 * Whose a bare "the government" is: of the State in whose capital it speaks, or that the article is about; else of the one State whose bodies
 * it speaks of. Where several come into question it stays open.
 */
import { findArticleHome } from './article-home.ts';
import type { EntityDraft } from '../drafts.ts';
import { findEarlier, namedBefore } from './history.ts';
import { STATE_POWERS } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { findFamily } from './role-families.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import { findCapitalState } from '../../gazetteer/gazetteer.ts';
import { stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, governorsOf, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** The earlier body of the family that is surely meant; null when there is none, or more than one to choose from. */
export function earlierBody(reading: Reading, noun: Word, family: RoleFamily): EntityDraft | null {
  const bodies = new Set(
    namedBefore(reading, noun, Number.POSITIVE_INFINITY, (draft) => isMeant(draft, family)).map(
      (one) => one.draft,
    ),
  );
  const [only, ...others] = bodies;
  if (!only) return null;
  // One body so far, but of another State than those that the article speaks of besides, is hardly meant.
  if (others.length === 0 && (only.owner === null || homeState(reading, noun) === only.owner))
    return only;
  return findEarlier(reading, noun, (draft) => bodies.has(draft), 1);
}

/** "the court" may mean the supreme court, "parliament" the senate. */
function isMeant(draft: EntityDraft, { label, role }: RoleFamily): boolean {
  return (
    draft.family !== null &&
    (draft.family.label === label ||
      (/^(Judiciary|Parliament)$/.test(label) && draft.family.role === role))
  );
}

/** The State whose bodies need no name of a State; null when several come into question, or none. */
export function homeState(reading: Reading, noun: Word): EntityDraft | null {
  const home =
    stateOfCapital(reading, noun) ??
    stateOfSubject(reading, noun) ??
    stateOfScene(reading, noun) ??
    findArticleHome(reading);
  if (home) return home;
  const owners = new Set(
    namedBefore(
      reading,
      noun,
      Number.POSITIVE_INFINITY,
      (draft) => draft.owner?.kind === 'State' && isOfState(draft.family),
    ).flatMap(({ draft }) => draft.owner ?? []),
  );
  const [only, ...others] = owners;
  return only && others.length === 0 ? only : null;
}

/** True for powers of a State and those who want to take over, unlike the workers, students or refugees that are named with it. */
function isOfState(family: RoleFamily | null): boolean {
  return family !== null && (STATE_POWERS.has(family.role) || family.role === 'OPP');
}

/** "In Nairobi, the foreign ministry said": a body is of the State in whose capital it speaks. */
function stateOfCapital(reading: Reading, noun: Word): EntityDraft | null {
  const states = noun.sentence.words
    .filter(
      (word) =>
        prepositionOf(word) === 'in' &&
        (word.index < noun.index
          ? word.governor === noun.governor
          : word.governor === noun || word.governor?.governor === noun),
    )
    .flatMap((word) => reading.at.get(word) ?? [])
    .filter((one) => one.kind === 'Place')
    .map((one) => findCapitalState(one.name));
  const [state] = states;
  return state ? stateDraft(reading, state) : null;
}

/** Those who deal with the powers of their own State, unlike those who speak for it abroad. */
const DOMESTIC = /^(OPP|LEG|JUD|PTY|MED|CVL)$/;

function isDomestic(word: Word): boolean {
  const family = findFamily(word);
  return family !== null && DOMESTIC.test(family.role);
}

/** "Kenya's opposition leader accused the government": whoever acts towards a power of State at home deals with that of their own. */
export function stateOfSubject(reading: Reading, noun: Word): EntityDraft | null {
  const above = [noun, ...governorsOf(noun)];
  const subjects =
    above
      .map((one) => dependentsBy(one, 'nsubj'))
      .find((own) => own.length > 0 && !own.some((one) => above.includes(one))) ?? [];
  const states = new Set(
    subjects
      .filter((one) => [one, ...dependentsBy(one, 'compound', 'amod')].some(isDomestic))
      .flatMap((one) => [...namedModifiers(reading, one), ...(reading.at.get(one) ?? [])])
      .flatMap((one) =>
        one.kind === 'State' ? [one] : one.owner?.kind === 'State' ? [one.owner] : [],
      ),
  );
  const [only, ...others] = states;
  return only && others.length === 0 ? only : null;
}

/** Sentences at most from one that begins with "In Nairobi," to those that go on from there. */
const SCENE = 3;

/** "In Nairobi, thousands rallied. Police arrested 20": a scene that is set in a capital holds for the next sentences. */
function stateOfScene(reading: Reading, noun: Word): EntityDraft | null {
  const { index } = noun.sentence;
  const scenes = reading.trees.slice(Math.max(0, index - SCENE), index + 1).flatMap(({ words }) => {
    const place = words
      .slice(0, 4)
      .find(
        (word) => word.governor !== null && prepositionOf(word) === 'in' && word.upos === 'PROPN',
      );
    return place ? (reading.at.get(place) ?? []) : [];
  });
  const last = scenes.findLast(({ kind }) => kind === 'Place' || kind === 'State');
  const state = last?.kind === 'State' ? last.name : last ? findCapitalState(last.name) : null;
  return state ? stateDraft(reading, state) : null;
}
