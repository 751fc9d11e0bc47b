import { describe, expect, it } from 'vitest';
import { createEventIndex } from './event-index.ts';

const onDay = (day: string): { readonly earliest: string; readonly latest: string } => ({
  earliest: day,
  latest: day,
});
const undated = { date: null, publishedAt: null };

describe('an index of events', () => {
  it('finds what happened in the same month, in the order in which it was added', () => {
    const index = createEventIndex<string>();
    index.add('Ada', 'ball', { ...undated, date: onDay('1843-05-20') });
    index.add('Ada', 'opera', { ...undated, date: onDay('1843-05-03') });
    index.add('Ada', 'wedding', { ...undated, date: onDay('1835-07-08') });
    index.add('Byron', 'duel', { ...undated, date: onDay('1843-05-03') });
    const found = index.findNear('Ada', { ...undated, date: onDay('1843-05-03') }, 21);
    expect(found).toEqual(['ball', 'opera']);
  });

  it('finds what was published within the days, whatever was dated', () => {
    const index = createEventIndex<string>();
    index.add('Ada', 'ball', { date: null, publishedAt: '1843-04-28' });
    index.add('Ada', 'opera', { date: onDay('1843-01-01'), publishedAt: '1843-05-20' });
    index.add('Ada', 'wedding', { date: null, publishedAt: '1835-07-08' });
    const found = index.findNear('Ada', { date: null, publishedAt: '1843-05-03' }, 21);
    expect(found).toEqual(['ball', 'opera']);
  });

  it('finds what has an open end, and by an open end all that is dated', () => {
    const index = createEventIndex<string>();
    const since = { ...undated, date: { earliest: '1840-01-01', latest: null } };
    index.add('Ada', 'engine', since);
    index.add('Ada', 'ball', { ...undated, date: onDay('1843-05-20') });
    expect([
      index.findNear('Ada', { ...undated, date: onDay('1851-01-01') }, 21),
      index.findNear('Ada', since, 21),
    ]).toEqual([['engine'], ['engine', 'ball']]);
  });
});
