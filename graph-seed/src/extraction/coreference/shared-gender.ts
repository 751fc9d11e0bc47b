/** Whether a person is spoken of as `he` or `she`, from any of the mentions by name: "Ms Byron" tells it of "Ada Byron". */
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import type { Mention } from './mentions.ts';

/** Gives each person's name the gender that titles, nouns or first names give to it, where they do not contradict each other. */
export function withSharedGender(mentions: readonly Mention[]): readonly Mention[] {
  const genders = new Map<string, Set<'he' | 'she'>>();
  for (const mention of mentions) {
    const gender = genderOf(mention);
    const key = mention.name.at(-1);
    if (!gender || key === undefined) continue;
    genders.set(key, (genders.get(key) ?? new Set()).add(gender));
  }
  return mentions.map((mention) => {
    if (mention.being !== 'person' || !isPersonName(mention)) return mention;
    const [gender, other] = [...(genders.get(mention.name.at(-1) ?? '') ?? [])];
    return gender && !other ? { ...mention, being: gender } : mention;
  });
}

function isPersonName({ kind, label, isJoint }: Mention): boolean {
  return kind === 'name' && label === 'PER' && !isJoint;
}

function genderOf(mention: Mention): 'he' | 'she' | null {
  if (!isPersonName(mention)) return null;
  if (mention.being === 'he' || mention.being === 'she') return mention.being;
  const [first, second] = mention.name;
  if (first === undefined || second === undefined) return null;
  if (MALE_NAMES.has(first)) return 'he';
  return FEMALE_NAMES.has(first) ? 'she' : null;
}
