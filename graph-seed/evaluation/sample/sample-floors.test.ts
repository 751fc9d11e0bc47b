import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import { readSample } from './sample-file.ts';
import { sampleTopic } from './sample-topic.ts';

describeFloors(sampleTopic);

describe('the sample of claims', () => {
  it('holds fifty claims, each judged', async () => {
    const { claims } = await readSample();
    expect(claims).toHaveLength(50);
    expect(claims.filter(({ judgement }) => judgement === null)).toEqual([]);
  });

  it('gives a reason for every part that was judged wrong', async () => {
    const { claims } = await readSample();
    const silent = claims.filter(({ judgement }) => {
      const { comment = '', ...parts } = judgement ?? {};
      return comment === '' && Object.values(parts).includes(false);
    });
    expect(silent).toEqual([]);
  });
});
