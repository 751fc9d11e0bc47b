import { sampleTopic } from './sample/sample-topic.ts';
import { extractionTopic } from './extraction/evaluate-extraction.ts';
import type { Topic } from './figure.ts';

/** All that `npm run evaluate` measures, in the order of the table. */
export const topics: readonly Topic[] = [extractionTopic, sampleTopic];
