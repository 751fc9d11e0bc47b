// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adaWorld } from '../../testing/ada-world.ts';
import { startAnswerServer } from '../../testing/answer-server.ts';
import type { AnswerServer } from '../../testing/answer-server.ts';
import { createConnection } from '../api/connection.ts';
import { createGraphqlClient } from '../api/graphql-client.ts';
import { readView } from '../view-url/view.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer(adaWorld);
});
afterAll(() => server.close());
afterEach(() => server.fail(null));

const open = async (search: string): Promise<Explorer> => {
  const explorer = createExplorer(createGraphqlClient(server.url, createConnection()));
  await explorer.open(readView(search));
  return explorer;
};
const draw = (explorer: Explorer): readonly string[] => [...explorer.store.getState().graph.drawn];

describe('Explorer', () => {
  it('opens with the sides of a disagreement as strands and the first in hand', async () => {
    const { graph } = (await open('')).store.getState();
    expect(graph.openStrands).toEqual([
      { relationId: 'Ada-REJECT-Byron', label: 'A  Ada called it off' },
      { relationId: 'Byron-REJECT-Ada', label: 'B  Byron called it off' },
    ]);
    expect(graph.inHand).toEqual({ kind: 'relation', id: 'Ada-REJECT-Byron' });
  });

  it('draws exactly the entities of an address and says how many are gone', async () => {
    const explorer = await open('?show=Byron,Dora,Ada&at=1_2,3_4,5_6&off=kind:PLACE');
    expect(draw(explorer)).toEqual(['Byron', 'Ada']);
    const { graph } = explorer.store.getState();
    expect(graph.lostEntities).toEqual({ lost: 1, asked: 3 });
    expect(graph.positions.get('Ada')).toEqual({ x: 5, y: 6 });
    expect(graph.off.kind).toEqual(new Set(['PLACE']));
  });

  it('adds ten neighbours at a time', async () => {
    const explorer = await open('?show=Nottingham');
    await explorer.expand('Nottingham');
    expect(draw(explorer)).toHaveLength(11);
    expect(explorer.store.getState().news).toBe('10 entities added.');
    expect(explorer.store.getState().graph.fresh.size).toBe(10);
    await explorer.expand('Nottingham');
    expect(draw(explorer)).toHaveLength(21);
  });

  it('adds an entity found with neighbours of it and takes it in hand', async () => {
    const explorer = await open('?show=Ada');
    await explorer.showEntity('Nottingham');
    expect(draw(explorer)).toHaveLength(7);
    expect(explorer.store.getState().graph.inHand).toEqual({ kind: 'entity', id: 'Nottingham' });
  });

  it('takes the relation of a claim in hand and lights the claim', async () => {
    const explorer = await open('?show=Ada');
    await explorer.showClaim(
      { type: 'REJECT', subject: { id: 'Byron' }, object: { id: 'Ada' } },
      'claim-byron',
    );
    expect(draw(explorer)).toEqual(['Ada', 'Byron']);
    expect(explorer.store.getState().graph.inHand).toEqual({
      kind: 'relation',
      id: 'Byron-REJECT-Ada',
      claimId: 'claim-byron',
    });
  });

  it('draws the rest of the graph', async () => {
    const explorer = await open('?show=Ada');
    await explorer.showRest();
    expect(draw(explorer)).toHaveLength(adaWorld.entities.length);
  });

  it('draws the whole graph of an address that names all, and nothing of it is new', async () => {
    const explorer = await open('?show=all');
    expect(draw(explorer)).toHaveLength(adaWorld.entities.length);
    expect(explorer.store.getState().graph.fresh.size).toBe(0);
  });

  it('keeps the picture when the server refuses, and says why', async () => {
    const explorer = await open('?show=Ada');
    server.fail({ code: 'LIMIT_EXCEEDED', message: 'Too many neighbours.' });
    await explorer.expand('Ada');
    expect(draw(explorer)).toEqual(['Ada']);
    expect(explorer.store.getState().failure).toEqual({
      kind: 'refused',
      message: 'Too many neighbours.',
      code: 'LIMIT_EXCEEDED',
      requestId: '7f3a-19c2',
    });
  });

  it('goes back without asking the server for what it has loaded', async () => {
    const explorer = await open('?show=Ada');
    await explorer.showEntity('Byron');
    const asked = server.asked.length;
    await explorer.open(readView('?show=Ada'));
    expect(draw(explorer)).toEqual(['Ada']);
    expect(server.asked).toHaveLength(asked);
  });
});
