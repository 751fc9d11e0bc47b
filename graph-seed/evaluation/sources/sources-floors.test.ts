import { describeFloors } from '../testing/describe-floors.ts';
import { sourcesTopic } from './sources-topic.ts';

describeFloors(sourcesTopic);
