import { extractionTopic, furtherGoldTopic } from './extraction/extraction-topic.ts';
import type { Topic } from './figure.ts';
import { re3dTopic } from './re3d/re3d-topic.ts';
import { sampleTopic } from './sample/sample-topic.ts';

/** All that `npm run evaluate` measures, in the order of the table. */
export const topics: readonly Topic[] = [extractionTopic, furtherGoldTopic, re3dTopic, sampleTopic];
