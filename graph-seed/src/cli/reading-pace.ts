const SECOND_MS = 1_000;
const MINUTE_S = 60;
const HOUR_S = 3_600;

/**
 * Says how fast words are read and how long the rest will take: `5,120 words/s, 3 min left`. Empty in the first second, in which
 * nothing can be told; without the rest once nothing is left.
 */
export function toPace(doneWords: number, totalWords: number, elapsedMs: number): string {
  if (elapsedMs < SECOND_MS || doneWords === 0) return '';
  const wordsPerSecond = (doneWords / elapsedMs) * SECOND_MS;
  const pace = `${Math.round(wordsPerSecond).toLocaleString('en')} words/s`;
  const leftSeconds = (totalWords - doneWords) / wordsPerSecond;
  return doneWords >= totalWords ? pace : `${pace}, ${toDuration(leftSeconds)} left`;
}

function toDuration(seconds: number): string {
  if (seconds < MINUTE_S) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < HOUR_S) return `${Math.round(seconds / MINUTE_S)} min`;
  return `${(seconds / HOUR_S).toFixed(1)} h`;
}

/** Says how long the reading has gone on, `still reading after 2 min`, for whoever waits for one long article. */
export function toElapsed(elapsedMs: number): string {
  return `still reading after ${toDuration(elapsedMs / SECOND_MS)}`;
}

/** Words beyond which an article is a book. */
const MANY_WORDS = 50_000;

/** Warns of what will take long: one article is read from its beginning to its end, by one reader. Null for articles of common length. */
export function toLengthLine(title: string, words: number): string | null {
  if (words < MANY_WORDS) return null;
  return `"${title}" has ${words.toLocaleString('en')} words: reading it takes many minutes. If it holds several articles, a file for each is read sooner.`;
}
