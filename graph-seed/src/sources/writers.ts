/**
 * Writers
 *
 * What an article says of those who made it: credits in brackets, who else reported, a line on the author's post or books.
 */

const CREDITS: readonly RegExp[] = [
  /^[([]?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ion|ed)|[Pp]roduction|[Gg]raphics|[Pp]hotography|[Rr]esearch) by \p{Lu}[^.]{0,300}[.)\]]*$/u,
  /^[([]?(?:with )?(?:additional|further) reporting (?:by|from) .{1,200}$/iu,
  /^\p{Lu}[\p{L}.'’ ,-]{1,120}? (?:also )?contributed (?:reporting|research|to this (?:report|article|story))\b.{0,80}$/u,
  /^with files from .{1,100}$/iu,
];

/** Whether a line says who reported, edited or photographed an article. */
export function isCredit(line: string): boolean {
  return CREDITS.some((credit) => credit.test(line));
}

/** These could be news in the middle of an article. */
const LAST_CREDITS: readonly RegExp[] = [
  /^\p{Lu}[\p{L}.'’ -]{1,60}? reported from \p{Lu}[\p{L}.' -]{1,40}(?:[,;] (?:and )?\p{Lu}[^.]{1,80} (?:reported )?from [^.]{1,80})*\.?$/u,
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}can be (?:reached|contacted|found|followed) (?:at|on|by)\b.{0,100}$/u,
  /^(?:e-?mail|contact|write to|follow) (?:the (?:author|writer|reporter)|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)\b.{0,100}(?:@|\bon (?:twitter|x)\b).{0,60}$/iu,
  /^our standards: .{1,100}$/iu,
];

/** What writers are; a sentence that calls its subject so, at the end of an article, is about who wrote it. */
const WRITER =
  /\b(?:reporter|correspondent|editor|columnist|journalist|staff writer|freelance|writes|author of|writer|blogger|fellow|professor|lecturer|researcher|contributor|contributing|covers|books?)\b/iu;
const IS_SOMEBODY = /^[,\s]+(?:is|was|are|were|has|have|writes|covers|reports|teaches|works)\b/iu;

/** Whether a block at an article's end is about one of its authors: it begins with the name and says what they are. */
export function isAboutWriter(block: string, author: string | null): boolean {
  if (isCredit(block) || LAST_CREDITS.some((credit) => credit.test(block))) return true;
  const names = (author ?? '').split(', ').filter((name) => name.includes(' '));
  return names.some(
    (name) =>
      block.toLowerCase().startsWith(name.toLowerCase()) &&
      IS_SOMEBODY.test(block.slice(name.length)) &&
      WRITER.test(block),
  );
}
