const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s*/u;
/** A link of Markdown, or a bare address. */
const LINK_AT_END = /(?:\[[^\]]*\]\([^)]*\)|<?(?:https?:\/\/|www\.)\S+>?)$/iu;
/** A digest gives its source behind each sentence. */
const SENTENCE = /[.!?]["”’]?[\s(–—-]*$/u;
/** Below it a text with its sources is meant. */
const MIN_SHARE = 0.8;
/** So many lines that all end with a link are a list of headlines. */
const MIN_LINES = 3;

/** Whether a text is nothing but a list of links, with or without their titles. */
export function isLinkList(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const titles = lines
    .filter((line) => LINK_AT_END.test(line))
    .map((line) => line.replace(LINK_AT_END, '').trim());
  const share = (some: readonly string[]): number => some.length / Math.max(lines.length, 1);
  return (
    share(titles.filter((title) => title === '')) >= MIN_SHARE ||
    (lines.length >= MIN_LINES &&
      share(titles.filter((title) => !SENTENCE.test(title))) >= MIN_SHARE)
  );
}

/** Said of such a text. */
export const LINK_LIST =
  'it holds a list of links and no article; name the addresses themselves, npm run seed -- URL';
