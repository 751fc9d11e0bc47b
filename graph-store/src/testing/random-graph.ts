/**
 * Random graph
 *
 * A valid graph document of any size, the same for the same seed: hubs and loners, names in many scripts (letters beyond U+FFFF
 * among them), reprints, retellings, undated articles, every type, status and form of date.
 */
import type {
  Article,
  Claim,
  Disagreement,
  Entity,
  GraphDocument,
  Mention,
} from '../model/graph-document.ts';
import { contentHash } from '../model/ids.ts';
import { sortGraphDocument } from '../model/sort-graph-document.ts';
import { CLAIM_STATUSES, CLAIM_TYPES, ENTITY_KINDS, PLOVER_TYPES } from '../model/vocabulary.ts';

/** Entities that one article tells of, about. */
const ENTITIES_AN_ARTICLE = 12;
/** Claims for each entity unless another number is asked for. */
const CLAIMS_AN_ENTITY = 4;

const FIRST_NAMES = [
  'Ada',
  'Émile',
  'Łucja',
  'Наталья',
  '王',
  '𐐔𐐯𐑅',
  'Zoë',
  'İpek',
  '𝒜nna',
  'O’Neill',
];
const LAST_NAMES = [
  'Byron',
  'Ångström',
  'van der Berg',
  'Петрова',
  '小明',
  '𐑀𐑉𐐪',
  'Smith-Jones',
  'ﬁeld',
  '😀',
];
const PUBLISHERS = [
  'Morning Post',
  'Ouest-Éclair',
  'Вечер',
  'The “Herald”',
  'Sample, after Morning Post',
  null,
];
const DATES = [
  '2016-10-19',
  '2016-10',
  '2016-10-03/2016-10-09',
  '../2016-10-13',
  '2016-10-13/..',
  '201X',
  '19XX',
  '2015~',
  '2016-02?',
  null,
  null,
];
const MODES = ['meet', 'visit', 'aerial', 'yield', null, null];

/** Gives numbers from 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Dice {
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly chance: (probability: number) => boolean;
}

function toDice(seed: number): Dice {
  const random = toRandom(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (probability) => random() < probability,
  };
}

type Draft = { -readonly [Field in keyof Entity]: Entity[Field] } & { mentions: Mention[] };

function toDraft(dice: Dice, index: number): Draft {
  const kind = dice.pick(ENTITY_KINDS);
  const name = `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}${dice.chance(0.7) ? ` ${index}` : ''}`;
  const isEvent = kind === 'Event';
  return {
    id: contentHash('entity', index),
    kind,
    name,
    aliases: dice.chance(0.4) ? [`${name} Jr.`, `${dice.pick(LAST_NAMES)} ${index % 7}`] : [],
    description: dice.chance(0.3) ? `the ${kind.toLowerCase()} of note` : null,
    wikidataId: dice.chance(0.2) ? `Q${index + 1}` : null,
    mentions: [],
    eventType: isEvent ? dice.pick(PLOVER_TYPES) : null,
    mode: isEvent ? dice.pick(MODES) : null,
    date: isEvent ? dice.pick(DATES) : null,
    placeId: null,
  };
}

function toArticle(dice: Dice, index: number, text: string): Article {
  const publisher = dice.pick(PUBLISHERS);
  const day = `2016-${String(dice.below(12) + 1).padStart(2, '0')}-${String(dice.below(28) + 1).padStart(2, '0')}`;
  const isRetold = publisher?.startsWith('Sample') ?? false;
  return {
    id: contentHash('article', index),
    title: text.slice(0, text.indexOf('\n')),
    publisher,
    author: dice.chance(0.5) ? dice.pick(FIRST_NAMES) : null,
    publishedAt: dice.chance(0.85) ? day : null,
    url: dice.chance(0.5) ? `https://news.example/${index}` : null,
    language: 'en',
    text,
    ...(isRetold
      ? {
          retoldFrom: {
            title: `Original ${index}`,
            author: null,
            publisher: 'Morning Post',
            publishedAt: day,
            url: null,
          },
        }
      : {}),
  };
}

function toClaim(
  dice: Dice,
  index: number,
  ends: { readonly subject: Draft; readonly object: Draft | null; readonly event: Draft | null },
  articleId: string,
  speakers: readonly Draft[],
): Omit<Claim, 'evidence'> {
  return {
    id: contentHash('claim', index),
    articleId,
    subjectId: ends.subject.id,
    // Most claims about an event tell of the event itself, and so give its links.
    type: (dice.chance(0.6) ? ends.event?.eventType : null) ?? dice.pick(CLAIM_TYPES),
    mode: dice.pick(MODES),
    objectId: ends.object?.id ?? null,
    eventId: ends.event?.id ?? null,
    status: dice.pick(CLAIM_STATUSES),
    attributedTo: speakers.map(({ id }) => id),
    date: dice.pick(DATES),
  };
}

/** Writes one article: a title line, then one sentence a claim, with the mentions noted. */
function writeArticle(
  dice: Dice,
  index: number,
  drafts: readonly Draft[],
  claimIndex: number,
  claimCount: number,
): { readonly article: Article; readonly claims: readonly Claim[] } {
  const articleId = contentHash('article', index);
  // A low power of a random number makes hubs of the first entities.
  const pickEntity = (): Draft =>
    drafts[Math.floor((dice.below(1_000_000) / 1_000_000) ** 2 * drafts.length)]!;
  const events = drafts.filter(({ kind }) => kind === 'Event');
  let text = `${dice.pick(FIRST_NAMES)} und die Welt ${index}\n`;
  const claims: Claim[] = [];
  for (let count = 0; count < claimCount; count += 1) {
    const subject = pickEntity();
    const object = dice.chance(0.85) ? pickEntity() : null;
    const event = dice.chance(0.2) && events.length > 0 ? dice.pick(events) : null;
    const speakers = dice.chance(0.3) ? [pickEntity(), pickEntity()].slice(dice.below(2)) : [];
    const start = text.length;
    for (const [place, entity] of [subject, object].entries()) {
      if (entity === null) continue;
      entity.mentions.push({
        articleId,
        start: text.length,
        end: text.length + entity.name.length,
      });
      text += place === 0 ? `${entity.name} met ` : entity.name;
    }
    text += ` “again”, nº ${dice.below(500)}.`;
    claims.push({
      ...toClaim(dice, claimIndex + claims.length, { subject, object, event }, articleId, speakers),
      evidence: { start, end: text.length },
    });
    text += ' ';
  }
  return { article: toArticle(dice, index, text), claims };
}

