import { describeFloors } from '../testing/describe-floors.ts';
import { llmChecksTopic } from './llm-checks-topic.ts';

describeFloors(llmChecksTopic);
