const DAY_MS = 86_400_000;
/** In the first time zone it is tomorrow already; a magazine is dated ahead by weeks, and may be. */
const ALLOWED_DAYS = 60;

/** Notes, in words that follow a path, that a day of publication lies in the future; empty when it does not. */
export function findFutureDate(publishedAt: string | null): readonly string[] {
  const latest = Date.now() + ALLOWED_DAYS * DAY_MS;
  if (publishedAt === null || Date.parse(publishedAt) <= latest) return [];
  return [`its date, ${publishedAt}, lies in the future; correct it if it is wrong`];
}
