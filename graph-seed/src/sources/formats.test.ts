import { describe, expect, it } from 'vitest';
import { readArticle as read } from './testing/read-bytes.ts';

describe('a .txt file', () => {
  it('becomes title and body, with links unwrapped and wrapped lines joined', async () => {
    const article = await read(
      'ada.txt',
      'Ada Meets Byron\n\nBy [Ada King](#)\n\n[Lovelace Post](https://engine.example) 3 May 1843\n\nAda met [Byron](#byron) in\nLondon.\n\nThey talked.\n',
    );
    expect(article).toMatchObject({
      title: 'Ada Meets Byron',
      author: 'Ada King',
      publisher: 'Lovelace Post',
      publishedAt: '1843-05-03',
      url: null,
      language: 'en',
      text: 'Ada Meets Byron\n\nAda met Byron in London.\n\nThey talked.',
    });
  });

  it('has its first sentence for title when it has no headline, and its author for publisher when it names no outlet', async () => {
    expect(
      await read('ada.txt', 'By Engine News\n\nAda met Mr. Byron. They talked.'),
    ).toMatchObject({
      title: 'Ada met Mr. Byron.',
      publisher: 'Engine News',
      text: 'Ada met Mr. Byron. They talked.',
    });
  });
});

describe('a .md file', () => {
  it('takes front matter and gives plain text', async () => {
    const article = await read(
      'ada.md',
      '---\ntitle: Ada Meets Byron\npublisher: Lovelace Post\nauthor: [Ada King, Mary Somerville]\ndate: 1843-05-03\nurl: https://engine.example/ada?utm_source=x\ntags: [engines]\n---\n\n# Ada Meets Byron\n\nAda *met* **[Byron](https://x.example)** &amp; left.\n\n- One engine.\n- Two `engines`.\n\n> They talked.\n\n<script>alert(1)</script>\n',
    );
    expect(article).toMatchObject({
      title: 'Ada Meets Byron',
      author: 'Ada King, Mary Somerville',
      publisher: 'Lovelace Post',
      publishedAt: '1843-05-03',
      url: 'https://engine.example/ada',
      text: 'Ada Meets Byron\n\nAda met Byron & left.\n\nOne engine.\n\nTwo engines.\n\nThey talked.',
    });
  });

  it('has its first heading for title without front matter', async () => {
    expect((await read('ada.md', '# Ada meets Byron.\n\nThey talked.')).title).toBe(
      'Ada meets Byron.',
    );
  });

  it('says that a retelling is one wherever its publisher is shown, and keeps its source', async () => {
    const article = await read(
      'ada.md',
      '---\nretold: true\ntitle: Ada\npublisher: Lovelace Post\nsource:\n  title: Ada Meets Byron\n  author: Ada King\n  date: 1843-05-03\n  url: https://engine.example/ada\n---\nThey talked.',
    );
    expect(article).toMatchObject({
      publisher: 'Sample, after Lovelace Post',
      url: null,
      retoldFrom: {
        title: 'Ada Meets Byron',
        author: 'Ada King',
        publisher: 'Lovelace Post',
        publishedAt: '1843-05-03',
        url: 'https://engine.example/ada',
      },
    });
  });

  it.each([
    [
      'title: [unclosed',
      'bad front matter: "title: [unclosed" cannot be read; write each key as key: value, and a value with : # [ ] { or } in it between double quotes',
    ],
    ['title: Live: Ada meets Byron\ndate: 1843-05-03', '"title: Live: Ada meets Byron" cannot'],
    ['- a list', 'bad front matter: it must be a list of keys with values'],
    ['date: some day', 'bad front matter: date "some day" is no date; write it as 2016-10-13'],
    ['title: {a: b}', 'bad front matter: title must be text'],
    ['url: engine', 'bad front matter: url "engine" is no web address; write it with https://'],
    ['retold: true', 'bad front matter: source is missing; name the work with title'],
    ['retold: yes please', 'bad front matter: retold must be true or false'],
    ['retold: true\nsource:\n  author: Ada', 'bad front matter: source.title is missing'],
  ])('is refused with front matter %j', async (matter, reason) => {
    await expect(read('ada.md', `---\n${matter}\n---\nThey talked.`)).rejects.toThrow(reason);
  });
});

