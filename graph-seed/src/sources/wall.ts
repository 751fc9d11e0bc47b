/**
 * Wall
 *
 * What a site sends in place of an article to a reader without scripts, cookies or a subscription.
 */
const SENTENCE_END = /(?<=[.!?])\s+|\n+/u;
const WALLS: readonly RegExp[] = [
  /^(?:please |you need to |you must )?(?:enable|turn on|activate|switch on|allow) (?:your )?(?:java ?script|cookies)\b/iu,
  /^(?:java ?script|cookies) (?:is|are|must be|has been|have been) (?:currently )?(?:disabled|required|not enabled|enabled|turned on)\b/iu,
  /^(?:this|our) (?:page|site|website|app|content) (?:requires|needs) (?:java ?script|cookies)\b/iu,
  /^(?:please )?(?:subscribe|register|sign in|sign up|log in|create an account)(?: now| today| here)? (?:to|and) (?:read|continue|access|unlock|view|see)\b/iu,
  /^(?:please )?(?:disable|turn off|pause) your ad ?-?blocker\b/iu,
  /^(?:please )?(?:verify|confirm|prove) (?:that )?you are (?:a |not a )?(?:human|robot)\b/iu,
  /^(?:checking|verifying) (?:that )?(?:your browser|you are human|if the site)\b/iu,
  /^(?:access (?:to this (?:page|site) )?(?:has been )?denied|you have reached your (?:article )?limit)\b/iu,
];
/** What is left beside such sentences when there is no article: a headline at most. */
const MAX_REST_CHARACTERS = 120;

/** Finds the first sentence of a wall in a text that holds nothing else; null for an article, even one that is cut short by a wall. */
export function findWall(text: string): string | null {
  const sentences = text.split(SENTENCE_END).map((sentence) => sentence.trim());
  const walls = sentences.filter((sentence) => WALLS.some((wall) => wall.test(sentence)));
  const [first] = walls;
  const length = (parts: readonly string[]): number => parts.join(' ').length;
  if (first === undefined || length(sentences) - length(walls) > MAX_REST_CHARACTERS) return null;
  return first;
}
