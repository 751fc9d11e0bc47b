import { describe, expect, it } from 'vitest';
import { mergeArticleGraphs } from '../merge/merge-article-graphs.ts';
import { read } from '../testing/read-text.ts';

/** The dates of the claims of one type in a text of Thursday, 13 October 2016. */
async function datesOf(text: string, type: string): Promise<readonly (string | null)[]> {
  const { claims } = await read(`Notes\n\n${text}`);
  return claims.filter((claim) => claim.type === type).map(({ date }) => date);
}

describe('the date of a claim', () => {
  it.each([
    ['Kenya attacked Uganda on Monday.', 'ASSAULT', '2016-10-10'],
    ['On Tuesday, Kenya attacked Uganda.', 'ASSAULT', '2016-10-11'],
    ['Last week Kenya tried to attack Uganda.', 'ASSAULT', '2016-10-03/2016-10-09'],
    ['Kenya has attacked Uganda since 2013.', 'ASSAULT', '2013/..'],
    ['Kenya attacked Uganda during the September truce.', 'ASSAULT', '2016-09'],
    ['Kenya was attacked by Uganda in May 2014.', 'ASSAULT', '2014-05'],
    ['Kenya attacked Uganda and sanctioned Chad on Wednesday.', 'ASSAULT', '2016-10-12'],
    ['Police arrested two men in the town of Lodwar on Saturday night.', 'COERCE', '2016-10-08'],
  ])('is that of its clause: "%s"', async (text, type, date) => {
    expect(await datesOf(text, type)).toContain(date);
  });

  it('lies between a happening that it followed and publication', async () => {
    expect(await datesOf("Kenya attacked Uganda after Monday's talks.", 'ASSAULT')).toContain(
      '2016-10-10/2016-10-13',
    );
  });

  it('is that of the decision for what is refused', async () => {
    expect(
      await datesOf('Kenya decided on Tuesday not to meet the Ugandan president.', 'REJECT'),
    ).toContain('2016-10-11');
  });

  it('is that of the clause above where a clause is set in its time', async () => {
    expect(
      await datesOf(
        'Over the weekend, tensions rose after Kenya vetoed a resolution on Chad.',
        'REJECT',
      ),
    ).toContain('2016-10-08/2016-10-09');
  });

  it('is that of what is planned, not of the statement', async () => {
    expect(
      await datesOf('Kenya said on Monday that it will attack Uganda next week.', 'THREATEN'),
    ).toEqual(['2016-10-17/2016-10-23']);
    expect(
      await datesOf('Kenya will attack Uganda on Sunday, officials said on Monday.', 'ASSAULT'),
    ).toContain('2016-10-16');
  });

  it('is unknown for what is planned on a day of which only the decision is told', async () => {
    expect(await datesOf('Kenya decided on Tuesday to attack Uganda.', 'ASSAULT')).toEqual([null]);
  });

  it('is at the latest that of the statement for what is told as past', async () => {
    expect(await datesOf('Kenya said on Monday that Chad had attacked Uganda.', 'ASSAULT')).toEqual(
      ['../2016-10-10'],
    );
  });

  it('is not that of a statement about what holds or is to come', async () => {
    expect(await datesOf('Kenya said on Monday that Chad will attack Uganda.', 'ASSAULT')).toEqual([
      null,
    ]);
  });

  it('is not that of something else in the sentence', async () => {
    expect(
      await datesOf("Kenya condemned Monday's attack by Chad on Uganda.", 'ACCUSE'),
    ).not.toContain('2016-10-10');
  });

  it('is not a day ahead for what is told as done', async () => {
    expect(await datesOf('Kenya cancelled a visit to Norway next week.', 'REJECT')).toEqual([null]);
  });

  it('is told of no office or ownership', async () => {
    const { claims } = await read('Notes\n\nKenyan officials attacked Uganda on Monday.');
    expect(claims.filter(({ type }) => type === 'PART_OF').map(({ date }) => date)).not.toContain(
      '2016-10-10',
    );
  });

  it('counts "this morning" from the day on which it was said', async () => {
    const told = await datesOf(
      'On Tuesday, the Kenyan minister said: "Chad attacked the army of Uganda this morning."',
      'ASSAULT',
    );
    expect(told).toEqual(['2016-10-11']);
  });

  it('lets an event that is called off keep the day it was set for', async () => {
    const { entities } = await read('Notes\n\nKenya cancelled a visit to Norway next week.');
    expect(entities.find(({ kind }) => kind === 'Event')?.date).toBe('2016-10-17/2016-10-23');
  });
});

describe('the dates of one event in two articles', () => {
  it('are compatible when one says "last week" and the other "over the weekend"', async () => {
    const graphs = await Promise.all([
      read("Notes\n\nKenya's attack on Uganda last week angered Chad.", { id: 'one' }),
      read("Diary\n\nKenya's attack on Uganda over the weekend angered Norway.", {
        id: 'other',
        publishedAt: '2016-10-11',
        publisher: 'The Herald',
      }),
    ]);
    const events = mergeArticleGraphs(graphs).entities.filter(({ kind }) => kind === 'Event');
    expect(events.map(({ date }) => date)).toHaveLength(1);
  });
});
