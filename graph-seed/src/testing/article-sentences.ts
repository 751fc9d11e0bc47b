/**
 * Sentences of generated articles
 *
 * News-like in shape, not in meaning: active and passive, reported and quoted, planned, denied, conditional, with appositions,
 * relative clauses, nominal events, pronouns and short forms. The words are drawn, so no sentence is that of a newspaper.
 */
import type { Dice } from './dice.ts';
import type { InventedPerson, InventedWorld } from './invented-world.ts';

/** Draws one sentence of a world. */
type SentenceShape = (draw: Draw) => string;

/** What an article tells of: a few actors that come back. */
export interface Cast {
  readonly person: InventedPerson;
  readonly other: InventedPerson;
  readonly city: string;
}

interface Draw {
  readonly dice: Dice;
  readonly world: InventedWorld;
  readonly cast: Cast;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sunday'] as const;
const TIMES = [
  'last week',
  'over the weekend',
  'on Monday',
  'in September',
  'on October 19',
  'in recent days',
  'earlier this month',
] as const;
const ACTS = [
  'accused',
  'condemned',
  'praised',
  'criticized',
  'threatened',
  'attacked',
  'sanctioned',
  'supported',
] as const;
const REASONS = [
  'of breaking the truce',
  'over the blockade of the port',
  'for the shelling of the old town',
  'over unpaid debts',
  'for its treatment of refugees',
] as const;
const TOPICS = [
  'the border dispute',
  'the price of grain',
  'a ceasefire',
  'the release of prisoners',
  'the future of the pipeline',
] as const;
const ASIDES = [
  'according to officials',
  'witnesses said',
  'despite heavy rain',
  'after weeks of silence',
  'in what observers called a surprise',
] as const;

const full = ({ first, last }: InventedPerson): string => `${first} ${last}`;
const titled = (person: InventedPerson): string =>
  `${person.state.demonym} ${person.title} ${full(person)}`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const stateOf = ({ dice, world }: Draw): string => dice.pickPopular(world.states).name;
const peopleOf = ({ dice, world }: Draw): string => dice.pickPopular(world.states).demonym;

const SHAPES: readonly [SentenceShape, ...SentenceShape[]] = [
  (draw) =>
    `${titled(draw.cast.person)} ${draw.dice.pick(ACTS)} ${stateOf(draw)} ${draw.dice.pick(REASONS)} ${draw.dice.pick(TIMES)}.`,
  (draw) =>
    `${draw.cast.person.last} met ${titled(draw.cast.other)} in ${draw.cast.city} on ${draw.dice.pick(DAYS)} to discuss ${draw.dice.pick(TOPICS)}.`,
  (draw) =>
    `"We will never accept the demands of ${stateOf(draw)}," ${draw.cast.person.last} told reporters in ${draw.cast.city}.`,
  (draw) =>
    `${upper(draw.cast.person.pronoun)} also said that ${stateOf(draw)} had ${draw.dice.pick(ACTS)} ${stateOf(draw)}, ${draw.dice.pick(ASIDES)}.`,
  (draw) =>
    `The ${peopleOf(draw)} government denied that its troops had attacked ${draw.cast.city} ${draw.dice.pick(TIMES)}.`,
  (draw) =>
    `${draw.cast.other.last} is to visit ${stateOf(draw)} next month, and the ${peopleOf(draw)} foreign ministry has promised talks on ${draw.dice.pick(TOPICS)}.`,
  (draw) =>
    `The meeting between ${stateOf(draw)} and ${stateOf(draw)} was called off by ${titled(draw.cast.person)} ${draw.dice.pick(TIMES)}.`,
  (draw) => {
    const { name, acronym } = draw.dice.pickPopular(draw.world.bodies);
    return `The ${name} (${acronym}), which ${draw.dice.pick(ACTS)} ${stateOf(draw)} ${draw.dice.pick(TIMES)}, has offered aid to the people of ${draw.cast.city}.`;
  },
  (draw) =>
    `If ${stateOf(draw)} rejects the plan, ${stateOf(draw)} would impose sanctions on ${peopleOf(draw)} banks, ${titled(draw.cast.other)} warned.`,
  (draw) =>
    `At least ${draw.dice.below(90) + 3} people were killed in air strikes on ${draw.cast.city} carried out by the ${peopleOf(draw)} military, ${draw.dice.pick(ASIDES)}.`,
  (draw) =>
    `${full(draw.cast.other)}, the ${draw.cast.other.title.toLowerCase()} of ${draw.cast.other.state.name}, who arrived in ${draw.cast.city} on ${draw.dice.pick(DAYS)}, refused to meet ${draw.cast.person.last}.`,
  (draw) =>
    `Police in ${draw.cast.city} arrested ${draw.dice.below(40) + 2} protesters who had gathered outside the ${peopleOf(draw)} embassy to protest against ${draw.dice.pick(TOPICS)}.`,
  (draw) =>
    `${draw.dice.pick(draw.world.states).capital} and ${draw.dice.pick(draw.world.states).capital} signed an agreement on ${draw.dice.pick(TOPICS)} ${draw.dice.pick(TIMES)}.`,
  (draw) =>
    `The resolution, drafted by ${stateOf(draw)} and backed by ${stateOf(draw)}, was vetoed by the ${peopleOf(draw)} delegation ${draw.dice.pick(TIMES)}.`,
  (draw) =>
    `"The two countries have nothing to hide," said ${draw.cast.other.last}, citing ${full(draw.dice.pickPopular(draw.world.people))}, a spokesman for ${draw.dice.pickPopular(draw.world.bodies).name}.`,
  (draw) =>
    `Rebels and ${peopleOf(draw)} soldiers agreed to a truce, but neither side has withdrawn from ${draw.dice.pickPopular(draw.world.cities)} or ${draw.cast.city}.`,
  (draw) =>
    `${draw.dice.pickPopular(draw.world.bodies).acronym} leaders urged ${stateOf(draw)} to stop arming the militia, which controls much of ${draw.dice.pickPopular(draw.world.cities)}.`,
  (draw) =>
    `Prices rose by ${draw.dice.below(20) + 1} percent, and many families in ${draw.cast.city} say they can no longer pay for bread, fuel or rent.`,
  (draw) =>
    `It was not clear ${draw.dice.pick(TIMES)} whether the decision of ${draw.cast.person.last} would change anything about ${draw.dice.pick(TOPICS)}.`,
];

/** Draws a sentence in which the cast of an article comes back. */
export function drawSentence(dice: Dice, world: InventedWorld, cast: Cast): string {
  return dice.pick(SHAPES)({ dice, world, cast });
}
