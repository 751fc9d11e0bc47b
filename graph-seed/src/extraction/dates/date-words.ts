/** Words that dates are made of. Written by hand from general English; abbreviations after the AP and Guardian style guides. */
import type { Unit } from './calendar.ts';

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const pairs = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((pair): readonly [string, number] => {
    const [word = '', number = ''] = pair.split('=');
    return [word, Number(number)];
  });

/** Month from 1, by its name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.map((name, index) => [name, index + 1]),
);

/** Month from 1, by its abbreviation, without the full stop. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  pairs('jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12'),
);

/** Names of months that are names of people or common words too: they need a sign of time beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
]);

/** 0 for Monday to 6 for Sunday; plurals tell of a habit, not of a day. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [name, index]),
);

/** True for the name of a weekday or month, lower case and in full. */
export function isCalendarName(word: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word);
}

/** The same by abbreviation: only with a full stop, or beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  pairs('mon=0 tue=1 tues=1 wed=2 weds=2 thu=3 thur=3 thurs=3 fri=4 sat=5 sun=6'),
);

/** Words before a weekday that make it a name of its own: Good Friday, Bloody Sunday. */
export const WEEKDAY_NAMES_OF_THEIR_OWN: ReadonlySet<string> = new Set(
  'good black bloody super palm ash maundy cyber holy shrove giving easter red'.split(' '),
);

/** Units of time, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'month', 'year', 'decade'] as const)
    .flatMap((unit): readonly (readonly [string, Unit])[] => [
      [unit, unit],
      [`${unit}s`, unit],
    ])
    .concat([
      ['century', 'century'],
      ['centuries', 'century'],
    ]),
);

/** Numbers up to nineteen and the tens; `a` and `an` count one, `a couple` two. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  pairs(
    'a=1 an=1 one=1 two=2 couple=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100',
  ),
);

/** Ordinals in words, as of centuries, quarters and days. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  pairs(
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
  ),
);

/** First year within a century, by the plural of a ten: the sixties. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  pairs(
    'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
  ),
);

/** First month of each season, of the northern hemisphere by meteorologists' reckoning: three whole months. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  pairs('spring=3 summer=6 autumn=9 fall=9 winter=12'),
);

/** Holidays that fall on the same day each year wherever they are kept, as month * 100 + day. */
export const HOLIDAYS: ReadonlyMap<string, number> = new Map(
  pairs(
    'christmas_eve=1224 christmas_day=1225 christmas=1225 boxing_day=1226 new_year_day=101 new_year_eve=1231 new_years_eve=1231 new_years_day=101 valentine_day=214 st_patrick_day=317 may_day=501 bastille_day=714 halloween=1031 armistice_day=1111 veterans_day=1111 remembrance_day=1111 anzac_day=425 australia_day=126 waitangi_day=206 canada_day=701 cinco_de_mayo=505 fourth_of_july=704 july_fourth=704 juneteenth=619 international_women_day=308 earth_day=422',
  ),
);

/** Parts of a day that may follow it: Monday morning. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight lunchtime dawn dusk'.split(' '),
);

/** All words with which an expression of time can start, besides numbers: the rest of a text need not be looked at. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...DECADE_WORDS.keys(),
  ...SEASONS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split('_')[0] ?? ''),
  ...'today tonight yesterday tomorrow day this last the that next coming weekend recent past previous following year end close beginning start q'.split(
    ' ',
  ),
]);
