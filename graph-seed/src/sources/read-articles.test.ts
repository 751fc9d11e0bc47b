import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

describe('readArticles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-sources-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, text: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), text);

  it('reads folders to their depth in the order of paths, and passes over other endings and hidden files', async () => {
    await mkdir(join(folder, 'b'));
    await write('b/two.TXT', 'Ada met Byron.');
    await write('a.md', 'Byron met Ada.');
    await write('notes.pdf', 'x');
    await write('.hidden.txt', 'x');
    await symlink(folder, join(folder, 'b', 'round'));
    const { articles, skipped, passedOver } = await readArticles([folder]);
    expect(articles.map(({ title }) => title)).toEqual(['Byron met Ada.', 'Ada met Byron.']);
    expect(passedOver).toEqual([join(folder, 'notes.pdf')]);
    expect(skipped).toEqual([]);
  });

  it('names each bad file with its reason and reads the rest', async () => {
    await write('good.txt', 'Ada met Byron.');
    await write('twin.txt', 'Ada met Byron.');
    await write('empty.txt', '');
    await write('binary.txt', Uint8Array.of(0xc9, 0x41));
    const { articles, skipped } = await readArticles([
      folder,
      join(folder, 'nowhere'),
      join(folder, 'x.pdf'),
    ]);
    expect(articles).toHaveLength(1);
    expect(skipped).toEqual([
      { path: join(folder, 'nowhere'), reason: 'there is no such file or folder' },
      { path: join(folder, 'x.pdf'), reason: 'there is no such file or folder' },
      { path: join(folder, 'binary.txt'), reason: 'it is not UTF-8; save it as UTF-8' },
      { path: join(folder, 'empty.txt'), reason: 'it is empty' },
      {
        path: join(folder, 'twin.txt'),
        reason: `it is the same article as ${join(folder, 'good.txt')}`,
      },
    ]);
  });

  it('notes a date in the future', async () => {
    await write('ada.txt', 'Ada Meets Byron\n\n3 May 3025\n\nAda met Byron.');
    expect((await readArticles([folder])).notes).toEqual([
      {
        path: join(folder, 'ada.txt'),
        note: 'its date, 3025-05-03, lies in the future; correct it if it is wrong',
      },
    ]);
  });

  it('says so when a folder is empty', async () => {
    expect((await readArticles([folder])).skipped).toEqual([
      { path: folder, reason: 'no file is in this folder' },
    ]);
  });

  it('never follows a link from a folder to one above it', async () => {
    await mkdir(join(folder, 'inner'));
    await write('outer.txt', 'Ada met Byron.');
    await write('inner/in.txt', 'Byron met Ada.');
    await symlink(folder, join(folder, 'inner', 'up'));
    await symlink('/', join(folder, 'inner', 'root'));
    const { articles, skipped } = await readArticles([join(folder, 'inner')]);
    expect(articles.map(({ title }) => title)).toEqual(['Byron met Ada.']);
    expect(skipped).toEqual([]);
  });

  it('says so when a folder or a named file holds no article', async () => {
    await write('x.pdf', 'x');
    const { skipped } = await readArticles([folder, join(folder, 'x.pdf')]);
    expect(skipped).toEqual([
      {
        path: folder,
        reason: 'no file in it ends in .txt, .md, .html, .xml, .rss, .atom or .rdf',
      },
      {
        path: join(folder, 'x.pdf'),
        reason: 'its ending is none of .txt, .md, .html, .xml, .rss, .atom or .rdf',
      },
    ]);
  });
});
