/**
 * State customs
 *
 * What the news takes for granted of single states. General knowledge; names are those of the gazetteer.
 */

/** States whose head of government is a chancellor. */
export const CHANCELLOR_STATES: ReadonlySet<string> = new Set(['Germany', 'Austria']);

/** States whose president newspapers the world over name without a country. */
export const STATES_OF_KNOWN_PRESIDENTS: ReadonlySet<string> = new Set(['United States']);

/** States in whose capital a union of States is governed too, with that union: the capital's name need not stand for them. */
export const UNIONS_OF_HOSTS: ReadonlyMap<string, string> = new Map([
  ['Belgium', 'European Union'],
]);

const list = (names: string): ReadonlySet<string> => new Set(names.split(', '));

/** States without a president: monarchies, and those where the word means another office. */
const WITHOUT_PRESIDENT = list(
  'United Kingdom, Australia, Canada, New Zealand, Japan, Norway, Sweden, Denmark, Netherlands, Belgium, Luxembourg, Spain, Thailand, Malaysia, ' +
    'Cambodia, Jordan, Saudi Arabia, Morocco, Kuwait, Bahrain, Qatar, Oman, Jamaica, Bahamas, Papua New Guinea, Solomon Islands, Lesotho, Eswatini, ' +
    'Bhutan, Brunei, Tonga, Tuvalu, Samoa, Andorra, Liechtenstein, Monaco, Belize, Grenada, Saint Lucia, Antigua and Barbuda, ' +
    'Saint Vincent and the Grenadines, Saint Kitts and Nevis, Vatican City',
);

/** States that a president, a council or a chancellor governs, without a prime minister. */
const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set([
  ...CHANCELLOR_STATES,
  ...list(
    'United States, Mexico, Brazil, Argentina, Chile, Colombia, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Costa Rica, Panama, Guatemala, ' +
      'Honduras, El Salvador, Nicaragua, Dominican Republic, Nigeria, Ghana, Kenya, South Africa, Zambia, Malawi, Botswana, Angola, Liberia, ' +
      'Sierra Leone, Gambia, Indonesia, Philippines, Turkey, Iran, Afghanistan, Turkmenistan, Cyprus, Switzerland, Maldives, Seychelles, Zimbabwe',
  ),
]);

/** Titles that but few States give, lower case, with those States. */
const TITLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^secretary of state$/, ['United States']],
  [/^chief cabinet secretary$/, ['Japan']],
  [/^taoiseach$/, ['Ireland']],
  [/^supreme leader$/, ['Iran']],
  [/^(treasury|commerce|homeland security|housing) secretary$/, ['United States']],
  [/^(defense|energy|agriculture) secretary$/, ['United States', 'Philippines']],
  [
    /^(foreign|home|defence|health|business|culture|justice|education|transport|chief) secretary$/,
    ['United Kingdom', 'India', 'Pakistan', 'Bangladesh', 'Sri Lanka', 'Nepal'],
  ],
  [/^chancellor of the exchequer$/, ['United Kingdom']],
];

/** Titles by which the world knows the officers of one State, whether an article names it or not. */
const WORLDWIDE = /^secretary of state$/;

/** The State whose officers the world knows by this title; null for every other title. */
export function stateKnownByTitle(title: string): string | null {
  return WORLDWIDE.test(title) ? (statesOfTitle(title)?.[0] ?? null) : null;
}

/** True where a State is known to have no such office. */
export function lacksOffice(state: string, title: string): boolean {
  if (/^(vice |deputy )?president$/.test(title)) return WITHOUT_PRESIDENT.has(state);
  return /^(deputy )?prime minister$|^premier$/.test(title) && WITHOUT_PRIME_MINISTER.has(state);
}

/** The States that give a title which few give; null for the titles of all. */
export function statesOfTitle(title: string): readonly string[] | null {
  return TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
