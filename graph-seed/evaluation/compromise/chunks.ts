import type { EntityKind } from '@entente/graph-store';
import nlp from 'compromise';
import { z } from 'zod';

const offset = z.object({ start: z.number(), length: z.number() });
const spans = z.array(z.object({ text: z.string(), offset }));
const places = z.array(
  z.object({ text: z.string(), offset, terms: z.array(z.object({ tags: z.array(z.string()) })) }),
);
const verbs = z.array(
  z.object({
    offset,
    verb: z.object({
      infinitive: z.string(),
      negative: z.boolean(),
      grammar: z.object({ tense: z.string().nullish(), passive: z.boolean().nullish() }),
    }),
  }),
);

/** A stretch of text, UTF-16 code units. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** A name that compromise found. */
export interface NameChunk extends Chunk {
  readonly kind: EntityKind;
  readonly text: string;
}

/** A verb group that compromise found. */
export interface VerbChunk extends Chunk {
  readonly infinitive: string;
  readonly isNegative: boolean;
  readonly isPassive: boolean;
  readonly isFuture: boolean;
}

/** A text as compromise cuts it, everything in text order. */
export interface ChunkedText {
  readonly sentences: readonly Chunk[];
  readonly clauses: readonly Chunk[];
  readonly names: readonly NameChunk[];
  readonly verbs: readonly VerbChunk[];
}

/** Cuts a text into sentences, clauses, names and verbs with compromise (https://github.com/spencermountain/compromise). */
export function chunkText(text: string): ChunkedText {
  const view = nlp(text);
  const toNames = (given: unknown, kind: EntityKind): readonly NameChunk[] =>
    spans.parse(given).map((span) => ({ ...toChunk(span.offset), kind, text: span.text }));
  const placed = places.parse(view.places().json({ offset: true }));
  const names = [
    ...toNames(view.people().json({ offset: true }), 'Person'),
    ...toNames(view.organizations().json({ offset: true }), 'Organization'),
    ...placed.map(({ text: name, offset: at, terms }): NameChunk => {
      const isState = terms.some(({ tags }) => tags.includes('Country'));
      return { ...toChunk(at), kind: isState ? 'State' : 'Place', text: name };
    }),
  ];
  return {
    sentences: toChunks(view.sentences().json({ offset: true })),
    clauses: toChunks(view.clauses().json({ offset: true })),
    names: names
      .map((name) => trimName(name, text))
      .toSorted((one, other) => one.start - other.start),
    verbs: verbs.parse(view.verbs().json({ offset: true })).map(({ offset: at, verb }) => ({
      ...toChunk(at),
      infinitive: verb.infinitive,
      isNegative: verb.negative,
      isPassive: verb.grammar.passive ?? false,
      isFuture: verb.grammar.tense === 'FutureTense',
    })),
  };
}

function toChunks(given: unknown): readonly Chunk[] {
  return spans.parse(given).map(({ offset: at }) => toChunk(at));
}

function toChunk({ start, length }: z.infer<typeof offset>): Chunk {
  return { start, end: start + length };
}

/** compromise leaves punctuation and a genitive on a name. */
function trimName(name: NameChunk, text: string): NameChunk {
  const given = text.slice(name.start, name.end);
  const leading = /^[^\p{L}\p{N}]*/u.exec(given)?.[0].length ?? 0;
  const trailing = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(given)?.[0].length ?? 0;
  const [start, end] = [name.start + leading, Math.max(name.start + leading, name.end - trailing)];
  return { ...name, start, end, text: text.slice(start, end) };
}
