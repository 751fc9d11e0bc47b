/**
 * Answer
 *
 * What the model is bound to answer for one part of an article. The form is one schema: it bounds the model, and what comes back is
 * parsed by it all the same, item by item, so that one wrong word costs one item.
 */
import { CLAIM_STATUSES, CLAIM_TYPES, ENTITY_KINDS, PLOVER_TYPES } from '@entente/graph-store';
import { z } from 'zod';

const text = z.string();
const textOrNull = z.string().nullable();

const entitySchema = z.object({
  name: text,
  kind: z.enum(ENTITY_KINDS),
  mentions: z.array(text),
  owner: textOrNull,
  eventType: z.enum(PLOVER_TYPES).nullable(),
  mode: textOrNull,
  date: textOrNull,
  place: textOrNull,
});

const claimSchema = z.object({
  subject: text,
  type: z.enum(CLAIM_TYPES),
  mode: textOrNull,
  object: textOrNull,
  event: textOrNull,
  status: z.enum(CLAIM_STATUSES),
  speakers: z.array(text),
  date: textOrNull,
  quote: text,
});

/** Someone or something, as the model names it. */
export type AnsweredEntity = Readonly<z.infer<typeof entitySchema>>;
/** What one sentence says, as the model reads it; ends are names. */
export type AnsweredClaim = Readonly<z.infer<typeof claimSchema>>;

/** What the model answered, as far as it has the right form. */
export interface Answer {
  readonly entities: readonly AnsweredEntity[];
  readonly claims: readonly AnsweredClaim[];
  /** Items with a missing field or a word outside the vocabulary, which were left out. */
  readonly malformed: number;
}

/** The schema that bounds the model, as JSON Schema: closed objects, all fields required, as structured outputs ask for. */
export const ANSWER_JSON_SCHEMA: Record<string, unknown> = z.toJSONSchema(
  z.object({ entities: z.array(entitySchema), claims: z.array(claimSchema) }),
);

const outerSchema = z.object({ entities: z.array(z.unknown()), claims: z.array(z.unknown()) });

/** Fields that a model without structured outputs leaves out when they are empty. */
const ENTITY_BLANKS = {
  mentions: [],
  owner: null,
  eventType: null,
  mode: null,
  date: null,
  place: null,
};
const CLAIM_BLANKS = { mode: null, object: null, event: null, speakers: [], date: null };

function parseItems<Item>(
  schema: z.ZodType<Item>,
  items: readonly unknown[],
  blanks: object,
): readonly Item[] {
  return items.flatMap((item) => {
    const filled = typeof item === 'object' && item !== null ? { ...blanks, ...item } : item;
    const parsed = schema.safeParse(filled);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Cuts off what models put around their JSON: thoughts before it, a fence about it. */
function toJsonText(answer: string): string {
  const spoken = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  return /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(spoken)?.[1] ?? spoken;
}

/** Parses what the model wrote; null when it is no JSON of the right outer form. */
export function parseAnswer(written: string): Answer | null {
  let json: unknown;
  try {
    json = JSON.parse(toJsonText(written));
  } catch {
    return null;
  }
  const outer = outerSchema.safeParse(json);
  if (!outer.success) return null;
  const entities = parseItems(entitySchema, outer.data.entities, ENTITY_BLANKS);
  const claims = parseItems(claimSchema, outer.data.claims, CLAIM_BLANKS);
  const all = outer.data.entities.length + outer.data.claims.length;
  return { entities, claims, malformed: all - entities.length - claims.length };
}
