/**
 * Annotator's answers
 *
 * What a model would answer that reads as the annotator did, and what one would that lies. No language model can be measured without
 * one; what can be is the part that is ours: whether the checks let truth through and nothing else.
 */
import type { GoldAnnotation, GoldRelation } from '../extraction/gold-annotation.ts';

/** An answer of the form that the LLM extractor asks for, as it comes over the wire. */
export interface WireAnswer {
  readonly entities: readonly object[];
  readonly claims: readonly object[];
}

/** "head of state (P35)" is HEAD_OF_STATE, "REJECT:meet" REJECT with a mode. */
function toTypeAndMode(type: string): { readonly type: string; readonly mode: string | null } {
  const [name = '', mode = null] = (type.split(' (')[0] ?? '').split(':');
  return { type: name.toUpperCase().replaceAll(' ', '_'), mode };
}

/** What the annotator says of a text: the entities of his relations with their names there, and each relation as a claim. */
export function toTrueAnswer(
  gold: GoldAnnotation,
  relations: readonly GoldRelation[],
  text: string,
): WireAnswer {
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string): string | undefined => entities.get(id)?.name;
  const stated = relations.filter(({ evidence }) => evidence !== null && text.includes(evidence));
  const named = new Set(
    stated.flatMap(({ subject, object, speakers }) => [subject, object, ...speakers]),
  );
  return {
    entities: [...named].flatMap((id) => {
      const entity = entities.get(id);
      if (entity === undefined) return [];
      const mentions = Object.values(entity.aliases ?? {}).flat();
      return [{ name: entity.name, kind: entity.type, mentions }];
    }),
    claims: stated.map(({ subject, type, object, status, speakers, evidence }) => ({
      ...toTypeAndMode(type),
      subject: nameOf(subject),
      object: nameOf(object),
      status,
      speakers: speakers.flatMap((id) => nameOf(id) ?? []),
      quote: evidence,
    })),
  };
}

/** Of each claim four lies: a word of its quote changed, a quote cut out of nowhere, an end and a type that do not exist. */
export function toLies({ entities, claims }: WireAnswer): WireAnswer {
  return {
    entities: [...entities, { name: 'Ada of Nowhere', kind: 'Person', mentions: ['Lady Nowhere'] }],
    claims: claims.flatMap((claim) => {
      const quote = 'quote' in claim ? String(claim.quote) : '';
      return [
        { ...claim, quote: quote.replace(/\p{Ll}{4,}/u, 'never') },
        { ...claim, quote: `Ada said: ${quote}` },
        { ...claim, object: 'Ada of Nowhere' },
        { ...claim, type: 'ADORES' },
      ];
    }),
  };
}
