/**
 * Check of a graph document
 *
 * Whatever comes from a file is checked whole before anything is written: its shape, then what points at what.
 */
import type { z } from 'zod';
import { KnowledgeGraphError } from '../errors.ts';
import { isDay, toDateSpan } from './edtf.ts';
import { cutText } from './fold.ts';
import { graphDocumentSchema } from './graph-document.ts';
import type { GraphDocument } from './graph-document.ts';

/** Longer values are cut in the sentence that quotes them. */
const MAX_QUOTED_CHARACTERS = 80;

type Path = readonly PropertyKey[];

function toPathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function quote(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? 'nothing';
  return text.length > MAX_QUOTED_CHARACTERS
    ? `"${cutText(text, MAX_QUOTED_CHARACTERS)}…"`
    : `"${text}"`;
}

function refuse(path: Path, value: unknown, reason: string): never {
  const place = path.length === 0 ? 'The document' : toPathText(path);
  const said = value === undefined ? 'is missing' : `${quote(value)} ${reason}`;
  throw new KnowledgeGraphError(
    'BAD_INPUT',
    `${place} ${said}; correct it, or make the graph document anew with --out.`,
  );
}

const FORM_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What a value must be, in words. */
function toFormReason(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `must be ${FORM_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is none of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be ${issue.minimum} or more`;
    default:
      return `is not right (${issue?.message ?? 'unknown form'})`;
  }
}

function findValue(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  );
}

function collectIds(
  list: readonly { readonly id: string }[],
  name: string,
  taken: Set<string>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (taken.has(id)) refuse([name, index, 'id'], id, 'is there twice; ids are unique');
    taken.add(id);
    ids.add(id);
  }
  return ids;
}

function checkDay(path: Path, day: string | null | undefined): void {
  if (day !== null && day !== undefined && !isDay(day)) {
    refuse(path, day, 'is no day such as 2016-10-13');
  }
}

function checkDate(path: Path, date: string | null): void {
  if (date !== null && toDateSpan(date) === null) {
    refuse(path, date, 'is no EDTF date such as 2016-10-13, 2016-10 or ../2016-10-13');
  }
}

function checkSpan(path: Path, span: { start: number; end: number }, text: string): void {
  if (span.start >= span.end || span.end > text.length) {
    refuse(path, `${span.start} to ${span.end}`, 'lies outside the text of its article');
  }
}

function checkArticles(document: GraphDocument): void {
  for (const [index, article] of document.articles.entries()) {
    checkDay(['articles', index, 'publishedAt'], article.publishedAt);
    checkDay(['articles', index, 'retoldFrom', 'publishedAt'], article.retoldFrom?.publishedAt);
  }
}

/**
 * Checks what a well-formed graph document points at: ids once only, references that exist, stretches inside their article's text,
 * dates that can be read.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` that names the first wrong place and quotes its value.
 */
export function checkReferences(document: GraphDocument): void {
  const taken = new Set<string>();
  collectIds(document.articles, 'articles', taken);
  const entityIds = collectIds(document.entities, 'entities', taken);
  const claimIds = collectIds(document.claims, 'claims', taken);
  collectIds(document.disagreements, 'disagreements', taken);
  const texts = new Map(document.articles.map(({ id, text }) => [id, text]));
  const getText = (path: Path, id: string): string =>
    texts.get(id) ?? refuse(path, id, 'names no article of the document');
  const checkEntity = (path: Path, id: string | null): void => {
    if (id !== null && !entityIds.has(id)) refuse(path, id, 'names no entity of the document');
  };
  checkArticles(document);
  for (const [index, entity] of document.entities.entries()) {
    const path = ['entities', index];
    checkEntity([...path, 'placeId'], entity.placeId);
    checkDate([...path, 'date'], entity.date);
    for (const [place, mention] of entity.mentions.entries()) {
      const at = [...path, 'mentions', place];
      checkSpan(at, mention, getText([...at, 'articleId'], mention.articleId));
    }
  }
  for (const [index, claim] of document.claims.entries()) {
    const path = ['claims', index];
    checkSpan(
      [...path, 'evidence'],
      claim.evidence,
      getText([...path, 'articleId'], claim.articleId),
    );
    checkEntity([...path, 'subjectId'], claim.subjectId);
    checkEntity([...path, 'objectId'], claim.objectId);
    checkEntity([...path, 'eventId'], claim.eventId);
    checkDate([...path, 'date'], claim.date);
    for (const [place, id] of claim.attributedTo.entries()) {
      checkEntity([...path, 'attributedTo', place], id);
    }
  }
  for (const [index, { sides }] of document.disagreements.entries()) {
    for (const [side, { claimIds: ids }] of sides.entries()) {
      for (const [place, id] of ids.entries()) {
        if (claimIds.has(id)) continue;
        refuse(
          ['disagreements', index, 'sides', side, 'claimIds', place],
          id,
          'names no claim of the document',
        );
      }
    }
  }
}

/**
 * Takes unknown JSON for a graph document, checked whole.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` that names the first wrong place and quotes its value.
 */
export function checkGraphDocument(json: unknown): GraphDocument {
  const parsed = graphDocumentSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path ?? [];
    refuse(path, findValue(json, path), toFormReason(issue));
  }
  checkReferences(parsed.data);
  return parsed.data;
}
