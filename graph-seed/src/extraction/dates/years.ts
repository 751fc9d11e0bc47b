/**
 * Years
 *
 * Reads years, decades and centuries: `2013`, `2014-15`, `the 1990s`, `the sixties`, `the 20th century`. A number of four digits is a
 * year only where nothing beside it makes it a quantity.
 */
import { yearsPeriod } from './calendar.ts';
import { yearAt } from './calendar-dates.ts';
import { closed } from './date-reader.ts';
import type { DateMatch } from './date-reader.ts';
import { lowerAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { DECADE_WORDS, ORDINALS } from './date-words.ts';

/** What is counted or measured by thousands. */
const QUANTITIES =
  /^(people|men|women|children|persons|soldiers|troops|refugees|migrants|civilians|protesters|demonstrators|fighters|homes|houses|jobs|workers|employees|students|members|votes|points|words|copies|dollars|euros|pounds|yen|rupees|roubles|rubles|francs|km|kilometers|kilometres|miles|m|meters|metres|feet|ft|kg|tons|tonnes|hectares|acres|percent|hours|days|weeks|months|years?|minutes|times|million|billion|bc|bce|b|mhz|mw|gmt|utc|hrs|h)$/;
/** Words before a number that make it a year, also one long ago. */
const YEAR_SIGNS =
  /^(in|since|by|from|until|till|to|before|after|during|between|of|early|late|mid|circa|about|around|and|or|year|summer|winter|spring|autumn|through|-|–|\()$/;
const MONEY_OR_NUMBER =
  /^([$€£¥#№]|no|nos|number|flight|route|page|section|article|room|resolution|highway|x|×|over|nearly|almost|least|some|than|up)$/;
const FIRST_COMMON_YEAR = 1900;

/** Reads a year, decade or century at an index. */
export function readYears(tokens: readonly DateToken[], at: number): DateMatch | null {
  return readDecade(tokens, at) ?? readCentury(tokens, at) ?? readYear(tokens, at);
}

function readYear(tokens: readonly DateToken[], at: number): DateMatch | null {
  const year = yearAt(tokens, at);
  if (!year || !isYear(tokens, at, year.value)) return null;
  const short = /^\d{2}$/.test(lowerAt(tokens, at + 2)) ? Number(lowerAt(tokens, at + 2)) : null;
  const isPair =
    /^[-–/]$/.test(lowerAt(tokens, at + 1)) &&
    tokens[at + 1]?.spaced === false &&
    tokens[at + 2]?.spaced === false &&
    short === (year.value + 1) % 100;
  const period = yearsPeriod(year.value, isPair ? 2 : 1);
  return { end: isPair ? at + 3 : year.end, resolve: () => closed(period) };
}

function isYear(tokens: readonly DateToken[], at: number, value: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (/^[-–]$/.test(after?.text ?? '') && yearAt(tokens, at + 2)) return true;
  const mark = before?.lower ?? '';
  if (QUANTITIES.test(after?.lower ?? '') || after?.text === '%' || MONEY_OR_NUMBER.test(mark))
    return false;
  // Parts of longer numbers and codes: 1-1990, A/2014, 2014:3.
  if (/^[/:.+]$/.test(mark) && tokens[at]?.spaced === false) return false;
  if (/^[:/]$/.test(after?.text ?? '') && /^\d/.test(tokens[at + 2]?.text ?? ''))
    return tokens[at + 2]?.text.length === 2 && after?.text === '/';
  if (
    /^-$/.test(after?.text ?? '') &&
    /^(year|foot|strong|seat|mile|page|meter|metre|member)$/.test(lowerAt(tokens, at + 2))
  )
    return false;
  if (YEAR_SIGNS.test(mark)) return true;
  if (value < FIRST_COMMON_YEAR) return false;
  // "1900 houses" counts, "the 2014 protests" dates: a round number before a plural without an article is a quantity.
  const isCounting =
    value % 100 === 0 && /^\p{Ll}+s$/u.test(after?.text ?? '') && !/^(the|this|that)$/.test(mark);
  return !isCounting;
}

function readDecade(tokens: readonly DateToken[], at: number): DateMatch | null {
  const word = lowerAt(tokens, at);
  const long = /^(1\d|20)(\d)0s$/.exec(word);
  if (long) {
    const first = Number(`${long[1] ?? ''}${long[2] ?? ''}0`);
    // "The 1800s" are a century, "the 2000s" and "the 1900s" are told of as often for their first decade; only old ones are certain.
    const count = first % 100 === 0 && first < FIRST_COMMON_YEAR ? 100 : 10;
    return { end: at + 1, resolve: () => closed(yearsPeriod(first, count)) };
  }
  const before = lowerAt(tokens, at - 1);
  if (/^['’‘]$/.test(word) && /^\d0s$/.test(lowerAt(tokens, at + 1)))
    return lastCentury(at + 2, Number(lowerAt(tokens, at + 1).slice(0, 2)));
  const isTold = /^(the|early|mid|late|-)$/.test(before);
  const first =
    DECADE_WORDS.get(word) ?? (/^[2-9]0s$/.test(word) ? Number(word.slice(0, 2)) : undefined);
  return isTold && first !== undefined ? lastCentury(at + 1, first) : null;
}

function lastCentury(end: number, first: number): DateMatch {
  return { end, resolve: () => closed(yearsPeriod(FIRST_COMMON_YEAR + first, 10)) };
}

function readCentury(tokens: readonly DateToken[], at: number): DateMatch | null {
  const word = lowerAt(tokens, at);
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  const isTwentyFirst = word === 'twenty' && lowerAt(tokens, at + 2) === 'first';
  const number = isTwentyFirst ? 21 : digits === undefined ? ORDINALS.get(word) : Number(digits);
  let next = at + (isTwentyFirst ? 3 : 1);
  if (lowerAt(tokens, next) === '-') next += 1;
  if (!number || number > 21 || lowerAt(tokens, next) !== 'century') return null;
  if (/^(bc|bce|b)$/.test(lowerAt(tokens, next + 1))) return null;
  return { end: next + 1, resolve: () => closed(yearsPeriod((number - 1) * 100, 100)) };
}
