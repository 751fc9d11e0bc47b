import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import { evaluateExtraction, extractionTopic } from './evaluate-extraction.ts';

describeFloors(extractionTopic);

const gold = process.env['ENTENTE_GOLD'];
const isMeasured = gold !== undefined && gold !== '';
if (!isMeasured) {
  process.stderr.write(
    'SKIPPED: the extraction is not measured, since ENTENTE_GOLD names no folder.\n',
  );
}

describe.skipIf(!isMeasured)('the extraction on the annotated articles', () => {
  it(
    'records who is said to have called the visit off, with both accounts',
    { timeout: 120_000 },
    async () => {
      const { graph } = await evaluateExtraction(gold ?? '');
      const sides = graph.disagreements
        .filter(({ kind }) => kind === 'different actors')
        .map(({ sides: accounts }) => accounts.length);
      expect(sides).toContain(2);
    },
  );
});
