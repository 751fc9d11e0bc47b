import { extractionTopic, furtherGoldTopic } from './extraction/extraction-topic.ts';
import type { Topic } from './figure.ts';
import { sampleTopic } from './sample/sample-topic.ts';

/** All that `npm run evaluate` measures, in the order of the table. */
export const topics: readonly Topic[] = [extractionTopic, furtherGoldTopic, sampleTopic];
