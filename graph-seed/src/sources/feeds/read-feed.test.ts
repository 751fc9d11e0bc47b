import { describe, expect, it } from 'vitest';
import type { Article } from '@entente/graph-store';
import type { SourceItem } from '../source.ts';
import { readContent } from '../testing/read-bytes.ts';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (
  items: string,
  channel = '<title>Lovelace Post</title><link>https://engine.example/</link>',
): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel}${items}</channel></rss>`;

function toArticle(item: SourceItem | undefined): Article | undefined {
  if (item === undefined) return undefined;
  const given = 'instead' in item ? item.instead : item;
  return 'article' in given ? given.article : undefined;
}

async function readItems(xml: string, url: string | null = null): Promise<readonly SourceItem[]> {
  return (await readContent('feed.xml', xml, url)).items;
}

describe('an RSS feed', () => {
  it('gives an article for each item that holds its text in full', async () => {
    const items = await readItems(
      rss(
        `<item><title>Ada&#8217;s &amp;lt;visit&amp;gt;</title><link>/ada</link><dc:creator>Ada King</dc:creator><dc:creator><![CDATA[Mary Somerville]]></dc:creator><pubDate>Wed, 03 May 1843 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Ada met <b>Byron</b> &amp; left for London.</p><figure><figcaption>A photo</figcaption></figure><p>They talked of engines.</p><p>The post <a>Ada</a> appeared first on <a>Lovelace Post</a>.</p>]]></content:encoded></item>
         <item><title>Byron Writes</title><guid>https://engine.example/byron</guid><content:encoded>&lt;p&gt;Byron wrote 3 letters to Ada in the spring.&lt;/p&gt;</content:encoded></item>`,
      ),
    );
    expect(items.map(toArticle)).toMatchObject([
      {
        title: 'Ada’s <visit>',
        author: 'Ada King, Mary Somerville',
        publisher: 'Lovelace Post',
        publishedAt: '1843-05-03',
        url: 'https://engine.example/ada',
        text: 'Ada’s <visit>\n\nAda met Byron & left for London.\n\nThey talked of engines.',
      },
      {
        title: 'Byron Writes',
        publishedAt: null,
        url: 'https://engine.example/byron',
        text: 'Byron Writes\n\nByron wrote 3 letters to Ada in the spring.',
      },
    ]);
  });

  it('marks an item as a teaser, and leaves out the sentence in which it breaks off', async () => {
    const [item] = await readItems(
      rss(
        '<item><title>Ada Leaves</title><link>https://engine.example/ada</link><description>Ada left the Society on Monday. The Society denied that she had [&#8230;] &lt;a href="x"&gt;Read more&lt;/a&gt;</description></item>',
      ),
    );
    expect(item).toMatchObject({
      path: 'feed.xml, item 1 "Ada Leaves"',
      url: 'https://engine.example/ada',
      instead: { article: { text: 'Ada Leaves\n\nAda left the Society on Monday.' } },
    });
  });

  it('takes a long description in paragraphs for the article', async () => {
    const paragraph = `&lt;p&gt;${'Ada met Byron in London and they talked of engines. '.repeat(8)}&lt;/p&gt;`;
    const [item] = await readItems(
      rss(
        `<item><title>Ada</title><link>https://engine.example/ada</link><description>${paragraph.repeat(2)}</description></item>`,
      ),
    );
    expect(item).toHaveProperty('article');
  });

  it('names items without text and recordings, and reads the rest', async () => {
    const items = await readItems(
      rss(
        '<item><title>Episode 1</title><enclosure url="https://x.example/1.mp3" type="audio/mpeg" length="1"/></item><item><title>Nothing</title></item><item><title>Broken</title><description>Ada said that she…</description></item><item><title>Byron</title><content:encoded>Byron wrote to Ada in the spring.</content:encoded></item>',
      ),
    );
    expect(
      items.map((item) => ('reason' in item ? `${item.path}: ${item.reason}` : 'read')),
    ).toEqual([
      'feed.xml, item 1 "Episode 1": it has no text, only a recording',
      'feed.xml, item 2 "Nothing": it has no text',
      'feed.xml, item 3 "Broken": its text breaks off in the first sentence',
      'read',
    ]);
  });

  it('keeps a correction that stands in an item', async () => {
    const [item] = await readItems(
      rss(
        '<item><title>Ada</title><content:encoded><![CDATA[<p>Ada is 27 and lives in London.</p><aside><p>Correction: an earlier version of this article said 72.</p></aside>]]></content:encoded></item>',
      ),
    );
    expect(toArticle(item)?.text).toBe(
      'Ada\n\nAda is 27 and lives in London.\n\nCorrection: an earlier version of this article said 72.',
    );
  });

  it('skips an item in another language and says which', async () => {
    const items = await readItems(
      rss(
        '<item><title>Le ministre refuse de partir</title><content:encoded>Le président a annoncé lundi qu’il ne se rendrait pas à Londres avec la chancelière.</content:encoded></item>',
      ),
    );
    expect(items).toEqual([
      {
        path: 'feed.xml, item 1 "Le ministre refuse de partir"',
        reason: 'it is in French, by its letters; only English is read',
      },
    ]);
  });
});

