import { coreferenceTopic } from './coreference/coreference-topic.ts';
import { datesTopic } from './dates/dates-topic.ts';
import { extractionTopic } from './extraction/extraction-topic.ts';
import { furtherGoldTopic } from './extraction/gold-topic.ts';
import { inventedTopic } from './invented/invented-topic.ts';
import { ploverTopic } from './plover/evaluate-plover.ts';
import { eventTopic } from './events/event-topic.ts';
import type { Topic } from './figure.ts';
import { engineCostTopic } from './language/cost/engine-cost-topic.ts';
import { languageTopic } from './language/language-topic.ts';
import { llmChecksTopic } from './llm/llm-checks-topic.ts';
import { re3dTopic } from './re3d/re3d-topic.ts';
import { renameTopic } from './rename/rename-topic.ts';
import { sampleTopic } from './sample/sample-topic.ts';
import { sourcesTopic } from './sources/sources-topic.ts';
import { pipelineCostTopic } from './throughput/pipeline-cost-topic.ts';

/** All that `npm run evaluate` measures, in the order of the table. */
export const topics: readonly Topic[] = [
  sourcesTopic,
  languageTopic,
  engineCostTopic,
  coreferenceTopic,
  datesTopic,
  extractionTopic,
  renameTopic,
  inventedTopic,
  furtherGoldTopic,
  eventTopic,
  ploverTopic,
  re3dTopic,
  llmChecksTopic,
  sampleTopic,
  pipelineCostTopic,
];
