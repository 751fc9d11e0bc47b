import { existsSync } from 'node:fs';
import type { GraphDocument } from '@entente/graph-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADA, BYRON, createSeedWorld } from './testing/seed-world.ts';
import type { SeedWorld } from './testing/seed-world.ts';

let world: SeedWorld;
beforeEach(async () => {
  world = await createSeedWorld();
});
afterEach(() => world.remove());

describe('--load', { timeout: 60_000 }, () => {
  const backUp = async (): Promise<string> => {
    const path = world.toPath('backup.json');
    await world.seed(
      await world.write('ada.md', ADA),
      await world.write('byron.md', BYRON),
      '--dry-run',
      '--out',
      path,
    );
    return path;
  };

  it('puts a document back into an empty store, and a second time changes nothing', async () => {
    const path = await backUp();
    expect((await world.seed('--load', path)).exitCode).toBe(0);
    expect(`${JSON.stringify(await world.readGraph(), null, 2)}\n`).toBe(
      await world.readOut('backup.json'),
    );
    expect((await world.seed('--load', path)).output).toContain('Nothing changed: ');
  });

  it('lets articles come and go afterwards', async () => {
    await world.seed('--load', await backUp());
    await world.seed('--remove', 'https://engine.example/ada');
    await world.seed(world.toPath('ada.md'), '--out', world.toPath('again.json'));
    expect(await world.readTitles()).toEqual(['Ada Visits London', 'Byron Writes']);
    expect(JSON.parse(await world.readOut('again.json'))).toMatchObject({ articles: [{}, {}] });
  });

  it('forgets nobody when an article that it holds is read again', async () => {
    await world.seed('--load', await backUp());
    const { output } = await world.seed(
      world.toPath('byron.md'),
      '--out',
      world.toPath('again.json'),
    );
    expect(output).toContain('Read 1 article: 0 new, 0 replaced, 1 unchanged.');
    expect(await world.readOut('again.json')).toBe(await world.readOut('backup.json'));
  });

  it('refuses a store that holds another graph, unless it is reset', async () => {
    const path = await backUp();
    await world.seed(await world.write('other.txt', 'Ada met Byron in Paris.'));
    const { exitCode, errors } = await world.seed('--load', path);
    expect([exitCode, errors]).toEqual([
      1,
      `The store in "${world.toPath('data')}" holds another graph, and --load adds to none; write npm run seed -- --load FILE --reset to put the document in its place, or seed the articles themselves.`,
    ]);
    expect(await world.readTitles()).toEqual(['Ada met Byron in Paris.']);
    expect((await world.seed('--load', path, '--reset')).exitCode).toBe(0);
    expect(await world.readTitles()).toEqual(['Ada Visits London', 'Byron Writes']);
  });

  it('names what is wrong with a document, and touches no store', async () => {
    const path = await backUp();
    const broken = {
      ...(JSON.parse(await world.readOut('backup.json')) as GraphDocument),
      entities: [],
    };
    const outcomes = [
      await world.seed('--load', world.toPath('nowhere.json')),
      await world.seed('--load', await world.write('text.json', 'Ada')),
      await world.seed('--load', await world.write('broken.json', JSON.stringify(broken))),
    ];
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    expect(outcomes[0]?.errors).toBe(
      `--load "${world.toPath('nowhere.json')}": there is no such file or folder.`,
    );
    expect(outcomes[1]?.errors).toContain('it is no JSON; name a file that --out wrote.');
    expect(outcomes[2]?.errors).toContain('names no entity of the document');
    expect(existsSync(world.toPath('data'))).toBe(false);
    expect((await world.seed('--load', path, '--dry-run')).output).toContain(
      'Dry run: the document is right',
    );
  });
});
