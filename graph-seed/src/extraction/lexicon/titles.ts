/** Offices by which the news introduces people, with the standing relation that each gives to the State or Organization. */

/** What holding an office means. */
export type OfficeRelation =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'POSITION_HELD'
  | 'LEADER_OF'
  | 'SPOKESPERSON_FOR'
  | 'MEMBER_OF_POLITICAL_PARTY';

const of = (
  relation: OfficeRelation,
  nouns: string,
): readonly (readonly [string, OfficeRelation])[] =>
  nouns.split(', ').map((noun) => [noun, relation] as const);

/** Office noun, lower case singular, with what it means towards a State. */
export const OFFICES: ReadonlyMap<string, OfficeRelation> = new Map([
  ...of(
    'HEAD_OF_STATE',
    'president, king, queen, emperor, emir, sultan, monarch, head of state, military ruler, junta leader, junta chief, supreme leader',
  ),
  ...of('HEAD_OF_GOVERNMENT', 'prime minister, premier, chancellor, head of government, taoiseach'),
  ...of(
    'POSITION_HELD',
    'minister, secretary, ambassador, envoy, senator, governor, mayor, general, commander, deputy, lawmaker, congressman, congresswoman, representative, diplomat, commissioner, judge, justice, prosecutor, attorney, chief, director, vice president, secretary of state, chief cabinet secretary, cabinet secretary, national security adviser, national security advisor, general secretary, foreign secretary, defense secretary, defence secretary, home secretary, interior secretary, treasury secretary, vice-president, colonel, admiral, adviser, advisor, negotiator, undersecretary, consul, parliamentarian, legislator, mp, correspondent, analyst, professor, attorney general, chief justice, deputy minister, vice minister',
  ),
  ...of(
    'LEADER_OF',
    'leader, chairman, chairwoman, chair, chairperson, boss, founder, commander-in-chief, ruler, dictator, strongman, ceo, chief executive, chief executive officer, managing director, director general, director-general, executive director, secretary-general, secretary general',
  ),
  ...of('SPOKESPERSON_FOR', 'spokesman, spokeswoman, spokesperson'),
]);

/** Nouns that name an office only beside a person: "Ana Salas, head of the agency", but not "hit on the head". */
export const POSTS: ReadonlyMap<string, OfficeRelation> = new Map([
  ...of(
    'LEADER_OF',
    'head, speaker, general manager, co-founder, co-leader, co-chair, dean, rector, principal, editor-in-chief, convener, patriarch, archbishop, first secretary, director of public prosecutions',
  ),
  ...of(
    'POSITION_HELD',
    'editor, co-ordinator, coordinator, chargé, affaires, chief of staff, comptroller, auditor general, ombudsman, treasurer, inspector general, rapporteur, special rapporteur, counsellor, attaché, magistrate, governor-general, sheriff, district attorney, whip, nuncio, superintendent',
  ),
]);

/** Offices of parliaments: with a party, they tell whose member someone is. */
export const LAWMAKERS =
  /^(senator|lawmaker|congressman|congresswoman|representative|deputy|legislator|parliamentarian|mp|councillor|candidate|mep)$/;

/** Words before a surname that name no office. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lady lord professor prof mr. mrs. ms. dr. prof. sheikh ayatollah pope cardinal bishop archbishop reverend rev. imam comrade gen. lt. col. maj. capt. sgt. adm. brig. lt-col. sen. rep. gov. hon. monsignor mgr. fr. sr. datuk tun tan-sri'.split(
    ' ',
  ),
);

/** Words that say that someone held an office once. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'former ex late ousted deposed then onetime ex- acting-former formerly exiled jailed disgraced'.split(
    ' ',
  ),
);

/** Words that say that someone does not hold the office yet. */
export const COMING_WORDS: ReadonlySet<string> = new Set(
  'future incoming elect designate would-be aspiring'.split(' '),
);

/** Words for whoever stands in for the holder of an office. */
export const SECOND_WORDS: ReadonlySet<string> = new Set('vice deputy assistant'.split(' '));
