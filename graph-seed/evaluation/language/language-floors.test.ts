import { describeFloors } from '../testing/describe-floors.ts';
import { languageTopic } from './language-topic.ts';

describeFloors(languageTopic);
