/**
 * Boilerplate
 *
 * What a page says about itself around its article: share bars, labels, rights, invitations. The rules go by form, never by
 * outlet, and each asks for more than a word, so that an article about copyright keeps its sentences.
 */

const SHARE_WORDS = new Set(
  'share shares tweet tweets facebook twitter google google+ mail email e-mail reddit buffer pocket pinterest delicious tumblr skype print whatsapp linkedin telegram flipboard digg stumbleupon copy link save comments'.split(
    ' ',
  ),
);
/** Fewer could be a sentence about sharing. */
const MIN_SHARE_WORDS = 3;

/** Whether a line is a row of buttons: at least three of its words are, and they outnumber the others. */
export function isShareBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s|·•,]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const shareCount = words.filter((word) => SHARE_WORDS.has(word)).length;
  return shareCount >= MIN_SHARE_WORDS && shareCount * 2 > words.length;
}

const LABEL =
  /^(?:regions?|in-depth reports?|themes?|topics?|tags?|tagged|keywords?|categor(?:y|ies)|filed under|sections?|articles by|related(?: articles| stories)?|see also|read more|read next|more on this|photo(?:graph)?(?: credit)?|image(?: credit)?|credit):/iu;
/** A longer one is a paragraph that begins with such a word. */
const MAX_LABEL_CHARACTERS = 200;

/** Whether a line is a label with its values, such as `Region: Europe, Africa`. */
export function isLabelLine(line: string): boolean {
  return LABEL.test(line) && line.length <= MAX_LABEL_CHARACTERS && !/[.!?]["”]?$/u.test(line);
}

const ORIGINAL_SOURCE =
  /^(?:the )?original source of this article is:? (.+?)\.?$|^(?:this article )?(?:was )?(?:originally|first) (?:published|appeared) (?:on|in|at|by):? (.+?)\.?$/iu;
/** Longer, it is no longer a name but a sentence. */
const MAX_SOURCE_CHARACTERS = 80;

/** Finds the outlet that a line such as `The original source of this article is X` names; null for any other line. */
export function findOriginalSource(line: string): string | null {
  const found = ORIGINAL_SOURCE.exec(line);
  const name = found?.[1] ?? found?.[2] ?? null;
  return name !== null && name.length <= MAX_SOURCE_CHARACTERS ? name : null;
}

/** Lines of a site about itself. Each must be short and no full sentence, or unmistakable in its wording. */
const NOTICES: readonly RegExp[] = [
  /^(?:copyright\b.{0,40}(?:©|\(c\)|\d{4})|©|\(c\) \d{4})/iu,
  /^all rights reserved\b.{0,80}$/iu,
  /^disclaimer:/iu,
  /\bcopyrighted material\b.*\bnot (?:always )?been (?:specifically )?authori[sz]ed\b/iu,
  /^for (?:media|press) (?:in|en)quiries\b/iu,
  /^(?:comment|comments) on .{0,80}\b(?:facebook|page|site|article)[^.]*$/iu,
  /^(?:become an? (?:member|subscriber|supporter)|subscribe (?:to|now|today)|sign up (?:for|to)|follow us on|like us on|join us on|donate (?:to|now|today)|support our|click here|leave a (?:comment|reply))\b[^.]{0,100}\.?$/iu,
  /^(?:advertisement|sponsored content|loading\.*|continue reading(?: the main story)?|skip to (?:main )?content|print this article|republish this article)$/iu,
];

/** Whether a line is the site's own: a share bar, a label, a notice of rights or an invitation. */
export function isNotice(line: string): boolean {
  return isShareBar(line) || isLabelLine(line) || NOTICES.some((notice) => notice.test(line));
}

/** What follows such a heading is about the writer. */
const ABOUT_THE_AUTHOR = /^about the (?:authors?|writers?)\s*(?:[:—–-]|\n|$)/iu;
/** A notice of several sentences goes as a whole: its later lines are known only by its first. */
const OPENS_NOTICE = /^disclaimer:|\bcopyrighted material\b.*\bauthori[sz]ed\b/iu;

function cutBlock(block: string): string {
  if (OPENS_NOTICE.test(block)) return '';
  const kept: string[] = [];
  let inLabel = false;
  for (const line of block.split('\n')) {
    // The values of a label may run on over the next line.
    const isCut = isNotice(line) || findOriginalSource(line) !== null || inLabel;
    inLabel = (isLabelLine(line) || inLabel) && line.endsWith(',');
    if (!isCut) kept.push(line);
  }
  return kept.join('\n');
}

/** What is left of an article's blocks, and the outlet that its small print names; null when it names none. */
export interface CutBlocks {
  readonly blocks: readonly string[];
  readonly publisher: string | null;
}

/** Cuts the boilerplate out of an article; empty when nothing else was there. */
export function cutBoilerplate(blocks: readonly string[]): CutBlocks {
  const aboutIndex = blocks.findIndex((block) => ABOUT_THE_AUTHOR.test(block));
  // At the very top it would be a headline.
  const body = aboutIndex > 0 ? blocks.slice(0, aboutIndex) : blocks;
  const lines = blocks.flatMap((block) => block.split('\n'));
  const publisher = lines.map(findOriginalSource).find((name) => name !== null) ?? null;
  return { blocks: body.map(cutBlock).filter((block) => block !== ''), publisher };
}
