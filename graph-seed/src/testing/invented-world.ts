/**
 * Invented world
 *
 * People, cities and bodies that do not exist, with names made of syllables, and the states of the gazetteer. Some surnames are
 * shared, some names are spelled with and without diacritics, and bodies have acronyms: what a merge has to tell apart.
 */
import { STATES } from '../gazetteer/states.ts';
import { toDice } from './dice.ts';
import type { Dice } from './dice.ts';

type Some<Item> = readonly [Item, ...Item[]];

/** A state with the words for it. */
export interface InventedState {
  readonly name: string;
  readonly demonym: string;
  readonly capital: string;
}

/** A person with a surname that others may share. */
export interface InventedPerson {
  readonly first: string;
  readonly last: string;
  /** `Foreign Minister`, without the state. */
  readonly title: string;
  readonly state: InventedState;
  readonly pronoun: 'he' | 'she';
}

/** A body such as `Velmora Relief Council`. */
export interface InventedBody {
  readonly name: string;
  readonly acronym: string;
}

/** Whom and what articles tell of; the earlier in a list, the more often. */
export interface InventedWorld {
  readonly states: Some<InventedState>;
  readonly people: Some<InventedPerson>;
  readonly bodies: Some<InventedBody>;
  readonly cities: Some<string>;
  readonly publishers: Some<string>;
}

const STARTS: Some<string> = [
  'Bal',
  'Cor',
  'Dre',
  'Fen',
  'Gar',
  'Hal',
  'Jor',
  'Kal',
  'Lom',
  'Mar',
  'Nor',
  'Pel',
  'Ros',
  'Sel',
  'Tav',
  'Vel',
  'Wes',
  'Zan',
];
const MIDDLES: Some<string> = ['a', 'e', 'i', 'o', 'ara', 'eni', 'oli', 'umi'];
const ENDS: Some<string> = ['dan', 'kov', 'lin', 'mo', 'nez', 'rak', 'ssen', 'tov', 'vić', 'wick'];
const CITY_ENDS: Some<string> = ['burg', 'dale', 'grad', 'ham', 'polis', 'stad', 'ton', 'ville'];
const WOMEN: Some<string> = ['Amara', 'Daria', 'Elsa', 'Irina', 'Leïla', 'Nadia', 'Ruth', 'Zoë'];
const MEN: Some<string> = ['Anton', 'Boris', 'Emil', 'Hugo', 'Ivo', 'José', 'Milan', 'Tomas'];
const TITLES: Some<string> = [
  'President',
  'Prime Minister',
  'Foreign Minister',
  'Defense Minister',
  'Ambassador',
  'Senator',
];
const SUBJECTS: Some<string> = ['Relief', 'Trade', 'Security', 'Labour', 'Health', 'Press'];
const BODY_KINDS: Some<string> = ['Council', 'Front', 'Party', 'Agency', 'Union', 'Committee'];
const PAPERS: Some<string> = ['Gazette', 'Herald', 'Courier', 'Observer', 'Post', 'Tribune'];

function many<Item>(count: number, make: (index: number) => Item): Some<Item> {
  return [make(0), ...Array.from({ length: count - 1 }, (_, index) => make(index + 1))];
}

function toWord(dice: Dice, ends: Some<string>): string {
  return `${dice.pick(STARTS)}${dice.pick(MIDDLES)}${dice.pick(ends)}`;
}

/** Makes a world with so many people, at least one, and cities and bodies in proportion. */
export function inventWorld(seed: number, people: number): InventedWorld {
  const dice = toDice(seed);
  const known = STATES.flatMap(({ name, demonyms: [demonym], capitals: [capital] }) =>
    demonym !== undefined && capital !== undefined ? [{ name, demonym, capital }] : [],
  );
  // Another seed tells of other states first.
  const shift = dice.below(known.length);
  const states = many(40, (index) => ({
    name: '',
    demonym: '',
    capital: '',
    ...known[(shift + index * 7) % known.length],
  }));
  const parts = Math.ceil(people / 8);
  return {
    states,
    people: many(people, () => {
      const pronoun = dice.chance(0.5) ? 'he' : 'she';
      return {
        first: dice.pick(pronoun === 'he' ? MEN : WOMEN),
        last: toWord(dice, ENDS),
        title: dice.pick(TITLES),
        state: dice.pickPopular(states),
        pronoun,
      };
    }),
    bodies: many(parts, () => {
      const words = [toWord(dice, CITY_ENDS), dice.pick(SUBJECTS), dice.pick(BODY_KINDS)];
      return { name: words.join(' '), acronym: words.map((word) => word.charAt(0)).join('') };
    }),
    cities: many(parts, () => toWord(dice, CITY_ENDS)),
    publishers: many(30, () => `${toWord(dice, CITY_ENDS)} ${dice.pick(PAPERS)}`),
  };
}
