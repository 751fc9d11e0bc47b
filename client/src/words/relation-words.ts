/**
 * Relations in words
 *
 * Each type of the vocabulary as a verb between subject and object, and the other way round, in the present tense of a
 * headline. PLOVER's mode makes the verb more exact; some verbs change before an event ("agrees to").
 */
import type { EntityKind, RelationType } from '../generated/operations.ts';

/** A verb read from subject to object, then from object to subject. */
export type VerbPair = readonly [forward: string, backward: string];

const VERBS: Readonly<Record<RelationType, VerbPair>> = {
  AGREE: ['is willing to work with', 'finds a willing partner in'],
  CONSULT: ['speaks with', 'speaks with'],
  SUPPORT: ['supports', 'is supported by'],
  CONCEDE: ['yields to', 'is yielded to by'],
  COOPERATE: ['works together with', 'works together with'],
  AID: ['gives aid to', 'gets aid from'],
  RETREAT: ['withdraws from', 'is left by'],
  REQUEST: ['asks', 'is asked by'],
  ACCUSE: ['accuses', 'is accused by'],
  REJECT: ['rejects', 'is rejected by'],
  THREATEN: ['threatens', 'is threatened by'],
  PROTEST: ['protests against', 'faces protest by'],
  SANCTION: ['breaks off relations with', 'is cut off by'],
  MOBILIZE: ['mobilizes against', 'faces mobilization by'],
  COERCE: ['represses', 'is repressed by'],
  ASSAULT: ['attacks', 'is attacked by'],
  HEAD_OF_STATE: ['is head of state of', 'has as head of state'],
  HEAD_OF_GOVERNMENT: ['is head of government of', 'has as head of government'],
  POSITION_HELD: ['holds an office of', 'has in office'],
  MEMBER_OF: ['is a member of', 'has as a member'],
  MEMBER_OF_POLITICAL_PARTY: ['is a party member of', 'has as a party member'],
  LEADER_OF: ['leads', 'is led by'],
  SPOKESPERSON_FOR: ['speaks for', 'is spoken for by'],
  AFFILIATED_WITH: ['is affiliated with', 'is affiliated with'],
  CONTROLS: ['controls', 'is controlled by'],
  OPPOSES: ['opposes', 'is opposed by'],
  LOCATED_IN: ['is in', 'is the place of'],
  CAPITAL_OF: ['is the capital of', 'has as its capital'],
  PART_OF: ['is part of', 'has as a part'],
  HAS_PART: ['has as a part', 'is part of'],
  PARTICIPANT: ['involves', 'takes part in'],
  LOCATION: ['takes place in', 'is the scene of'],
  AUTHOR: ['is the author of', 'is by'],
  HAS_EFFECT: ['has an effect on', 'is affected by'],
  DISAGREES_WITH: ['disagrees with', 'disagrees with'],
  ACTOR: ['is done by', 'is the actor in'],
  RECIPIENT: ['is done to', 'is on the receiving end of'],
};

