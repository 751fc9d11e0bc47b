import { describeFloors } from '../testing/describe-floors.ts';
import { inventedTopic } from './invented-topic.ts';

describeFloors(inventedTopic);
