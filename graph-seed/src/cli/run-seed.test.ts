import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADA, BYRON, createSeedWorld } from './testing/seed-world.ts';
import type { SeedWorld } from './testing/seed-world.ts';

let world: SeedWorld;
beforeEach(async () => {
  world = await createSeedWorld();
});
afterEach(() => world.remove());

describe('seeding articles', { timeout: 60_000 }, () => {
  it('stores the sample dossier, and running it twice changes nothing and says so', async () => {
    const first = await world.seed('--out', world.toPath('first.json'));
    expect([first.exitCode, first.errors]).toEqual([0, '']);
    expect(first.output).toMatch(
      /^Read 2 articles: 2 new, 0 replaced, 0 unchanged\.\nArticles: 2\nEntities: \d+ \(\d+ persons?, .*\)\nRelations: \d+\nClaims: \d+\nDisagreements: \d+\n/u,
    );
    const second = await world.seed('--out', world.toPath('second.json'));
    expect(second.output).toContain('Read 2 articles: 0 new, 0 replaced, 2 unchanged.');
    expect(second.output).toContain('Nothing changed: the store in ');
    expect(await world.readOut('second.json')).toBe(await world.readOut('first.json'));
  });

  it('gives the same graph for A, then B, as for B and A together', async () => {
    const ada = await world.write('ada.md', ADA);
    const byron = await world.write('byron.md', BYRON);
    await world.seed(ada);
    await world.seed(byron, '--out', world.toPath('one-by-one.json'));
    await world.seed(byron, ada, '--dry-run', '--out', world.toPath('together.json'));
    expect(await world.readOut('one-by-one.json')).toBe(await world.readOut('together.json'));
    expect(`${JSON.stringify(await world.readGraph(), null, 2)}\n`).toBe(
      await world.readOut('together.json'),
    );
  });

  it('replaces the text of an article that has the same address', async () => {
    await world.seed(await world.write('ada.md', ADA));
    const { output } = await world.seed(
      await world.write('new.md', ADA.replace('Ada Visits London', 'Ada Leaves London')),
    );
    expect(output).toContain(
      'Read 1 article: 0 new, 1 replaced, 0 unchanged.\nReplaced what was stored of:\n  "Ada Visits London", now "Ada Leaves London" (Lovelace Post, 1843-05-03, https://engine.example/ada)\n',
    );
    expect(await world.readTitles()).toEqual(['Ada Leaves London']);
  });

  it('keeps two texts under one headline, in one run as in two, and says what tells them apart', async () => {
    const one = await world.write('one.txt', 'Live updates\n\nAda met Byron.\n\nThey talked.');
    const two = await world.write('two.txt', 'Live updates\n\nAda left Byron.\n\nThey wept.');
    const first = await world.seed(one);
    const second = await world.seed(two, '--out', world.toPath('one-by-one.json'));
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(first.output).not.toContain('Kept as articles of their own');
    expect(second.output).toMatch(
      /^Read 1 article: 1 new, 0 replaced, 0 unchanged\.\nKept as articles of their own, .* take it out with --remove and its id:\n {2}[0-9a-f]{32} "Live updates"\n {2}[0-9a-f]{32} "Live updates"\nArticles: 2\n/u,
    );
    await world.seed(two, one, '--dry-run', '--out', world.toPath('together.json'));
    expect(await world.readOut('one-by-one.json')).toBe(await world.readOut('together.json'));
  });

  it('takes the later of two texts of one article, in one run as in two', async () => {
    const a = await world.write('a.md', ADA);
    const b = await world.write('b.md', ADA.replace('Russia', 'China'));
    await world.seed(a);
    await world.seed(b, '--out', world.toPath('one-by-one.json'));
    const { exitCode } = await world.seed(a, b, '--dry-run', '--out', world.toPath('both.json'));
    expect(exitCode).toBe(1);
    expect(await world.readOut('one-by-one.json')).toBe(await world.readOut('both.json'));
  });

  it('names bad articles with their reasons, loads the rest and ends with 1', async () => {
    await world.write('ada.md', ADA);
    await world.write('ada.pdf', 'x');
    await world.write('bad.md', '---\ndate: soon\n---\nAda met Byron.');
    await world.write('empty.txt', '');
    const { exitCode, output, errors } = await world.seed(world.folder, world.toPath('nowhere'));
    expect(exitCode).toBe(1);
    expect(output).toContain(`Passed over, by their endings: ${world.toPath('ada.pdf')}`);
    expect(errors.split('\n')).toEqual([
      'Skipped: 3',
      `  ${world.toPath('nowhere')}: there is no such file or folder`,
      `  ${world.toPath('bad.md')}: bad front matter: date "soon" is no date; write it as 2016-10-13`,
      `  ${world.toPath('empty.txt')}: it is empty`,
    ]);
    expect(await world.readTitles()).toEqual(['Ada Visits London']);
  });

  it('says what was doubtful in what it read, and ends with 0', async () => {
    const path = await world.write('ada.txt', 'Ada King met \u202EGeorge Byron\u202C in London.');
    const { exitCode, output } = await world.seed(path, '--dry-run');
    expect(exitCode).toBe(0);
    expect(output).toContain(
      `Noted: 1\n  ${path}: hidden characters were taken out: 2 that turn the direction of writing\n`,
    );
  });

  it('touches no store on a dry run', async () => {
    const { exitCode, output } = await world.seed(await world.write('ada.md', ADA), '--dry-run');
    expect([exitCode, output.split('\n').at(-1)]).toEqual([0, 'Dry run: no store was touched.']);
    expect(existsSync(world.toPath('data'))).toBe(false);
  });

  it('refuses an --out that cannot be written before it does anything', async () => {
    const { exitCode, errors } = await world.seed('--out', world.toPath('nowhere/graph.json'));
    expect([exitCode, errors]).toEqual([
      1,
      `--out "${world.toPath('nowhere/graph.json')}" cannot be written, since of its folder: there is no such file or folder.`,
    ]);
    expect(existsSync(world.toPath('data'))).toBe(false);
  });
});

