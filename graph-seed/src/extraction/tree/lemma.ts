import { IRREGULAR_VERB_FORMS, VERB_BASES } from '../lexicon/verb-forms.ts';

const bases: ReadonlySet<string> = new Set(
  `${VERB_BASES} accuse describe drop kidnap stage pose rule slate schedule postpone plan shell hope cut put set let hit shut quit bribe ambush intercept ram woo belong excommunicate sue`.split(
    ' ',
  ),
);

/** Forms that the generated list lacks because its source spells no auxiliaries or leaves the verb out. */
const OWN_FORMS =
  'is:be are:be was:be were:be been:be being:be am:be has:have had:have having:have does:do did:do done:do ' +
  'began:begin became:become felt:feel found:find left:leave lost:lose sat:sit saw:see told:tell ran:run shook:shake ' +
  'shut:shut cut:cut put:put set:set sank:sink swam:swim taught:teach understood:understand woke:wake wore:wear ' +
  'bore:bear borne:bear bound:bind fought:fight bled:bleed dying:die lying:lie tying:tie died:die lied:lie tied:tie spat:spit ' +
  'fallen:fall overrode:override overridden:override led:lead rebuilt:rebuild broadcast:broadcast offset:offset forgot:forget forgotten:forget ' +
  'awoke:awake bent:bend bred:breed bitten:bite bit:bite burnt:burn clung:cling dove:dive drank:drink drunk:drink ' +
  'eaten:eat ate:eat flung:fling forbidden:forbid forgave:forgive forgiven:forgive heard:hear knelt:kneel ' +
  'learnt:learn leant:lean lit:light mistook:mistake mistaken:mistake misled:mislead misspoke:misspeak ' +
  'outdid:outdo outspent:outspend overheard:overhear partook:partake redrawn:redraw repaid:repay resold:resell ' +
  'retook:retake retaken:retake rewrote:rewrite rewritten:rewrite sang:sing sewn:sew shaken:shake shone:shine ' +
  'shrank:shrink shrunk:shrink slept:sleep slew:slay slung:sling sown:sow spilt:spill spun:spin stolen:steal ' +
  'stricken:strike strode:stride stung:sting sung:sing sunk:sink swollen:swell swung:swing undertaken:undertake ' +
  'unwound:unwind worn:wear wove:weave woven:weave wrung:wring withdrawn:withdraw proven:prove';

const irregular: ReadonlyMap<string, string> = new Map(
  `${IRREGULAR_VERB_FORMS} ${OWN_FORMS}`.split(' ').map((pair): [string, string] => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base];
  }),
);

/** Plurals that no suffix rule finds, and singulars that look like plurals. */
const nouns: ReadonlyMap<string, string> = new Map(
  (
    'people:people men:man women:woman children:child policemen:policeman gunmen:gunman militiamen:militiaman ' +
    'spokesmen:spokesman servicemen:serviceman congressmen:congressman lawmen:lawman police:police talks:talk crises:crisis ' +
    'forces:force states:state troops:troop news:news series:series ties:tie lies:lie bases:base media:media ' +
    'wives:wife lives:life militias:militia allies:ally armies:army politics:politics headquarters:headquarters ' +
    'aircraft:aircraft congress:congress press:press business:business access:access process:process crossings:crossing'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** Finds the base form of a lower-case English word by its part of speech; unknown words lose their regular ending only. */
export function toLemma(word: string, upos: string): string {
  if (upos === 'VERB' || upos === 'AUX') return toVerbBase(word);
  if (upos === 'NOUN' || upos === 'PROPN') return toSingular(word);
  return word;
}

/** Finds the base form of a verb, also where a tagger took its participle for an adjective. */
export function toVerbBase(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (bases.has(word)) return word;
  for (const [suffix, endings] of VERB_SUFFIXES) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) continue;
    const stem = word.slice(0, -suffix.length);
    // "hoped" is of "hope": a short verb such as "hop" would double its consonant.
    const isOpen = /^(ed|ing)$/.test(suffix) && isOpenStem(stem);
    const candidates = (isOpen ? endings.toReversed() : endings).map((ending) => stem + ending);
    if (/([bdgklmnprtvz])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
    const found = candidates.find((candidate) => bases.has(candidate));
    return found ?? guessBase(stem, suffix);
  }
  return word;
}

/** One syllable that ends in one consonant, which an ending would double. */
function isOpenStem(stem: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(stem);
}

const VERB_SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['e', '']],
  ['s', ['']],
];

/** Base of a verb outside the list: a doubled consonant is undone, a final e restored where English spelling asks for one. */
function guessBase(stem: string, suffix: string): string {
  if (suffix === 'ies' || suffix === 'ied') return `${stem}y`;
  if (suffix === 's') return stem;
  if (suffix === 'es') return /(s|x|z|ch|sh)$/.test(stem) ? stem : `${stem}e`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (isOpenStem(stem)) return `${stem}e`;
  return /([cgsuvz]|[aeiou][t]|dl|bl|pl|tl)$/.test(stem) && !/(ss|[aeiou]{2}t)$/.test(stem)
    ? `${stem}e`
    : stem;
}

function toSingular(word: string): string {
  const known = nouns.get(word);
  if (known) return known;
  if (/^(?!speci|regi|o|abdo|acu|ye|sta|hy|ra|bitu).+men$/.test(word))
    return `${word.slice(0, -3)}man`;
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
