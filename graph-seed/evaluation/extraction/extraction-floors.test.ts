import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import { evaluateExtraction } from './evaluate-extraction.ts';
import { extractionTopic } from './extraction-topic.ts';
import { toNumber } from './score-graph.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';

describeFloors(extractionTopic);

describe.skipIf(folder === '')('the scorer', () => {
  it(
    'gives the numbers of the script that came with the annotation',
    { timeout: 120_000 },
    async () => {
      const goldPath = join(folder, 'gold/seeds_gold.json');
      const { graph, score } = await evaluateExtraction(goldPath);
      const scratch = mkdtempSync(join(tmpdir(), 'entente-'));
      const graphPath = join(scratch, 'graph.json');
      writeFileSync(graphPath, JSON.stringify(graph));
      const given = JSON.parse(
        execFileSync(
          process.execPath,
          [join(folder, 'tools/score.mjs'), goldPath, graphPath, '--json'],
          {
            encoding: 'utf8',
          },
        ),
      ) as Record<string, number> & {
        entities: Record<string, number>;
        pairs: Record<string, number>;
      };
      rmSync(scratch, { recursive: true });
      expect({
        entities: [score.entityPrecision, score.entityRecall].map(toNumber),
        pairs: [score.pairPrecision, score.pairRecall, score.coreRecall].map(toNumber),
        claims: [score.type, score.direction, score.status, score.holder, score.evidence].map(
          toNumber,
        ),
      }).toEqual({
        entities: [given.entities['P'], given.entities['R']],
        pairs: [given.pairs['P'], given['pairRecall'], given['core']],
        claims: ['type', 'direction', 'status', 'holder', 'evidence'].map((name) => given[name]),
      });
    },
  );
});
