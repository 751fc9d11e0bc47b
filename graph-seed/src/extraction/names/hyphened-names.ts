/** A word as far as it matters for where a name ends. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What was done to, or by, whoever stands before the hyphen: "Okello-led", "Kenya-based". */
export const TELLS_OF_NAME =
  /^(linked|backed|led|era|style|appointed|affiliated|aligned|allied|based|born|controlled|run|held|owned|funded|brokered|mediated|drafted|inspired)$/;

/**
 * The index of the last word of a person's name of which `to` is the last that the engine saw: "Han Jae-won" goes on behind the hyphen,
 * "Okello-led" does not. A hyphen at `to` itself is left out where nothing of the name follows.
 */
export function endOfHyphened(words: readonly Piece[], to: number): number {
  const at = words[to]?.text === '-' ? to : to + 1;
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  const isJoined =
    hyphen?.text === '-' && before?.end === hyphen.start && after?.start === hyphen.end;
  if (!isJoined || !after || !/^\p{L}+$/u.test(after.text))
    return hyphen?.text === '-' && at === to ? to - 1 : to;
  return TELLS_OF_NAME.test(after.text) ? at - 1 : at + 1;
}
