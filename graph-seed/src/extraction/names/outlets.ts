import { OUTLETS } from '../../gazetteer/bodies.ts';
import { findEntry, findWhole } from '../../gazetteer/gazetteer.ts';

const OUTLET_WORDS =
  /\b(news|radio|tv|television|times|post|agency|press|herald|tribune|gazette|journal|guardian|telegraph|broadcasting|magazine|newspaper|daily|media|courier|dispatch)\b/i;

/** True for the name of a news outlet or one of its desks: the gazetteer holds it, or a word says so. */
export function isOutlet(name: string): boolean {
  const known = findEntry(name) ?? findWhole(name)?.whole;
  return OUTLET_WORDS.test(name) || (known !== undefined && OUTLETS.has(known.name));
}
