/** Who holds what an article says in its own voice: its author, else its publisher, both of them entities too. */
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { isOutlet } from '../names/outlets.ts';
import { isSamePerson } from '../names/people.ts';
import { draftFor } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** The authors as entities, in the order of the byline; empty without one. */
export function authorsOf(reading: Reading): readonly EntityDraft[] {
  const names = reading.article.author?.split(', ') ?? [];
  return names.map((name) => byline(reading, name));
}

/** The publisher as an entity; null when unknown. A text that a person signed without an outlet is published by that person. */
export function publisherOf(reading: Reading): EntityDraft | null {
  const { author, publisher } = reading.article;
  if (!publisher) return null;
  const [signer] = author === publisher ? authorsOf(reading) : [];
  return signer ?? outlet(reading, publisher);
}

/** Who holds the opinions of the article; null when neither author nor publisher is known. */
export function holderOf(reading: Reading): EntityDraft | null {
  return authorsOf(reading)[0] ?? publisherOf(reading);
}

/** The author as an entity: a person by two or three words, else an organization, such as a newsroom. */
function byline(reading: Reading, name: string): EntityDraft {
  const known = [...reading.drafts.values()].find(
    (draft) => draft.kind === 'Person' && isSamePerson(draft.name, name),
  );
  if (known) return known;
  const isPerson =
    /^\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) &&
    !isOutlet(name) &&
    !/\b(the|staff|desk|team|hedge|service|bureau|correspondent|today|online|corporation|union|government|office)\b/i.test(
      name,
    );
  const kind = isPerson ? 'Person' : 'Organization';
  return draftFor(reading, `${kind} ${name}`, () => createDraft(kind, name));
}

function outlet(reading: Reading, name: string): EntityDraft {
  const plain = name.replace(/^Sample, after /, '');
  return draftFor(reading, `Organization ${plain}`, () => createDraft('Organization', plain));
}
