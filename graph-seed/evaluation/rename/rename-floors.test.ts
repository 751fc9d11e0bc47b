import { describeFloors } from '../testing/describe-floors.ts';
import { renameTopic } from './rename-topic.ts';

describeFloors(renameTopic);
