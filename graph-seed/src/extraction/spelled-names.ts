/** Puts `the` before names that English speaks with it. */
export function withArticle(name: string): string {
  return /^(United|Netherlands|Philippines|Bahamas|Maldives|Soviet|Gambia|European Union|UN\b|West)|(Republic|Islands|Emirates|Union|Council)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
