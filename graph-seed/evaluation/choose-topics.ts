import { toGoldTopic } from './extraction/gold-topic.ts';
import type { Topic } from './figure.ts';
import { topics } from './topics.ts';

/**
 * Finds the topics that are named, all when none is; a path that ends in `.json` names an annotation to be scored.
 * @throws {UnknownTopicError} when a name is neither.
 */
export function chooseTopics(names: readonly string[]): readonly Topic[] {
  if (names.length === 0) return topics;
  return names.map((name) => {
    if (name.endsWith('.json')) return toGoldTopic(name);
    const topic = topics.find((one) => one.name === name);
    if (topic === undefined) throw new UnknownTopicError(name);
    return topic;
  });
}

/** Says which name is no topic, and what there is. */
export class UnknownTopicError extends Error {
  constructor(name: string) {
    const known = topics.map((topic) => topic.name).join(', ');
    super(`"${name}" is no topic; choose from ${known}, or name an annotation, PATH.json.`);
    this.name = 'UnknownTopicError';
  }
}
