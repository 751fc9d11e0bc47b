/** Offices by which the news introduces people, with the standing relation that each gives to the State or Organization. */

/** What holding an office means. */
export type OfficeRelation =
  'HEAD_OF_STATE' | 'HEAD_OF_GOVERNMENT' | 'POSITION_HELD' | 'LEADER_OF' | 'SPOKESPERSON_FOR';

const of = (
  relation: OfficeRelation,
  nouns: string,
): readonly (readonly [string, OfficeRelation])[] =>
  nouns.split(', ').map((noun) => [noun, relation] as const);

/** Office noun, lower case singular, with what it means towards a State. */
export const OFFICES: ReadonlyMap<string, OfficeRelation> = new Map([
  ...of('HEAD_OF_STATE', 'president, king, queen, emperor, emir, sultan, monarch, head of state'),
  ...of('HEAD_OF_GOVERNMENT', 'prime minister, premier, chancellor, head of government, taoiseach'),
  ...of(
    'POSITION_HELD',
    'minister, secretary, ambassador, envoy, senator, governor, mayor, general, commander, deputy, lawmaker, congressman, congresswoman, representative, diplomat, commissioner, judge, justice, prosecutor, attorney, chief, director, vice president, secretary-general, secretary general, general secretary, foreign secretary, defense secretary, defence secretary, home secretary, interior secretary, treasury secretary, vice-president, colonel, admiral, adviser, advisor, negotiator, undersecretary, consul, parliamentarian, legislator, mp, correspondent, analyst, professor',
  ),
  ...of(
    'LEADER_OF',
    'leader, chairman, chairwoman, chair, chairperson, boss, founder, commander-in-chief, ruler, dictator, strongman, ceo, chief executive',
  ),
  ...of('SPOKESPERSON_FOR', 'spokesman, spokeswoman, spokesperson'),
]);

/** Words before a surname that name no office. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lady lord professor prof mr. mrs. ms. dr. prof. sheikh ayatollah pope cardinal bishop archbishop reverend rev. imam'.split(
    ' ',
  ),
);

/** Words that say the holder is out of office, or not yet in it: the relation would be wrong. */
export const PAST_OFFICE_WORDS: ReadonlySet<string> = new Set(
  'former ex late ousted deposed then onetime future incoming elect ex- vice deputy acting-former would-be'.split(
    ' ',
  ),
);
