/**
 * Relative repairs
 *
 * "X, whose leader was arrested, called for Y": what `whose` opens describes the noun before it, whatever the parser made of its verb, and the
 * sentence goes on behind it.
 */
import { attach, hasDependent, isBelow, subjectRelation } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends the clauses with `whose` of one sentence in place; each repair keeps the tree free of cycles. */
export function repairRelatives(words: readonly LooseWord[]): void {
  for (const whose of words) {
    if (whose.lower !== 'whose' || whose.deprel !== 'nmod:poss') continue;
    const owned = words[whose.head];
    const described = describedBefore(words, whose);
    if (!owned || !described || !/^(nsubj|obj)$/.test(owned.relation)) continue;
    repairOwnVerb(words, owned, described);
    const verb = words[owned.head];
    if (!verb || verb.deprel === 'acl:relcl' || verb.index < owned.index) continue;
    if (!isBelow(words, described, verb.index)) {
      if (/^(parataxis|conj|advcl|dep|ccomp)$/.test(verb.relation))
        attach(verb, described.index, 'acl:relcl');
    } else repairMain(words, verb, described);
  }
}

/** The noun that ends before `whose`, a name by its first word. */
function describedBefore(words: readonly LooseWord[], whose: LooseWord): LooseWord | null {
  const before = words[whose.index - 1];
  let noun = before?.text === ',' ? words[before.index - 1] : before;
  if (noun?.text === ')') noun = words[noun.head];
  while (noun && /^(flat|goeswith)$/.test(noun.relation)) noun = words[noun.head];
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) && noun.index < whose.index ? noun : null;
}

/** "X, whose ministry had mediated, met Y": the parser took the ministry for a subject of the main verb. */
function repairOwnVerb(words: readonly LooseWord[], owned: LooseWord, described: LooseWord): void {
  const own = words.find(
    (word) =>
      word.head === owned.index &&
      (word.deprel === 'acl:relcl' || (word.deprel === 'acl' && word.xpos === 'VBD')) &&
      word.index > owned.index &&
      word.index < owned.head &&
      !hasDependent(words, word, 'nsubj'),
  );
  if (!own) return;
  attach(own, described.index, 'acl:relcl');
  attach(owned, own.index, subjectRelation(words, own));
}

/** "X, whose leader was arrested, called for Y": the parser took the first verb for that of the sentence. */
function repairMain(words: readonly LooseWord[], verb: LooseWord, described: LooseWord): void {
  if (described.head !== verb.index || described.relation !== 'nsubj') return;
  const main = words.find(
    (word) =>
      word.head === verb.index &&
      word.index > verb.index &&
      word.upos === 'VERB' &&
      /^(advcl|conj|parataxis)$/.test(word.relation) &&
      (/^VB[DZPN]$/.test(word.xpos) || hasDependent(words, word, 'aux')) &&
      !hasDependent(words, word, 'mark', 'nsubj', 'cc', 'obl:agent') &&
      words.slice(verb.index + 1, word.index).some((one) => one.text === ','),
  );
  if (!main) return;
  attach(main, verb.head, verb.deprel);
  attach(verb, described.index, 'acl:relcl');
  attach(described, main.index, subjectRelation(words, main));
}
