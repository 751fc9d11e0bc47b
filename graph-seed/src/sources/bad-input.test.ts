import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';
import { readArticle, readOne } from './testing/read-bytes.ts';

const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-bad-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

/** Reads the folder; titles of what was read, and reasons by name. */
async function readFolder(): Promise<{
  titles: readonly string[];
  reasons: Record<string, string>;
}> {
  const { articles, skipped } = await readArticles([folder]);
  const entries = skipped.map(
    ({ path, reason }) => [path.slice(folder.length + 1), reason] as const,
  );
  return { titles: articles.map(({ title }) => title), reasons: Object.fromEntries(entries) };
}

describe('files that are no text', () => {
  it('are known by their first bytes and named with the remedy, and the rest is read', async () => {
    await writeFile(at('good.txt'), 'Ada met Byron.');
    await writeFile(at('a.txt'), '%PDF-1.7\n1 0 obj');
    await writeFile(
      at('b.txt'),
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82),
    );
    await writeFile(
      at('c.html'),
      bytes(
        0x50,
        0x4b,
        3,
        4,
        20,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        5,
        0,
        0,
        0,
        97,
        46,
        116,
        120,
        116,
      ),
    );
    await writeFile(at('d.md'), '{\\rtf1\\ansi Ada met Byron.}');
    await writeFile(at('e.txt'), bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0));
    expect(await readFolder()).toEqual({
      titles: ['Ada met Byron.'],
      reasons: {
        'a.txt': 'it is a PDF; save its text as .txt',
        'b.txt': 'it is a picture (PNG); only text is read',
        'c.html': 'it is an archive (ZIP); unpack it and name the folder',
        'd.md': 'it is an RTF document; save it as .txt or .html',
        'e.txt': 'it is a binary file (ELF); save its text as .txt',
      },
    });
  });

  it('are named also when they are named one by one with their own endings', async () => {
    await writeFile(at('ada.pdf'), '%PDF-1.7\n1 0 obj');
    const { skipped } = await readArticles([at('ada.pdf')]);
    expect(skipped).toEqual([
      { path: at('ada.pdf'), reason: 'it is a PDF; save its text as .txt' },
    ]);
  });

  it('are refused beyond 5 MB without being read', async () => {
    await writeFile(at('long.txt'), 'Ada met Byron. '.repeat(700_000));
    expect(await readFolder()).toEqual({
      titles: [],
      reasons: { 'long.txt': 'it is larger than 5 MB; split it into its articles' },
    });
  });
});

describe('text in UTF-16', () => {
  it.each([
    ['little', [0xff, 0xfe]],
    ['big', [0xfe, 0xff]],
  ])('is read with its mark, the %s end first', async (end, mark) => {
    const text = Buffer.from('Ada met Byron in the café.', 'utf16le');
    const ordered = end === 'big' ? text.swap16() : text;
    const article = await readArticle('ada.txt', bytes(...mark, ...ordered));
    expect(article.text).toBe('Ada met Byron in the café.');
  });

  it('is not what only begins like it: audio stays audio', async () => {
    const audio = bytes(0xff, 0xfe, ...Array.from({ length: 400 }, (_, at) => (at * 7) % 5));
    await expect(readArticle('ada.txt', audio)).rejects.toThrow('only text is read');
  });
});

describe('odd characters', () => {
  it('are taken out where they hide something, and it is said', async () => {
    const { article, notes } = await readOne(
      'ada.txt',
      'Ada\0 met \u202EByron\u202C in London\u2066.',
    );
    expect([article.text, notes]).toEqual([
      'Ada met Byron in London.',
      ['hidden characters were taken out: 1 NUL, 3 that turn the direction of writing'],
    ]);
  });

  it('are mended where an encoding was mistaken on the way, and it is said', async () => {
    const { article, notes } = await readOne(
      'ada.txt',
      'The Ã‰lysÃ©e said “noâ€\u009D to Adaâ€™s plan.',
    );
    expect([article.text, notes]).toEqual([
      'The Élysée said “no” to Ada’s plan.',
      ['its letters had been garbled by a wrong encoding; 4 were mended, such as "Ã‰" as "É"'],
    ]);
  });

  it('are left alone where they are letters', async () => {
    const text = 'São Tomé, Ângela Dïaz and “Ça ira”: Adaâ was here.';
    expect((await readOne('ada.txt', text)).article.text).toBe(text);
  });

  it('are decoded by what the bytes are where nothing is declared, and it is said', async () => {
    const { article, notes } = await readOne(
      'ada.txt',
      latin1('Ada met Zo\u00EB in the caf\u00E9 of the \u00C9lys\u00E9e.'),
    );
    expect([article.text, notes]).toEqual([
      'Ada met Zoë in the café of the Élysée.',
      ['it is not UTF-8; it was read as ISO-8859-1, by its letters'],
    ]);
  });
});

