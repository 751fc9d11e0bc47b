/** A word with its apostrophes and hyphens, for `match` and `matchAll`: there is no tokenizer where there is no parse. */
export const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
