/** Gives the places inside a chunk where one token ends and the next begins. */
export type CutRule = (chunk: string) => readonly number[];

/** Makes a rule that sets every match of the pattern apart as a token of its own. */
function isolate(pattern: RegExp): CutRule {
  return (chunk) =>
    [...chunk.matchAll(pattern)].flatMap(({ index, 0: match }) => [index, index + match.length]);
}

/** Brackets, double quotes and semicolons always stand alone; so do pictures. */
const cutBrackets = isolate(/["“”„«»()[\]{};]|``|''|‘’|’’|<+|>+|\p{Extended_Pictographic}/gu);
/** Runs of dots, dashes and marks stand alone as a run. */
const cutRuns = isolate(/\.{2,}|…+|-{2,}|[–—―]+|[!?¡¿]+|\*+|=+|_{2,}|~+|•/gu);
/** A comma stays only before thousands, 1,000, a colon only between digits, 10:30. */
const cutCommas = isolate(/(?<!\d),|,(?!\d{3}(?!\d))|:(?!\d)|(?<!\d):/gu);
/** A currency sign stands before or after its amount; letters before it belong to it: US$. */
const cutCurrency = isolate(/(?:(?<!\p{L})[A-Z]{1,3})?[$£€¥₹](?=\d)|[$£€¥₹]/gu);
/** Signs that go with a number: per cent after it, number and price before it. */
const cutNumberSigns = isolate(/(?<=\d)[%°‰]|^[#@](?=\d)/gu);
/** Single quotes at the edge of a chunk are quotation marks; within a word they are apostrophes. */
const cutOuterQuotes = isolate(
  /^['‘’`](?=.)|(?<=^["“”([]+)['‘’`]|['‘’]$|['‘’](?=["“”)\].,;:!?]+$)|‘/gu,
);
/** A slash stands alone between words, and stays in c/o, 9/11 and 24/7. */
const cutSlash = isolate(/(?<=\p{L}{2})\/(?=\p{L}{2})/gu);
/** A hyphen at the edge of a chunk is a dash or a bullet. */
const cutOuterHyphen = isolate(/^-(?=\p{L})|(?<=[\p{L}\d])-$/gu);
/** A sentence that ends where the next begins without a blank: "it.The". */
const cutMissingBlank = isolate(/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu);

/** Cuts at punctuation marks. */
export const punctuationCuts: readonly CutRule[] = [
  cutBrackets,
  cutRuns,
  cutCommas,
  cutCurrency,
  cutNumberSigns,
  cutOuterQuotes,
  cutSlash,
  cutOuterHyphen,
  cutMissingBlank,
];