describe('--reset', { timeout: 60_000 }, () => {
  it('puts the new articles in the place of all others', async () => {
    await world.seed(await world.write('ada.md', ADA));
    const { exitCode } = await world.seed(await world.write('byron.md', BYRON), '--reset');
    expect([exitCode, await world.readTitles()]).toEqual([0, ['Byron Writes']]);
  });

  it('destroys nothing when no article can be read', async () => {
    await world.seed(await world.write('ada.md', ADA));
    const { exitCode, errors } = await world.seed(await world.write('empty.txt', ''), '--reset');
    expect([exitCode, errors.split('\n').at(-1)]).toEqual([
      1,
      'There is no article to add; nothing was changed.',
    ]);
    expect(await world.readTitles()).toEqual(['Ada Visits London']);
  });

  it('makes a damaged store anew, which nothing else does', async () => {
    const ada = await world.write('ada.md', ADA);
    await world.seed(ada);
    await world.write('data/entente.grafeo', 'not a graph');
    const refused = await world.seed(ada);
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toMatch(/^The store ".*entente\.grafeo" is damaged .*--reset/u);
    expect(await world.readOut('data/entente.grafeo')).toBe('not a graph');
    expect((await world.seed(ada, '--reset')).exitCode).toBe(0);
    expect(await world.readTitles()).toEqual(['Ada Visits London']);
  });
});

describe('--remove', { timeout: 60_000 }, () => {
  it('takes an article out by its address, with all that stood on it alone', async () => {
    const byron = await world.write('byron.md', BYRON);
    await world.seed(await world.write('ada.md', ADA), byron);
    const { exitCode, output } = await world.seed(
      '--remove',
      'https://engine.example/ada#top',
      '--out',
      world.toPath('left.json'),
    );
    expect([exitCode, output.split('\n')[0]]).toEqual([0, 'Removed 1 article.']);
    await world.seed(byron, '--dry-run', '--out', world.toPath('byron.json'));
    expect(await world.readOut('left.json')).toBe(await world.readOut('byron.json'));
    expect(await world.readTitles()).toEqual(['Byron Writes']);
  });

  it('takes the last article out by its id and leaves an empty graph', async () => {
    await world.seed(await world.write('ada.md', ADA));
    const [article] = (await world.readGraph()).articles;
    expect((await world.seed('--remove', article?.id ?? '')).exitCode).toBe(0);
    expect(await world.readGraph()).toEqual({
      articles: [],
      entities: [],
      claims: [],
      disagreements: [],
    });
  });

  it('lists what is stored when it does not know the article, and removes none', async () => {
    await world.seed(await world.write('ada.md', ADA));
    const [article] = (await world.readGraph()).articles;
    const { exitCode, errors } = await world.seed(
      '--remove',
      article?.id ?? '',
      '--remove',
      'byron',
    );
    expect([exitCode, errors]).toEqual([
      1,
      `No stored article has the id or address "byron"; the store holds:\n  ${article?.id} Ada Visits London`,
    ]);
    expect(await world.readTitles()).toEqual(['Ada Visits London']);
  });
});
