import { describeFloors } from '../testing/describe-floors.ts';
import { datesTopic } from './dates-topic.ts';

describeFloors(datesTopic);