const MODE_VERBS: Readonly<Record<string, VerbPair>> = {
  'CONSULT:visit': ['visits', 'is visited by'],
  'CONSULT:phone': ['calls', 'is called by'],
  'CONSULT:multilateral': ['confers with', 'confers with'],
  'CONSULT:third-party': ['meets on neutral ground', 'is met on neutral ground by'],
  'RETREAT:withdraw': ['withdraws from', 'is left by'],
  'RETREAT:release': ['releases', 'is released by'],
  'RETREAT:disarm': ['lays down arms before', 'sees disarmed'],
  'RETREAT:ceasefire': ['ceases fire with', 'is granted a ceasefire by'],
  'RETREAT:access': ['gives access to', 'gets access from'],
  'RETREAT:resign': ['resigns from', 'loses by resignation'],
  'REQUEST:assist': ['asks help of', 'is asked for help by'],
  'REQUEST:change': ['demands change of', 'is asked to change by'],
  'REQUEST:yield': ['demands concessions of', 'is asked to give way by'],
  'REQUEST:meet': ['asks to meet', 'is asked to meet by'],
  'ACCUSE:disapprove': ['criticises', 'is criticised by'],
  'ACCUSE:investigate': ['investigates', 'is investigated by'],
  'ACCUSE:allege': ['accuses', 'is accused by'],
  'REJECT:assist': ['refuses help to', 'is refused help by'],
  'REJECT:change': ['refuses change to', 'is refused change by'],
  'REJECT:yield': ['refuses to give way to', 'is refused by'],
  'REJECT:meet': ['calls off meeting with', 'has a meeting called off by'],
  'THREATEN:restrict': ['threatens restrictions on', 'is threatened with restrictions by'],
  'THREATEN:arrest': ['threatens to arrest', 'is threatened with arrest by'],
  'THREATEN:relations': [
    'threatens to break off with',
    'is threatened with a break in relations by',
  ],
  'THREATEN:expel': ['threatens to expel', 'is threatened with expulsion by'],
  'THREATEN:territory': ['threatens to occupy', 'is threatened with occupation by'],
  'THREATEN:violence': ['threatens with force', 'is threatened with force by'],
  'PROTEST:demo': ['demonstrates against', 'faces a demonstration by'],
  'PROTEST:riot': ['riots against', 'faces a riot by'],
  'PROTEST:strike': ['strikes against', 'faces a strike by'],
  'PROTEST:hunger': ['goes on hunger strike against', 'faces a hunger strike by'],
  'PROTEST:boycott': ['boycotts', 'is boycotted by'],
  'PROTEST:obstruct': ['blocks', 'is blocked by'],
  'PROTEST:vandalize': ['vandalizes', 'is vandalized by'],
  'SANCTION:convict': ['convicts', 'is convicted by'],
  'SANCTION:expel': ['expels', 'is expelled by'],
  'SANCTION:withdraw': ['pulls out of', 'is left by'],
  'SANCTION:discontinue': ['sanctions or breaks off with', 'is sanctioned or cut off by'],
  'MOBILIZE:troops': ['moves troops against', 'faces troops of'],
  'MOBILIZE:weapons': ['deploys weapons against', 'faces weapons of'],
  'MOBILIZE:police': ['sends police against', 'faces police of'],
  'MOBILIZE:militia': ['raises militia against', 'faces militia of'],
  'COERCE:seize': ['seizes', 'is seized by'],
  'COERCE:restrict': ['restricts', 'is restricted by'],
  'COERCE:censor': ['censors', 'is censored by'],
  'COERCE:curfew': ['imposes a curfew on', 'is put under curfew by'],
  'COERCE:martial-law': ['imposes emergency rule on', 'is put under emergency rule by'],
  'COERCE:arrest': ['arrests', 'is arrested by'],
  'COERCE:deport': ['deports', 'is deported by'],
  'COERCE:withhold': ['withholds supplies from', 'is cut off from supplies by'],
  'COERCE:misinformation': ['misleads', 'is misled by'],
  'COERCE:cyber': ['hacks', 'is hacked by'],
  'ASSAULT:abduct': ['abducts', 'is abducted by'],
  'ASSAULT:beat': ['beats', 'is beaten by'],
  'ASSAULT:torture': ['tortures', 'is tortured by'],
  'ASSAULT:sexual': ['sexually assaults', 'is sexually assaulted by'],
  'ASSAULT:targeted': ['kills', 'is killed by'],
  'ASSAULT:destroy': ['destroys', 'is destroyed by'],
  'ASSAULT:firearms': ['shoots at', 'is shot at by'],
  'ASSAULT:explosives': ['bombs', 'is bombed by'],
  'ASSAULT:suicide-attack': ['makes a suicide attack on', 'suffers a suicide attack by'],
  'ASSAULT:aerial': ['flies air strikes on', 'is struck from the air by'],
  'ASSAULT:drone': ['strikes by drone', 'is struck by drones of'],
  'ASSAULT:heavy-weapons': ['shells', 'is shelled by'],
  'ASSAULT:crowd-control': ['uses riot weapons on', 'is met with riot weapons by'],
  'ASSAULT:unconventional': ['uses banned weapons on', 'is attacked with banned weapons by'],
};