describe('an Atom feed', () => {
  it('resolves addresses by xml:base and reads text, HTML and XHTML', async () => {
    const items = await readItems(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://engine.example/news/" xml:lang="en"><title type="html">Post &amp;amp; Engine</title><link rel="self" href="feed.atom"/><author><name>Ada King</name></author>
       <entry xml:base="1843/"><title>Ada &amp; Byron</title><link href="ada.html"/><link rel="enclosure" href="x.png" type="image/png"/><id>urn:1</id><published>1843-05-03T23:30:00-05:00</published><updated>1843-06-01T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ada met <b>Byron</b>.</p><p>They talked &amp; left.</p></div></content></entry>
       <entry><title>Two</title><link rel="alternate" href="/two"/><id>urn:2</id><updated>1843-05-04T00:00:00Z</updated><author><name>Mary Somerville</name></author><content>Mary wrote that 2 &lt; 3.

She was right.</content></entry></feed>`,
    );
    expect(items.map(toArticle)).toMatchObject([
      {
        title: 'Ada & Byron',
        author: 'Ada King',
        publisher: 'Post & Engine',
        publishedAt: '1843-05-03',
        url: 'https://engine.example/news/1843/ada.html',
        text: 'Ada & Byron\n\nAda met Byron.\n\nThey talked & left.',
      },
      {
        author: 'Mary Somerville',
        publishedAt: '1843-05-04',
        url: 'https://engine.example/two',
        text: 'Two\n\nMary wrote that 2 < 3.\n\nShe was right.',
      },
    ]);
  });

  it('resolves addresses by where it was fetched when it declares no base', async () => {
    const [item] = await readItems(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Ada</title><link href="ada"/><id>1</id><updated>1843-05-03</updated><content>Ada met Byron in London.</content></entry></feed>',
      'https://engine.example/feeds/all.atom',
    );
    expect(toArticle(item)?.url).toBe('https://engine.example/feeds/ada');
  });
});

describe('an RDF feed', () => {
  it('is read like the others', async () => {
    const [item] = await readItems(
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="https://engine.example/"><title>Lovelace Post</title><link>https://engine.example/</link></channel><item rdf:about="https://engine.example/1"><title>Ada</title><link>https://engine.example/1</link><dc:creator>Ada King</dc:creator><dc:date>1843-05-03T10:00:00+00:00</dc:date><content:encoded><![CDATA[<p>Ada met Byron in London.</p>]]></content:encoded></item></rdf:RDF>`,
    );
    expect(toArticle(item)).toMatchObject({
      title: 'Ada',
      author: 'Ada King',
      publishedAt: '1843-05-03',
      url: 'https://engine.example/1',
      text: 'Ada\n\nAda met Byron in London.',
    });
  });
});

describe('what looks like a feed', () => {
  it.each([
    [
      '<rss version="2.0"><channel><title>Ada</title><item><title>B',
      'it begins like a feed, but is cut off',
    ],
    [rss(''), 'it is a feed without items'],
    [
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      'it is XML, but no feed (RSS, Atom or RDF) and no page',
    ],
    [
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      'it begins like a feed, but',
    ],
  ])('is refused when it is none: %j', async (xml, reason) => {
    const [item] = await readItems(xml);
    expect(item).toHaveProperty('reason', expect.stringContaining(reason));
  });

  it('does not blow up by entities that hold entities', async () => {
    const entities = Array.from('bcdefgh', (name, at) => {
      const inner = `&${'abcdefgh'[at]};`;
      return `<!ENTITY ${name} "${inner.repeat(10)}">`;
    }).join('');
    const [item] = await readItems(
      `<!DOCTYPE rss [<!ENTITY a "Ada">${entities}]>${rss('<item><title>x</title><description>&h;</description></item>').slice('<?xml version="1.0"?>'.length)}`,
    );
    expect(JSON.stringify(item).length).toBeLessThan(10_000);
  });
});
