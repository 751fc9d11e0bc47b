/** A stretch of a text; offsets are UTF-16 code units, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
