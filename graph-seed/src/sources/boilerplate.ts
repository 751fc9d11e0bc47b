/**
 * Boilerplate
 *
 * Cuts what a page says about itself around its article: share bars, labels, rights, invitations, who wrote it. A correction is
 * never cut.
 */
import { findCorrection, isCorrection } from './corrections.ts';
import { findOriginalSource, isLabelLine, isNotice, opensNotice } from './notices.ts';
import { isAboutWriter, isCredit } from './writers.ts';

/** What follows such a heading is about the writer. */
const ABOUT_THE_AUTHOR = /^about the (?:authors?|writers?)\s*(?:[:—–-]|\n|$)/iu;
/** What follows such a heading is about other articles, or by readers. */
const LEADS_ELSEWHERE =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|related(?: (?:articles?|stories|posts|content|news|coverage|topics|reading))?|more (?:on this story|from .{1,60}|stories|news|like this)|most (?:read|popular|viewed)(?: stories)?|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|read (?:more|next)|trending(?: now)?|popular now|latest (?:news|stories)|top stories|editors?['’]?s? picks|further reading|see also|up next|don['’]t miss)\s*:?$/iu;
/** A paragraph of this length in the last part of an article is again the article. */
const MAX_TEASER_CHARACTERS = 160;

function cutBlock(block: string): string {
  const lines = block.split('\n');
  if (opensNotice(block)) return lines.filter(isCorrection).join('\n');
  const kept: string[] = [];
  let inLabel = false;
  for (const line of lines) {
    if (isCorrection(line)) {
      kept.push(line);
      inLabel = false;
      continue;
    }
    // The values of a label may run on over the next line.
    const isCut = isNotice(line) || isCredit(line) || findOriginalSource(line) !== null || inLabel;
    inLabel = (isLabelLine(line) || inLabel) && line.endsWith(',');
    if (!isCut) kept.push(line);
  }
  return kept.join('\n');
}

/** Cuts everything from a heading of other things on, but for corrections; a heading at the very top would be a headline. */
function cutTail(blocks: readonly string[]): readonly string[] {
  const aboutAt = blocks.findIndex((block, at) => at > 0 && ABOUT_THE_AUTHOR.test(block));
  const elsewhereAt = blocks.findIndex(
    (block, at) =>
      at > 0 &&
      LEADS_ELSEWHERE.test(block) &&
      blocks.slice(at + 1).every((teaser) => teaser.length <= MAX_TEASER_CHARACTERS),
  );
  const ends = [aboutAt, elsewhereAt].filter((at) => at !== -1);
  const end = Math.min(blocks.length, ...ends);
  return [...blocks.slice(0, end), ...toCorrections(blocks.slice(end))];
}

/** The corrections among blocks, and of a correction's heading also what follows it. */
function toCorrections(blocks: readonly string[]): readonly string[] {
  return blocks.filter((block, at) => {
    const before = blocks[at - 1];
    return (
      block.split('\n').some(isCorrection) || (before !== undefined && isCorrectionLabel(before))
    );
  });
}

function isCorrectionLabel(block: string): boolean {
  return findCorrection(block) === 'label';
}

/** What is left of an article's blocks, and the outlet that its small print names; null when it names none. */
export interface CutBlocks {
  readonly blocks: readonly string[];
  readonly publisher: string | null;
}

/** Cuts the boilerplate out of an article by this author; empty when nothing else was there. */
export function cutBoilerplate(blocks: readonly string[], author: string | null): CutBlocks {
  const lines = blocks.flatMap((block) => block.split('\n'));
  const publisher = lines.map(findOriginalSource).find((name) => name !== null) ?? null;
  const body = cutTail(blocks)
    .map(cutBlock)
    .filter((block) => block !== '');
  return { blocks: withoutWriters(body, author), publisher };
}

/** Takes lines about the writers off the end. */
function withoutWriters(blocks: readonly string[], author: string | null): readonly string[] {
  const text = blocks.findLastIndex(
    (block) => !isCorrection(block) && !isAboutWriter(block, author),
  );
  return blocks.filter((block, at) => at <= Math.max(text, 0) || !isAboutWriter(block, author));
}
