/** Who holds what an article says in its own voice: its author, else its publisher, both of them entities too. */
import { createDraft } from './drafts.ts';
import type { EntityDraft } from './drafts.ts';
import { normalizeName } from './identity.ts';
import { isSamePerson } from './people.ts';
import { draftFor } from './reading.ts';
import type { Reading } from './reading.ts';

/** The author as an entity; null without a byline. */
export function authorOf(reading: Reading): EntityDraft | null {
  return reading.article.author ? byline(reading, reading.article.author) : null;
}

/** The publisher as an entity; null when unknown. */
export function publisherOf(reading: Reading): EntityDraft | null {
  return reading.article.publisher ? outlet(reading, reading.article.publisher) : null;
}

/** Who holds the opinions of the article; null when neither author nor publisher is known. */
export function holderOf(reading: Reading): EntityDraft | null {
  return authorOf(reading) ?? publisherOf(reading);
}

/** The author as an entity: a person by two or three words, else an organization, such as a newsroom. */
function byline(reading: Reading, name: string): EntityDraft {
  const known = [...reading.drafts.values()].find(
    (draft) => draft.kind === 'Person' && isSamePerson(draft.name, name),
  );
  if (known) return known;
  const outletNamed =
    reading.article.publisher !== null &&
    normalizeName(reading.article.publisher) === normalizeName(name);
  const isPerson =
    !outletNamed &&
    /^\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) &&
    !/\b(staff|news|agency|press|desk|team|hedge|times|post|reuters)\b/i.test(name);
  const kind = isPerson ? 'Person' : 'Organization';
  return draftFor(reading, `${kind} ${name}`, () => createDraft(kind, name));
}

function outlet(reading: Reading, name: string): EntityDraft {
  const plain = name.replace(/^Sample, after /, '');
  return draftFor(reading, `Organization ${plain}`, () => createDraft('Organization', plain));
}
