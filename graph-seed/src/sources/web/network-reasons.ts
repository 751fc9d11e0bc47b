import { UnreadableArticleError } from '../raw-article.ts';

const REASONS: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) => `there is no server "${host}"; check the address`,
  EAI_AGAIN: (host) => `the name "${host}" could not be looked up; check the connection`,
  ECONNREFUSED: (host) => `"${host}" does not answer there; check the address`,
  ECONNRESET: (host) => `"${host}" broke the connection off; try again`,
  UND_ERR_SOCKET: (host) => `"${host}" broke the connection off; try again`,
  ENETUNREACH: () => 'the network cannot be reached; check the connection',
  EHOSTUNREACH: (host) => `"${host}" cannot be reached; check the connection`,
  UND_ERR_CONNECT_TIMEOUT: (host) => `"${host}" does not answer; try again later`,
};

/** Says in words why a fetch failed; a refusal of our own inside the connection keeps its words. */
export function toNetworkReason(cause: unknown, host: string): string {
  for (let at: unknown = cause; at instanceof Error; at = at.cause) {
    if (at instanceof UnreadableArticleError) return at.message;
    // Of several addresses each failed in its own way; the first says enough.
    const inner: unknown = at instanceof AggregateError ? at.errors[0] : at;
    const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
    const reason = REASONS[code];
    if (reason !== undefined) return reason(host);
    if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/u.test(code)) {
      return `"${host}" cannot prove that it is itself (${code}); save the page and name its file`;
    }
  }
  return `it could not be fetched (${cause instanceof Error ? cause.message : String(cause)})`;
}
