/** Whether two mentions can be one: vetoes by kind, number, gender and name, before any score. */
import type { Mention } from './mentions.ts';

/** True unless number, being or the kind of name speak against it. */
export function agrees(anaphor: Mention, candidate: Mention): boolean {
  return !isNumberClash(anaphor, candidate) && !isBeingClash(anaphor, candidate);
}

function isNumberClash(one: Mention, other: Mention): boolean {
  if (one.number === 'unknown' || other.number === 'unknown') return false;
  return one.number !== other.number;
}

function isBeingClash(anaphor: Mention, candidate: Mention): boolean {
  const [one, other] = [anaphor.being, candidate.being];
  if (one === other || one === 'unknown' || other === 'unknown') return false;
  return one === 'thing' || other === 'thing' || (one !== 'person' && other !== 'person');
}