describe('a text in another language', () => {
  it.each([
    [
      'French',
      'Le président a annoncé lundi qu’il ne se rendrait pas à Londres avec la chancelière.',
    ],
    ['German', 'Die Kanzlerin erklärte am Montag, sie werde nicht nach London reisen.'],
    ['Russian', 'Президент заявил в понедельник, что не поедет в Лондон.'],
    ['Chinese', '总统周一宣布他不会前往伦敦与总理会面，发言人拒绝评论。'],
  ])('is skipped with the name %s', async (language, text) => {
    await expect(readArticle('ada.txt', text)).rejects.toThrow(
      `it is in ${language}, by its letters; only English is read`,
    );
  });

  it('is read when it only names foreigners, whatever its page declares', async () => {
    const page =
      '<html lang="fr"><body><p>The Élysée said President Armand Delacroix would not travel to Saint-Aubin-sur-Mer with Chancellor Jürgen Straub.</p></body></html>';
    expect((await readArticle('ada.html', page)).language).toBe('en');
  });

  it('is skipped on less proof when its page declares it', async () => {
    const page = (language: string): string =>
      `<html lang="${language}"><body><p>Ada visite Londres</p></body></html>`;
    expect((await readArticle('ada.html', page('en'))).title).toBe('Ada visite Londres');
    await expect(readArticle('ada.html', page('fr'))).rejects.toThrow('it is in French');
  });
});

describe('a text without an end', () => {
  it('of 200,000 words in one sentence has a title of bounded length', async () => {
    const article = await readArticle('ada.txt', `${'Ada met Byron and '.repeat(50_000)}left.`);
    expect(article.text).toHaveLength(900_005);
    expect(article.title).toMatch(
      /^(?:Ada met Byron and )+Ada met…$|^(?:Ada met Byron and )+.{0,20}…$/u,
    );
    expect(article.title.length).toBeLessThanOrEqual(201);
  });
});

describe('files and folders that cannot be read', () => {
  it('are named one by one: links that lead nowhere or round, and nothing else is lost', async () => {
    await mkdir(at('b'));
    await writeFile(at('b/good.txt'), 'Ada met Byron.');
    await symlink(at('nowhere'), at('broken.txt'));
    await symlink(at('ring.txt'), at('ring.txt'));
    await symlink(folder, at('b/up'));
    expect(await readFolder()).toEqual({
      titles: ['Ada met Byron.'],
      reasons: {
        'broken.txt': 'there is no such file or folder',
        'ring.txt': 'it is a link that leads round in a circle',
      },
    });
  });

  // Whoever administers the machine may read everything.
  it.skipIf(process.getuid?.() === 0)('are named when they are not ours to read', async () => {
    await mkdir(at('locked'));
    await writeFile(at('secret.txt'), 'Ada met Byron.');
    await chmod(at('locked'), 0);
    await chmod(at('secret.txt'), 0);
    const { reasons } = await readFolder();
    await chmod(at('locked'), 0o700);
    const reason = 'it may not be read; give this user the right to';
    expect(reasons).toEqual({ locked: reason, 'secret.txt': reason });
  });

  it('lie deep, and are found', async () => {
    const deep = join(folder, ...Array.from({ length: 150 }, () => 'deep'));
    await mkdir(deep, { recursive: true });
    await writeFile(join(deep, 'ada.txt'), 'Ada met Byron.');
    expect((await readFolder()).titles).toEqual(['Ada met Byron.']);
  });

  it('are the same article twice, with the same text or another', async () => {
    const matter = '---\nurl: https://engine.example/ada\n---\n';
    await writeFile(at('a.md'), `${matter}Ada met Byron.`);
    await writeFile(at('b.md'), `${matter}Ada met Byron.`);
    await writeFile(at('c.md'), `${matter}Ada left Byron.`);
    expect(await readFolder()).toEqual({
      titles: ['Ada left Byron.'],
      reasons: {
        'a.md': `it is the same article as ${at('c.md')}, by its url, with another text; only the later was read`,
        'b.md': `it is the same article as ${at('a.md')}`,
      },
    });
  });

  it('say what would tell two texts of one day and outlet apart', async () => {
    const matter = '---\ntitle: Live updates\npublisher: Lovelace Post\ndate: 1843-05-03\n---\n';
    await writeFile(at('a.md'), `${matter}Ada met Byron.`);
    await writeFile(at('b.md'), `${matter}Ada left Byron.`);
    expect((await readFolder()).reasons).toEqual({
      'a.md': `it is the same article as ${at('b.md')}, by its publisher, title and date, with another text; only the later was read; if they are two, give each its own title or url`,
    });
  });

  it('keeps two texts under one headline where nothing says that they are one article', async () => {
    await writeFile(at('a.txt'), 'Live updates\n\nAda met Byron.\n\nThey talked.');
    await writeFile(at('b.txt'), 'Live updates\n\nAda left Byron.\n\nThey wept.');
    expect(await readFolder()).toEqual({ titles: ['Live updates', 'Live updates'], reasons: {} });
  });
});
