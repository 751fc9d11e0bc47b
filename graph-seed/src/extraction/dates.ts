/**
 * Dates
 *
 * Resolves when something happened against the day of publication, as EDTF level 1. A weekday is the last one up to that day, the
 * next one where the clause looks ahead; a week runs from Monday to Sunday.
 */
const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Resolves a phrase such as `last week` or `on Oct. 19`; null when it names no time or nothing is known to count from. */
export function toEdtf(
  phrase: string,
  publishedAt: string | null,
  looksAhead: boolean,
): string | null {
  const text = phrase.toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' ').trim();
  const absolute = findAbsolute(text, publishedAt, looksAhead);
  if (absolute) return absolute;
  if (publishedAt === null || !/^\d{4}-\d{2}-\d{2}$/.test(publishedAt)) return null;
  const day = new Date(`${publishedAt}T00:00:00Z`);
  return findRelative(text, day) ?? findWeekday(text, day, looksAhead);
}

function findAbsolute(
  text: string,
  publishedAt: string | null,
  looksAhead: boolean,
): string | null {
  const month =
    /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/.exec(
      text,
    );
  const year = /\b(1[89]\d{2}|20\d{2})\b/.exec(text)?.[1];
  const isoDay = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  if (isoDay) return isoDay;
  if (!month || (month[1] === 'may' && !/\bmay\.? \d|\d(st|nd|rd|th)? may|in may\b/.test(text))) {
    return year && /^(in |since |during |by |early |late |mid-|the )*\d{4}$/.test(text)
      ? year
      : null;
  }
  const number = MONTHS.indexOf((month[1] ?? '').slice(0, 3)) + 1;
  const rest = text.slice(month.index + month[0].length);
  const dayNumber =
    /^ (\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(rest)?.[1] ??
    /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/.exec(text.slice(0, month.index))?.[1];
  const at = year ?? nearestYear(number, publishedAt, looksAhead);
  if (!at) return null;
  const monthText = `${at}-${String(number).padStart(2, '0')}`;
  return dayNumber && Number(dayNumber) <= 31
    ? `${monthText}-${dayNumber.padStart(2, '0')}`
    : monthText;
}

/** The year that brings a month closest to publication; a month ahead of it is last year's unless the clause looks ahead. */
function nearestYear(
  month: number,
  publishedAt: string | null,
  looksAhead: boolean,
): string | null {
  const [year = '', published = ''] = publishedAt?.split('-') ?? [];
  if (year === '') return null;
  const difference = month - Number(published);
  if (difference > (looksAhead ? 9 : 0)) return String(Number(year) - 1);
  return looksAhead && difference < -2 ? String(Number(year) + 1) : year;
}

function findRelative(text: string, day: Date): string | null {
  const monday = shift(day, -((day.getUTCDay() + 6) % 7));
  if (/\b(today|tonight|this (morning|afternoon|evening)|earlier today)\b/.test(text))
    return iso(day);
  if (/\b(yesterday|last night)\b/.test(text)) return iso(shift(day, -1));
  if (/\btomorrow\b/.test(text)) return iso(shift(day, 1));
  if (/\b(beginning|start) of the week\b|\bearly this week\b/.test(text)) return iso(monday);
  if (/\blast week\b/.test(text)) return span(shift(monday, -7), shift(monday, -1));
  if (/\bnext week\b/.test(text)) return span(shift(monday, 7), shift(monday, 13));
  if (/\bthis week\b/.test(text)) return span(monday, day);
  if (/\bnext weekend\b/.test(text)) return span(shift(monday, 12), shift(monday, 13));
  if (/\bthis weekend\b/.test(text)) return span(shift(monday, 5), shift(monday, 6));
  if (/\b(over|last|past) (the |the past )?weekend\b|\bthe weekend\b/.test(text))
    return span(shift(monday, -2), shift(monday, -1));
  const ago =
    /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a) (day|week|month|year)s? (ago|earlier|before)\b/.exec(
      text,
    );
  if (ago) return findAgo(ago[1] ?? '', ago[2] ?? '', day);
  const unit = /\b(last|this|next) (month|year)\b/.exec(text);
  if (!unit) return null;
  const step = unit[1] === 'last' ? -1 : unit[1] === 'next' ? 1 : 0;
  return unit[2] === 'year' ? String(day.getUTCFullYear() + step) : monthOf(day, step);
}

function findAgo(count: string, unit: string, day: Date): string | null {
  const number =
    count === 'a' ? 1 : NUMBERS.includes(count) ? NUMBERS.indexOf(count) : Number(count);
  if (unit === 'day') return iso(shift(day, -number));
  if (unit === 'week') return iso(shift(day, -7 * number));
  return unit === 'month' ? monthOf(day, -number) : String(day.getUTCFullYear() - number);
}

function findWeekday(text: string, day: Date, looksAhead: boolean): string | null {
  const weekday =
    /\b(?:(next|last|this) )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)s?\b/.exec(
      text,
    );
  if (!weekday) return null;
  const back = (day.getUTCDay() - WEEKDAYS.indexOf(weekday[2] ?? '') + 7) % 7;
  if (weekday[1] === 'next' || (looksAhead && weekday[1] !== 'last'))
    return iso(shift(day, 7 - back));
  return iso(shift(day, weekday[1] === 'last' && back === 0 ? -7 : -back));
}

const shift = (day: Date, days: number): Date => new Date(day.getTime() + days * DAY_MS);
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const span = (from: Date, to: Date): string =>
  from.getTime() === to.getTime() ? iso(from) : `${iso(from)}/${iso(to)}`;

function monthOf(day: Date, step: number): string {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + step, 1))
    .toISOString()
    .slice(0, 7);
}
