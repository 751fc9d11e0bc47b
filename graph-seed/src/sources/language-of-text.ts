/**
 * Language of a text
 *
 * English is what the extraction reads; another language would give nonsense. Detectors take short English headlines full of foreign
 * names for anything (franc for Estonian or Latin), so a text is called foreign only when English scores clearly less than the best.
 */

/** Below this many Latin letters nothing can be told: "Ada met Byron." is Malay to a detector. */
const MIN_LETTERS = 12;
/** Letters of two short sentences: from here on, the scores lie apart. */
const LONG_LETTERS = 60;
/**
 * English is believed while it scores at least this share of the best language. Measured on invented headlines of 17 languages:
 * `npm run evaluate -- sources`.
 */
const MIN_SHARE = { short: 0.7, long: 0.8 } as const;
/** A page that declares another language needs less proof. */
const MIN_SHARE_DECLARED_OTHER = 0.95;
/** A text longer than this is judged by its beginning, so that time is bounded. */
const MAX_CHARACTERS = 20_000;

/** Finds the language of a text other than English, as a BCP 47 tag; null for English and where it cannot be told. */
export type ForeignLanguageFinder = (text: string, declared: string | null) => string | null;

/** Loads the detector. */
export async function openForeignLanguageFinder(): Promise<ForeignLanguageFinder> {
  const { eld } = await import('eld/small');
  return (text, declared) => {
    const start = text.slice(0, MAX_CHARACTERS);
    const letters = start.match(/\p{L}/gu)?.length ?? 0;
    const isLatin = (start.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
    if (letters === 0 || (isLatin && letters < MIN_LETTERS)) return null;
    const found = eld.detect(start);
    const scores = found.getScores();
    const share = (scores['en'] ?? 0) / (scores[found.language] ?? 1);
    const declaresOther = declared !== null && !/^en\b/iu.test(declared);
    const minShare = declaresOther
      ? MIN_SHARE_DECLARED_OTHER
      : letters < LONG_LETTERS
        ? MIN_SHARE.short
        : MIN_SHARE.long;
    return found.language === '' || share >= minShare ? null : found.language;
  };
}

/** Gives the English name of a language; the tag itself where there is none. */
export function toLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
