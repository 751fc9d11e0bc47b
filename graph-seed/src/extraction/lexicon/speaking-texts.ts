/**
 * Texts and utterances by which someone speaks: "a report by X blamed", "issued a statement demanding". Lower case singular, written by hand
 * from general English.
 */
export const SPEAKING_TEXTS: ReadonlySet<string> = new Set(
  (
    'report study statement investigation inquiry survey poll review audit document letter analysis article assessment communique tweet post ' +
    'interview speech file dossier memo paper editorial declaration note message petition appeal decree order'
  ).split(' '),
);