function toDisagreements(dice: Dice, claims: readonly Claim[]): readonly Disagreement[] {
  return Array.from({ length: Math.ceil(claims.length / 60) }, (_, index) => ({
    id: contentHash('disagreement', index),
    kind: dice.pick(['different actors', 'asserted and denied']),
    topic: `Who did it, nº ${index}?`,
    sides: Array.from({ length: 2 + dice.below(2) }, (__, side) => ({
      label: `account ${side}`,
      claimIds: [...new Set(Array.from({ length: 1 + dice.below(4) }, () => dice.pick(claims).id))],
    })),
  }));
}

/**
 * Makes a random graph with so many entities and about so many claims for each, in canonical form.
 * @param seed - the same seed gives the same graph.
 */
export function randomGraph(
  seed: number,
  entityCount: number,
  claimsAnEntity = CLAIMS_AN_ENTITY,
): GraphDocument {
  const claimsAnArticle = ENTITIES_AN_ARTICLE * claimsAnEntity;
  const dice = toDice(seed);
  const drafts = Array.from({ length: entityCount }, (_, index) => toDraft(dice, index));
  const places = drafts.filter(({ kind }) => kind === 'Place');
  for (const draft of drafts) {
    if (draft.kind === 'Event' && places.length > 0) draft.placeId = dice.pick(places).id;
  }
  const articles: Article[] = [];
  const claims: Claim[] = [];
  const articleCount = entityCount === 0 ? 0 : Math.ceil(entityCount / ENTITIES_AN_ARTICLE);
  for (let index = 0; index < articleCount; index += 1) {
    const written = writeArticle(dice, index, drafts, claims.length, claimsAnArticle);
    articles.push(written.article);
    claims.push(...written.claims);
  }
  // One reprint: the same text under another publisher.
  const [first] = articles;
  if (first !== undefined) {
    articles.push({ ...first, id: contentHash('reprint'), publisher: 'Reprint Weekly', url: null });
  }
  const disagreements = claims.length === 0 ? [] : toDisagreements(dice, claims);
  return sortGraphDocument({ articles, entities: drafts, claims, disagreements });
}
