/**
 * States
 *
 * Members of the United Nations and a few polities that the news treats as states, with names, adjectives, peoples and capitals.
 * Names, demonyms and capitals come from `world-countries` (https://github.com/mledoze/countries, ODbL 1.0), read unmodified;
 * the short forms, plurals and former states below are general knowledge.
 */
import worldCountries from 'world-countries';
import type { Country } from 'world-countries';

/** A country-level polity. */
export interface State {
  /** Common English name, `United States`. */
  readonly name: string;
  readonly names: readonly string[];
  /** Adjectives and words for its people: `French`, `Iraqis`. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** Polities without a seat in the United Nations that act as states in the news. */
const OTHER_POLITIES: ReadonlySet<string> = new Set(['UNK', 'PSE', 'TWN', 'VAT', 'HKG']);

const EXTRA_NAMES: Readonly<Record<string, readonly string[]>> = {
  USA: ['United States of America', 'United States', 'U.S.', 'US', 'USA', 'U.S.A.', 'America'],
  GBR: ['Britain', 'Great Britain', 'UK', 'U.K.'],
  RUS: ['Russian Federation'],
  CHN: ['Mainland China', 'PRC'],
  KOR: ['Republic of Korea', 'ROK'],
  PRK: ['DPRK', "Democratic People's Republic of Korea"],
  COD: [
    'Congo',
    'Democratic Republic of Congo',
    'Democratic Republic of the Congo',
    'DRC',
    'Zaire',
  ],
  COG: ['Congo-Brazzaville', 'Republic of Congo'],
  MMR: ['Burma'],
  CIV: ["Cote d'Ivoire", "Côte d'Ivoire"],
  CZE: ['Czech Republic'],
  MKD: ['Macedonia', 'FYROM'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TUR: ['Turkey', 'Turkiye'],
  CPV: ['Cabo Verde'],
  ARE: ['UAE', 'U.A.E.', 'Emirates'],
  BIH: ['Bosnia', 'Bosnia-Herzegovina'],
  VAT: ['Vatican', 'Holy See'],
  GMB: ['The Gambia'],
  NLD: ['Holland', 'The Netherlands'],
  PSE: ['Palestinian territories', 'State of Palestine'],
  SYR: ['Syrian Arab Republic'],
  DEU: ['West Germany', 'East Germany'],
};

const EXTRA_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GBR: ['Briton', 'Britons', 'Britain', 'English', 'Scottish', 'Welsh'],
  FRA: ['Frenchman', 'Frenchmen', 'Frenchwoman', 'Franco'],
  NLD: ['Dutchman', 'Dutch'],
  IRL: ['Irishman', 'Irishmen'],
  ESP: ['Spaniard', 'Spaniards'],
  POL: ['Pole', 'Poles'],
  TUR: ['Turk', 'Turks'],
  DNK: ['Dane', 'Danes'],
  SWE: ['Swede', 'Swedes'],
  FIN: ['Finn', 'Finns'],
  AFG: ['Afghani'],
  ARG: ['Argentinian', 'Argentinians', 'Argentines'],
  SAU: ['Saudi', 'Saudis'],
  ISR: ['Israeli', 'Israelis'],
  KGZ: ['Kyrgyz'],
  KAZ: ['Kazakh', 'Kazakhs'],
  UZB: ['Uzbek', 'Uzbeks'],
  TJK: ['Tajik', 'Tajiks'],
  SRB: ['Serb', 'Serbs'],
  HRV: ['Croat', 'Croats'],
  SVN: ['Slovenian', 'Slovenians'],
  BIH: ['Bosnian', 'Bosnians'],
  PHL: ['Philippine'],
  NZL: ['New Zealanders'],
  ISL: ['Icelandic'],
  LUX: ['Luxembourgish'],
  MDG: ['Malagasy'],
  BWA: ['Botswanan'],
  LSO: ['Basotho'],
  ECU: ['Ecuadorian', 'Ecuadorians'],
  SLV: ['Salvadorean'],
  KWT: ['Kuwaitis'],
  THA: ['Thais'],
  CZE: ['Czechs'],
  GRC: ['Greeks'],
  SVK: ['Slovakian', 'Slovaks'],
  RUS: ['Russo'],
  CHN: ['Sino'],
  PSE: ['Palestinians'],
};

/** Capitals as the news calls them, and seats of government that are not the capital. */
const EXTRA_CAPITALS: Readonly<Record<string, readonly string[]>> = {
  USA: ['Washington', 'Washington DC', 'Washington, D.C.', 'Washington, DC'],
  UKR: ['Kiev'],
  ISR: ['Tel Aviv'],
  NLD: ['The Hague'],
  IND: ['Delhi'],
  YEM: ['Sanaa', 'Sana’a'],
  MMR: ['Rangoon', 'Yangon', 'Nay Pyi Taw'],
  CHE: ['Berne'],
  KAZ: ['Nur-Sultan'],
  CHN: ['Peking'],
  ROU: ['Bucuresti'],
  PSE: ['Ramallah'],
  BOL: ['La Paz'],
  TZA: ['Dar es Salaam'],
  CIV: ['Abidjan'],
  MNG: ['Ulaanbaatar'],
};

/** States that are gone but still in the news of their time. */
const FORMER_STATES: readonly State[] = [
  {
    name: 'Soviet Union',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.'],
    demonyms: ['Soviet', 'Soviets'],
    capitals: [],
  },
  { name: 'Yugoslavia', names: ['Yugoslavia'], demonyms: ['Yugoslav', 'Yugoslavs'], capitals: [] },
  { name: 'Czechoslovakia', names: ['Czechoslovakia'], demonyms: ['Czechoslovak'], capitals: [] },
];

/** Capitals that share their name with a state, a saint or a common surname: taken as places only where a preposition says so. */
const AMBIGUOUS_CAPITALS: ReadonlySet<string> = new Set([
  'Victoria',
  'Georgetown',
  'Kingston',
  'Stanley',
  'Luxembourg',
  'Singapore',
  'Djibouti',
  'Monaco',
  'San Marino',
  'Panama City',
  'Vatican City',
]);

// The package is CommonJS with types of an ES module: at run time the import is the list itself.
const countries: readonly Country[] = Array.isArray(worldCountries)
  ? worldCountries
  : worldCountries.default;

/** All states, in the order of the source. */
export const STATES: readonly State[] = [
  ...countries
    .filter((country) => country.unMember || OTHER_POLITIES.has(country.cca3))
    .map((country): State => {
      const name = country.cca3 === 'TUR' ? 'Turkey' : country.name.common;
      const english = country.demonyms?.['eng'];
      const adjectives = [english?.m ?? '', english?.f ?? '']
        .flatMap((demonym) => demonym.split(/, | or /))
        .filter(
          (demonym) =>
            demonym !== '' &&
            demonym !== name &&
            !countries.some((other) => other.name.common === demonym),
        );
      return {
        name,
        names: [
          ...new Set([
            name,
            country.name.common,
            country.name.official,
            ...(EXTRA_NAMES[country.cca3] ?? []),
          ]),
        ],
        demonyms: [
          ...new Set([
            ...adjectives,
            ...adjectives.map(toPlural),
            ...(EXTRA_DEMONYMS[country.cca3] ?? []),
          ]),
        ],
        capitals: [
          ...new Set([...country.capital, ...(EXTRA_CAPITALS[country.cca3] ?? [])]),
        ].filter((capital) => !AMBIGUOUS_CAPITALS.has(capital) && capital !== name),
      };
    }),
  ...FORMER_STATES,
];

function toPlural(demonym: string): string {
  return /(s|sh|ch|ese|z)$/.test(demonym) ? demonym : `${demonym}s`;
}
