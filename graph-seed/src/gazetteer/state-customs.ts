/**
 * State customs
 *
 * What the news takes for granted of single states. General knowledge; names are those of the gazetteer.
 */

/** States whose head of government is a chancellor. */
export const CHANCELLOR_STATES: ReadonlySet<string> = new Set(['Germany', 'Austria']);

/** States whose president newspapers the world over name without a country. */
export const STATES_OF_KNOWN_PRESIDENTS: ReadonlySet<string> = new Set(['United States']);

/** States in whose capital a union of States is governed too, so that the capital's name need not stand for them. */
export const HOSTS_OF_UNIONS: ReadonlySet<string> = new Set(['Belgium']);
