import type { LlmPrice } from './llm-settings.ts';

/** What was sent and received, as the endpoint counts it. */
export interface TokenCount {
  readonly requests: number;
  /** Tokens of instructions and articles. */
  readonly read: number;
  /** Tokens of answers. */
  readonly written: number;
  /** Requests for which the endpoint gave no count. */
  readonly uncounted: number;
}

/** Nothing asked yet. */
export const NO_TOKENS: TokenCount = { requests: 0, read: 0, written: 0, uncounted: 0 };

const TOKENS_A_PRICE = 1_000_000;
/** Two digits beyond the smallest coin: one article costs less than that. */
const COST_DIGITS = 4;

/** Adds one request; `usage` is null when the endpoint does not count. */
export function addUsage(
  count: TokenCount,
  usage: { readonly read: number; readonly written: number } | null,
): TokenCount {
  return {
    requests: count.requests + 1,
    read: count.read + (usage?.read ?? 0),
    written: count.written + (usage?.written ?? 0),
    uncounted: count.uncounted + (usage === null ? 1 : 0),
  };
}

/** Says what reading took; a cost only where the price is known and every request was counted. */
export function toTokenLine(model: string, count: TokenCount, price: LlmPrice | null): string {
  const { requests, read, written, uncounted } = count;
  const number = (value: number): string => value.toLocaleString('en');
  const asked = `Model "${model}": ${number(requests)} request${requests === 1 ? '' : 's'}`;
  if (uncounted === requests) return `${asked}; the endpoint counts no tokens.`;
  const tokens = `${asked}, ${number(read)} tokens read, ${number(written)} written`;
  if (uncounted > 0) return `${tokens}, ${number(uncounted)} of them not counted by the endpoint.`;
  if (price === null) return `${tokens}.`;
  const cost = (read * price.read + written * price.written) / TOKENS_A_PRICE;
  return `${tokens}; cost ${cost.toFixed(COST_DIGITS)} at ENTENTE_LLM_PRICE ${price.read}/${price.written} a million.`;
}
