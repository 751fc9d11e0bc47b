/** Who holds what an article says in its own voice: its author, else its publisher, both of them entities too. */
import type { Article, EntityKind } from '@entente/graph-store';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { isOutlet } from '../names/outlets.ts';
import { isSamePerson } from '../names/people.ts';
import { draftFor } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Someone who made an article, as its header names them. */
export interface Maker {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Who made an article: its authors in the order of the byline, then its publisher. */
export function makersOf({ author, publisher }: Article): readonly Maker[] {
  return [
    ...toAuthors(author),
    ...(publisher && publisher !== author ? [toOutlet(publisher)] : []),
  ];
}

function toAuthors(author: string | null): readonly Maker[] {
  return (author?.split(', ') ?? []).map((name) => ({ kind: toAuthorKind(name), name }));
}

function toOutlet(publisher: string): Maker {
  return { kind: 'Organization', name: publisher.replace(/^Sample, after /, '') };
}

/** The authors as entities, in the order of the byline; empty without one. */
export function authorsOf(reading: Reading): readonly EntityDraft[] {
  return toAuthors(reading.article.author).map((maker) => byline(reading, maker));
}

/** The publisher as an entity; null when unknown. A text that a person signed without an outlet is published by that person. */
export function publisherOf(reading: Reading): EntityDraft | null {
  const { author, publisher } = reading.article;
  if (!publisher) return null;
  const [signer] = author === publisher ? authorsOf(reading) : [];
  return signer ?? makerDraft(reading, toOutlet(publisher));
}

/** Who holds the opinions of the article; null when neither author nor publisher is known. */
export function holderOf(reading: Reading): EntityDraft | null {
  return authorsOf(reading)[0] ?? publisherOf(reading);
}

/** The author as an entity: whom the text names so, too. */
function byline(reading: Reading, maker: Maker): EntityDraft {
  const known = [...reading.drafts.values()].find(
    (draft) => draft.kind === 'Person' && isSamePerson(draft.name, maker.name),
  );
  return known ?? makerDraft(reading, maker);
}

/** Numbers and plain adjectives by which outlets and blogs begin, and nobody's name does: "Third Rail", "Naked Lunch", "Open Water". */
const NO_GIVEN_NAMES =
  /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|first|second|third|new|old|open|free|real|true|global|world|international|national|regional|local|public|private|independent|progressive|popular|political|foreign|digital|common|united|inside|outside|naked|daily|weekly|monthly|early|late|left|right|middle|eastern|western|northern|southern|big|little|great|small)\b/i;

/** A person by two or three words, else an organization, such as a newsroom. */
function toAuthorKind(name: string): EntityKind {
  const isPerson =
    !NO_GIVEN_NAMES.test(name) &&
    /^\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) &&
    !isOutlet(name) &&
    !/\b(the|staff|desk|team|service|bureau|correspondent|today|online|corporation|union|government|office)\b/i.test(
      name,
    );
  return isPerson ? 'Person' : 'Organization';
}

function makerDraft(reading: Reading, { kind, name }: Maker): EntityDraft {
  return draftFor(reading, `${kind} ${name}`, () => createDraft(kind, name));
}
