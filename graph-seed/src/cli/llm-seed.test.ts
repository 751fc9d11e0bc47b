import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answers,
  fails,
  refuses,
  startChatServer,
  staysSilent,
} from '../llm/testing/chat-server.ts';
import type { ChatReply, ChatServer } from '../llm/testing/chat-server.ts';
import { createSeedWorld, waitForEnd } from './testing/seed-world.ts';
import type { SeedOutcome, SeedWorld } from './testing/seed-world.ts';

const ADA =
  '---\ntitle: Ada Visits London\ndate: 1843-05-03\nurl: https://engine.example/ada\n---\n\nAda King met George Byron. It rained.\n';
const BYRON =
  '---\ntitle: Byron Writes\ndate: 1843-05-04\n---\n\nGeorge Byron wrote to Ada King.\n';
const PEOPLE = [
  { name: 'Ada King', kind: 'Person' },
  { name: 'George Byron', kind: 'Person' },
];
const MEETING = {
  subject: 'Ada King',
  type: 'CONSULT',
  object: 'George Byron',
  status: 'asserted',
  quote: 'Ada King met George Byron',
};

let world: SeedWorld;
let server: ChatServer;
let ada: string;
beforeEach(async () => {
  world = await createSeedWorld();
  ada = await world.write('ada.md', ADA);
});
afterEach(async () => {
  await server.close();
  await world.remove();
});

/** Sets the environment to a model that replies so. */
async function useModel(...replies: readonly ChatReply[]): Promise<void> {
  server = await startChatServer(...replies);
  world.variables['ENTENTE_LLM_URL'] = server.url;
  world.variables['ENTENTE_LLM_MODEL'] = 'ada:1';
}

const seed = (...args: readonly string[]): Promise<SeedOutcome> =>
  world.seed(...args, '--extractor', 'llm');

describe('seeding with a language model', { timeout: 60_000 }, () => {
  it('stores what the model reads and says what it took and what was left out', async () => {
    await useModel(
      answers({ entities: PEOPLE, claims: [MEETING, { ...MEETING, quote: 'Ada King slew him' }] }),
    );
    const { exitCode, output, errors } = await seed(ada);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output.split('\n').slice(0, -1)).toEqual([
      'Read 1 article: 1 new, 0 replaced, 0 unchanged.',
      'Articles: 1',
      'Entities: 2 (2 persons, 0 states, 0 organizations, 0 places, 0 events)',
      'Relations: 1',
      'Claims: 1',
      'Disagreements: 0',
      'Model "ada:1": 1 request, 1,000 tokens read, 200 written.',
      "Left out of the model's answers:",
      '  claims without an exact quote from the article: 1',
    ]);
  });

  it('leaves the name of the model in the store, for whoever looks at the graph', async () => {
    await useModel(answers({ entities: PEOPLE, claims: [MEETING] }));
    await seed(ada);
    const store = await world.openStore();
    const { languageModel } = await store.getStats();
    await store.close();
    expect(languageModel).toBe('ada:1');
  });

  it('keeps what was read when one article fails, names that one and ends with 1', async () => {
    await useModel(refuses, answers({ entities: PEOPLE, claims: [MEETING] }));
    const byron = await world.write('byron.md', BYRON.repeat(1) + 'He wrote on and on and on.\n');
    const { exitCode, output, errors } = await seed(ada, byron);
    expect(exitCode).toBe(1);
    expect(output).toContain('Read 1 article: 1 new');
    expect(errors).toMatch(
      /^Not read: 1\n {2}.*: it could not be read \(the model refuses to read it\)$/u,
    );
  });

  it('never mixes what a model read with what the rules read', async () => {
    await useModel(answers({ entities: PEOPLE, claims: [MEETING] }));
    await seed(ada);
    const byron = await world.write('byron.md', BYRON);
    const ruled = await world.seed(byron);
    expect(ruled.exitCode).toBe(2);
    expect(ruled.errors).toMatch(
      /was made by a language model \("ada:1", llm-[\d.]+\), and this is the rules \("[\d.]+"\); the two are not mixed/u,
    );
    world.variables['ENTENTE_LLM_MODEL'] = 'byron:2';
    expect((await seed(byron)).errors).toContain('a language model ("byron:2", llm-');
  });

  it('adds to, and takes out of, what the same model read', async () => {
    await useModel(answers({ entities: PEOPLE, claims: [MEETING] }));
    await seed(ada);
    const added = await seed(await world.write('byron.md', BYRON));
    expect(added.output).toContain('Articles: 2');
    const removed = await world.seed('--remove', 'https://engine.example/ada');
    expect([removed.exitCode, removed.output.split('\n')[0]]).toEqual([0, 'Removed 1 article.']);
    expect((await seed(ada)).output).toContain('Articles: 2');
  });

  it('takes a document that a model read back in under its name', async () => {
    await useModel(answers({ entities: PEOPLE, claims: [MEETING] }));
    const file = world.toPath('graph.json');
    await seed(ada, '--dry-run', '--out', file);
    expect((await seed('--load', file)).exitCode).toBe(0);
    const { output } = await seed(ada, '--out', world.toPath('again.json'));
    expect(output).toContain('Read 1 article: 0 new, 0 replaced, 1 unchanged.');
    expect(await readFile(world.toPath('again.json'), 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  it('says in one sentence what is not set, and reads nothing', async () => {
    await useModel(staysSilent);
    delete world.variables['ENTENTE_LLM_MODEL'];
    const { exitCode, errors } = await seed(ada);
    expect([exitCode, server.requests]).toEqual([1, []]);
    expect(errors).toMatch(/^ENTENTE_LLM_MODEL is not set; name a model that the endpoint has/u);
  });

  it('ends with 1 and one sentence when the endpoint has no such model', async () => {
    await useModel(fails(404, 'model not found'));
    const { exitCode, errors } = await seed(ada);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^The endpoint ".*" has no model "ada:1"; fetch it/u);
  });

  it('ends with 2 and one sentence when nobody answers', async () => {
    await useModel(staysSilent);
    await server.close();
    const { exitCode, errors } = await seed(ada);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^The language model at ".*" cannot be reached; start Ollama/u);
  });

  it('stops at Ctrl-C while the model thinks, and leaves the store as it was', async () => {
    let isAsked = (): void => {};
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    await useModel(() => isAsked());
    const child = world.start([ada, '--extractor', 'llm']);
    const ended = waitForEnd(child);
    await asked;
    child.kill('SIGINT');
    expect(await ended).toMatchObject({
      exitCode: 130,
      errors: expect.stringContaining('Stopped; the store is as it was.') as string,
    });
  });
});
