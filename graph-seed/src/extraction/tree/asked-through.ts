/** Who is asked by a phrase: "called on X to leave", "put pressure on X to leave", "issued a call to X to leave": X would do so. */
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

const ASKING = /^(pressure|call|appeal|demand|order|request|plea|ultimatum)$/;

/** Those whom such a noun asks to do what an infinitive says, as words; empty for every other noun. */
export function askedThrough(noun: Word, infinitive: Word): readonly Word[] {
  if (!ASKING.test(noun.lemma)) return [];
  const verb = noun.relation === 'obj' ? noun.governor : null;
  return [noun, ...(verb ? [verb] : [])]
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter(
      (one) =>
        one.index > noun.index &&
        one.index < infinitive.index &&
        /^(on|upon|to|for)$/.test(prepositionOf(one) ?? ''),
    );
}

/** Who is called upon: "called on X to leave", "appealed to X to stop": X would do so. Empty for every other verb. */
export function calledUpon(verb: Word): readonly Word[] {
  if (!/^(call|appeal|plead|prevail|rely|count)$/.test(verb.lemma)) return [];
  return dependentsBy(verb, 'obl').filter((one) =>
    /^(on|upon|to|with)$/.test(prepositionOf(one) ?? ''),
  );
}
