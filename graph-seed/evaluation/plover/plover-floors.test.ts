import { describeFloors } from '../testing/describe-floors.ts';
import { ploverTopic } from './evaluate-plover.ts';

describeFloors(ploverTopic);
