const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s*/u;
const ADDRESS = String.raw`<?(?:https?:\/\/|www\.)\S+>?`;
const LINK = new RegExp(String.raw`^(?:\[[^\]]*\]\([^)]*\)|${ADDRESS})$`, 'iu');
const ENDS_WITH_LINK = new RegExp(String.raw`(?:\]\([^)]*\)|${ADDRESS})$`, 'iu');
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
  const share = (pattern: RegExp): number =>
    lines.filter((line) => pattern.test(line)).length / Math.max(lines.length, 1);
  return (
    share(LINK) >= MIN_SHARE || (lines.length >= MIN_LINES && share(ENDS_WITH_LINK) >= MIN_SHARE)
  );
}

/** Said of such a text. */
export const LINK_LIST =
  'it holds a list of links and no article; name the addresses themselves, npm run seed -- URL';
