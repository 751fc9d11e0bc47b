import type { EntityDraft } from '../drafts.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Puts `the` before names that English speaks with it. */
export function withArticle(name: string): string {
  return /^(United|Netherlands|Philippines|Bahamas|Maldives|Soviet|Gambia|European Union|UN\b|West|(Government|Ministry|Parliament|Senate|Embassy|Delegation|Opposition) of\b)|(Republic|Islands|Emirates|Union|Council)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** A name by common words as it stands alone: "Kurdish fighters". */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A nominal actor's name with that of its owner: "Government of Kenya", but "Prosecutors in Kisumu": a town is where they are. */
export function nameWithOwner(
  label: string,
  owner: EntityDraft,
  role: RoleFamily['role'],
  noun: Word,
): string {
  const isGoverned = role === 'GOV' || role === 'LEG' || role === 'OPP';
  const saysOf = dependentsBy(noun, 'nmod').some((one) => prepositionOf(one) === 'of');
  return owner.kind === 'Place' && !isGoverned && !saysOf
    ? `${label} in ${withArticle(owner.name)}`
    : `${label} of ${withArticle(owner.name)}`;
}
