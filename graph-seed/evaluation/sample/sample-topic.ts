import { PLOVER_TYPES } from '@entente/graph-store';
import type { Figure, Topic } from '../figure.ts';
import { readAllClaims } from './draw-sample.ts';
import { readSample } from './sample-file.ts';
import type { Judgement, SampledClaim } from './sample-file.ts';
import { isSameClaim } from './sampled-claims.ts';

interface JudgedClaim extends SampledClaim {
  readonly judgement: Judgement;
}

const PARTS = ['participants', 'type', 'direction', 'status', 'holder'] as const;

const INTERACTIONS: ReadonlySet<string> = new Set(PLOVER_TYPES);

/** Offices and places are easier to read than who did what to whom. */
const KINDS = [
  { name: 'interactions', isOfKind: (type: string) => INTERACTIONS.has(type) },
  { name: 'standing relations', isOfKind: (type: string) => !INTERACTIONS.has(type) },
] as const;

/** Floors of the parts and the whole, a little below what was judged. */
const FLOORS = {
  participants: 0.8,
  type: 0.82,
  direction: 0.98,
  status: 0.92,
  holder: 0.88,
  whole: 0.66,
};

/**
 * Precision on news that the rules were not written for: the claims of the kept sample as they were judged by hand, and how many of
 * those that were right, or wrong, still come out.
 */
export const sampleTopic: Topic = {
  name: 'sample',
  measure: async (folder) => {
    const judged = (await readSample()).claims.filter(isJudged);
    const current = (await readAllClaims(folder)).map(({ claim }) => claim);
    const right = judged.filter(isWhollyRight);
    const wrong = judged.filter((claim) => !isWhollyRight(claim));
    const still = (claims: readonly SampledClaim[]): number =>
      claims.filter((claim) => current.some((one) => isSameClaim(one, claim))).length;
    return [
      toFigure('sample of claims, wholly right', right.length, judged.length, FLOORS.whole),
      ...KINDS.map(({ name, isOfKind }) => {
        const claims = judged.filter(({ type }) => isOfKind(type));
        const count = claims.filter(isWhollyRight).length;
        return toFigure(`sample of claims, ${name}, wholly right`, count, claims.length, null);
      }),
      ...PARTS.map((part) => {
        const count = judged.filter(({ judgement }) => judgement[part]).length;
        return toFigure(`sample of claims, ${part} right`, count, judged.length, FLOORS[part]);
      }),
      toFigure('sample, right ones that still come out', still(right), right.length, null),
      {
        ...toFigure('sample, wrong ones that still come out', still(wrong), wrong.length, null),
        higherIsBetter: false,
      },
    ];
  },
};

function isJudged(claim: SampledClaim): claim is JudgedClaim {
  return claim.judgement !== null;
}

function isWhollyRight({ judgement }: JudgedClaim): boolean {
  return PARTS.every((part) => judgement[part]);
}

function toFigure(name: string, right: number, of: number, floor: number | null): Figure {
  return {
    name,
    value: of === 0 ? 0 : right / of,
    target: null,
    floor,
    counts: `${right} of ${of}`,
  };
}