describe('a text that is no article', () => {
  it('is a list of links, with or without titles', async () => {
    const reason = 'it holds a list of links and no article';
    const links = 'https://engine.example/1\nhttps://engine.example/2\n';
    await expect(read('ada.txt', links)).rejects.toThrow(reason);
    await expect(
      read(
        'ada.md',
        '# News\n\n- [Ada met Byron](https://a.example)\n- [Byron left](https://b.example)\n',
      ),
    ).rejects.toThrow(reason);
    await expect(
      read(
        'ada.txt',
        'Ada met Byron: https://a.example\nHe left: https://b.example\nShe wept: https://c.example',
      ),
    ).rejects.toThrow(reason);
    expect(
      (await read('ada.txt', 'Ada met Byron in London.\n\nThey talked.\n\nhttps://a.example')).text,
    ).toContain('Ada met Byron');
    const digest = ['Ada met Byron.', 'He left.', 'She wept.'].map(
      (sentence, at) => `- ${sentence} [Post](https://post.example/${at})`,
    );
    expect((await read('ada.md', digest.join('\n'))).text).toContain('Ada met Byron');
  });

  it.each([
    'Please enable JavaScript to continue. Subscribe to read.',
    'Ada meets Byron\n\nYou must enable cookies to view this page.',
    'Checking your browser before you go on.',
  ])('is what a site says instead of one, such as %j', async (text) => {
    await expect(read('ada.txt', text)).rejects.toThrow(
      'it holds a notice of the site in place of an article (',
    );
  });

  it('is no article that speaks of such notices', async () => {
    const text = `Ada told Byron to enable JavaScript. ${'They talked of engines. '.repeat(9)}Subscribe to read more.`;
    expect((await read('ada.txt', text)).text).toContain('JavaScript');
  });

  it('has front matter that is never closed', async () => {
    await expect(read('ada.md', '---\ntitle: Ada\n\nAda met Byron.')).rejects.toThrow(
      'its front matter is never closed; write --- on a line of its own behind the last key',
    );
    expect((await read('ada.md', '---\n\nAda met Byron.')).text).toBe('Ada met Byron.');
  });
});

describe('a date', () => {
  it.each([
    'Ada Meets Byron\n\nKORVA, 3 May 1843 - Ada met Byron.\n\nThey talked.',
    'Ada Meets Byron\n\nKorva, 3 May 1843. Ada met Byron.\n\nThey talked.',
    'Ada Meets Byron\n\nKorva, 3 May 1843.\n\nAda met Byron.\n\nThey talked.',
    'Ada Meets Byron\nKorva, 3 May 1843.\n\nAda met Byron.\n\nThey talked.',
  ])(
    'that stands with a place before the text is the day of publication, as in %j',
    async (text) => {
      expect(await read('ada.txt', text)).toMatchObject({
        title: 'Ada Meets Byron',
        publisher: null,
        publishedAt: '1843-05-03',
        text: 'Ada Meets Byron\n\nAda met Byron.\n\nThey talked.',
      });
    },
  );

  it('of the header counts before that of a dateline', async () => {
    const text =
      'Ada Meets Byron\n\n4 May 1843\n\nKORVA, 3 May 1843 - Ada met Byron.\n\nThey talked.';
    expect((await read('ada.txt', text)).publishedAt).toBe('1843-05-04');
  });
});

describe('an .html file', () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav>Home News</nav><article>${body}</article><footer>Impressum</footer></body></html>`;
  const body = `<h1>Ada Meets Byron</h1><p>Ada met <a href="#">Byron</a> in <b>Lon</b>don.</p><figure><img src="x"><figcaption>A photo</figcaption></figure><p>They talked of engines, ${'at length, '.repeat(20)}and left.</p><script>alert(1)</script>`;

  it('gives the text and what Open Graph says', async () => {
    const article = await read(
      'ada.html',
      page(
        '<title>Ada Meets Byron | Post</title><meta property="og:title" content="Ada Meets Byron"><meta property="og:site_name" content="Lovelace Post"><meta name="author" content="By Ada King"><meta property="article:published_time" content="1843-05-03T23:00:00-05:00"><link rel="canonical" href="https://engine.example/ada#top">',
        body,
      ),
    );
    expect(article).toMatchObject({
      title: 'Ada Meets Byron',
      author: 'Ada King',
      publisher: 'Lovelace Post',
      publishedAt: '1843-05-03',
      url: 'https://engine.example/ada',
      language: 'en-GB',
    });
    expect(article.text).toMatch(
      /^Ada Meets Byron\n\nAda met Byron in London\.\n\nThey talked of engines, at length,.* and left\.$/u,
    );
  });

  it('believes JSON-LD before the page, and passes over what is broken', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ada & Byron',
          datePublished: '1843-05-04',
          author: [{ name: 'Ada King' }, { name: 'Mary Somerville' }],
          publisher: { name: 'Lovelace Post' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:title" content="Other">`;
    expect(await read('ada.html', page(head, body))).toMatchObject({
      title: 'Ada & Byron',
      author: 'Ada King, Mary Somerville',
      publisher: 'Lovelace Post',
      publishedAt: '1843-05-04',
    });
  });

  it('is read even when it is only a fragment, and holds no markup', async () => {
    expect((await read('ada.htm', '<p>Ada met Byron &lt;b&gt;.</p><p>They talked.</p>')).text).toBe(
      'Ada met Byron <b>.\n\nThey talked.',
    );
  });

  it('gives its text even when it is nested without end', async () => {
    expect((await read('deep.html', `${'<div>'.repeat(60_000)}Ada met Byron.`)).text).toBe(
      'Ada met Byron.',
    );
  });
});

describe('readSource', () => {
  it.each([
    ['', 'it is empty'],
    [' \n\u200B\n', 'no text is left after boilerplate'],
    [
      'By Ada King\n\n3 May 1843\n\nCopyright © Ada King, 1843',
      'no text is left after boilerplate',
    ],
    ['x'.repeat(5_000_001), 'it is larger than 5 MB; split it into its articles'],
  ])('refuses a file without an article', async (text, reason) => {
    await expect(read('ada.txt', text)).rejects.toThrow(reason);
  });
});