const VERBS_BEFORE_EVENT: Readonly<Record<string, VerbPair>> = {
  AGREE: ['agrees to', 'is agreed to by'],
  CONSULT: ['confers at', 'is attended by'],
  COOPERATE: ['works on', 'is worked on by'],
  CONCEDE: ['accepts', 'is accepted by'],
  AID: ['helps', 'is helped by'],
  REQUEST: ['asks for', 'is asked for by'],
  'REQUEST:meet': ['asks for', 'is asked for by'],
  'REQUEST:yield': ['asks for', 'is asked for by'],
  'REQUEST:assist': ['asks for', 'is asked for by'],
  'REQUEST:change': ['asks for', 'is asked for by'],
  ACCUSE: ['criticises', 'is criticised by'],
  'ACCUSE:allege': ['denounces', 'is denounced by'],
  'REJECT:meet': ['calls off', 'is called off by'],
  'REJECT:yield': ['vetoes', 'is vetoed by'],
  'REJECT:change': ['rejects', 'is rejected by'],
  'REJECT:assist': ['rejects', 'is rejected by'],
  SANCTION: ['breaks off', 'is broken off by'],
  'SANCTION:discontinue': ['breaks off', 'is broken off by'],
  'SANCTION:withdraw': ['pulls out of', 'is left by'],
  THREATEN: ['threatens', 'is threatened by'],
  'THREATEN:relations': ['threatens to break off', 'may be broken off by'],
};

/** A place is where people protest, not what they protest against. */
const VERBS_BEFORE_PLACE: Readonly<Record<string, VerbPair>> = {
  PROTEST: ['protests in', 'sees a protest by'],
  'PROTEST:demo': ['demonstrates in', 'sees a demonstration by'],
  'PROTEST:riot': ['riots in', 'sees a riot by'],
  'PROTEST:strike': ['strikes in', 'sees a strike by'],
  'PROTEST:hunger': ['goes on hunger strike in', 'sees a hunger strike by'],
};

/** What is done to people of a State or place is not done to the whole of it. */
const VERBS_BEFORE_PEOPLE: Readonly<Record<string, VerbPair>> = {
  'ASSAULT:targeted': ['kills people of', 'has people killed by'],
  'ASSAULT:torture': ['tortures people of', 'has people tortured by'],
  'ASSAULT:beat': ['beats people of', 'has people beaten by'],
  'ASSAULT:sexual': ['sexually assaults people of', 'has people sexually assaulted by'],
  'ASSAULT:abduct': ['abducts people of', 'has people abducted by'],
  'COERCE:arrest': ['arrests people of', 'has people arrested by'],
  'COERCE:deport': ['deports people of', 'has people deported by'],
};

/** What a verb is chosen by. `mode` is null when the claims have none, or not all the same. */
export interface VerbChoice {
  readonly type: RelationType;
  readonly mode: string | null;
  readonly objectKind: EntityKind | null;
}

/** Gives the verb of a relation in both directions; a mode without a verb of its own takes that of its type. */
export function toVerbs({ type, mode, objectKind }: VerbChoice): VerbPair {
  const exact = mode === null ? type : `${type}:${mode}`;
  const beforeEvent =
    objectKind === 'EVENT'
      ? (VERBS_BEFORE_EVENT[exact] ?? (MODE_VERBS[exact] ? undefined : VERBS_BEFORE_EVENT[type]))
      : undefined;
  const beforePlace = objectKind === 'PLACE' ? VERBS_BEFORE_PLACE[exact] : undefined;
  const beforePeople =
    objectKind === 'STATE' || objectKind === 'PLACE' ? VERBS_BEFORE_PEOPLE[exact] : undefined;
  return beforeEvent ?? beforePlace ?? beforePeople ?? MODE_VERBS[exact] ?? VERBS[type];
}

/** The one mode that all claims share; null when they have none, or several. */
function toSharedMode(modes: readonly string[]): string | null {
  return modes.length === 1 ? (modes[0] ?? null) : null;
}

/** A relation with the words it needs. */
export interface SpeakableRelation {
  readonly type: RelationType;
  readonly modes: readonly string[];
  readonly object: { readonly kind: EntityKind };
}

/** Gives the verbs of a relation: `["calls off meeting with", "has a meeting called off by"]`. */
export function toRelationVerbs(relation: SpeakableRelation): VerbPair {
  return toVerbs({
    type: relation.type,
    mode: toSharedMode(relation.modes),
    objectKind: relation.object.kind,
  });
}
