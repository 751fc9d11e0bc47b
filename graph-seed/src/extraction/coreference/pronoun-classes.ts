/** What a pronoun stands for by its form. */
export type PronounClass = (typeof PRONOUN_CLASSES)[number];

/** In the order in which the antecedent scorer was trained. */
export const PRONOUN_CLASSES = [
  'he',
  'she',
  'it',
  'they',
  'this',
  'these',
  'i',
  'we',
  'you',
] as const;

const forms: Readonly<Record<PronounClass, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
  this: 'this that',
  these: 'these those',
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
};

/** Pronoun in lower case with its class. */
export const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map(
  PRONOUN_CLASSES.flatMap((one) =>
    forms[one].split(' ').map((form): [string, PronounClass] => [form, one]),
  ),
);
