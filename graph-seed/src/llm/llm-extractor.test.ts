import { checkGraphDocument } from '@entente/graph-store';
import type { Article, GraphDocument } from '@entente/graph-store';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeArticleGraphs } from '../extraction/index.ts';
import type { ArticleExtractor } from '../pool/index.ts';
import { openLlmExtractor } from './llm-extractor.ts';
import type { LlmBounds } from './llm-extractor.ts';
import type { LlmSettings } from './llm-settings.ts';
import { toAdaArticle } from './testing/ada-article.ts';
import {
  answers,
  breaksOff,
  fails,
  refuses,
  says,
  startChatServer,
  staysSilent,
  trailsOff,
} from './testing/chat-server.ts';
import type { ChatReply, ChatServer } from './testing/chat-server.ts';

const LETTER = toAdaArticle('Ada King met George Byron in London.');
const MEETING = answers({
  entities: [
    { name: 'Ada King', kind: 'Person' },
    { name: 'George Byron', kind: 'Person' },
  ],
  claims: [
    {
      subject: 'Ada King',
      type: 'CONSULT',
      object: 'George Byron',
      status: 'asserted',
      quote: 'Ada King met George Byron',
    },
  ],
});

let server: ChatServer;
let extractor: ArticleExtractor;
afterEach(async () => {
  await extractor.close();
  await server.close();
});

/** Opens the extractor on a server that gives these replies in order. */
async function open(
  replies: readonly ChatReply[],
  more: Partial<LlmSettings> & LlmBounds = {},
): Promise<void> {
  server = await startChatServer(...replies);
  const settings = { url: server.url, model: 'ada:1', apiKey: null, price: null, ...more };
  extractor = openLlmExtractor(settings, more);
}

/** What one article gives, merged and checked as a whole document; or the sentence why it gives nothing. */
async function read(article: Article = LETTER): Promise<GraphDocument | string> {
  try {
    return checkGraphDocument(mergeArticleGraphs([await extractor.extract(article)]));
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const countClaims = (graph: GraphDocument | string): number | string =>
  typeof graph === 'string' ? graph : graph.claims.length;

describe('the LLM extractor', () => {
  it('reads an article into a graph that holds together', async () => {
    await open([MEETING]);
    expect(await read()).toMatchObject({
      entities: [{ name: 'Ada King' }, { name: 'George Byron' }, { name: 'Engine Post' }],
      claims: [{ type: 'CONSULT', status: 'asserted', mode: null, date: null, attributedTo: [] }],
    });
  });

  it('asks for the schema, temperature 0 and a seed, and sends no key where none is set', async () => {
    await open([MEETING]);
    await read();
    expect(server.requests).toMatchObject([
      {
        url: '/v1/chat/completions',
        authorization: undefined,
        body: {
          model: 'ada:1',
          temperature: 0,
          seed: 1843,
          response_format: { type: 'json_schema' },
        },
      },
    ]);
  });

  it('sends the key that is set, and none that is meant for another endpoint', async () => {
    process.env['OPENAI_API_KEY'] = 'not for you';
    await open([MEETING], { apiKey: 'sesame' });
    await read();
    delete process.env['OPENAI_API_KEY'];
    expect(server.requests[0]?.authorization).toBe('Bearer sesame');
  });

  it('gives the same graph for the same answers', async () => {
    await open([MEETING]);
    expect(JSON.stringify(await read())).toBe(JSON.stringify(await read()));
  });

  it('says how far an article is while its answer comes', async () => {
    await open([MEETING]);
    const notes: string[] = [];
    await extractor.extract(LETTER, (note) => notes.push(note));
    expect(notes[0]).toBe('part 1 of 1, 40 characters answered');
  });

  it('counts tokens, and their cost where the price is known', async () => {
    await open([MEETING], { price: { read: 0.5, written: 2 } });
    await read();
    await read();
    expect(extractor.summarize()).toEqual([
      'Model "ada:1": 2 requests, 2,000 tokens read, 400 written; cost 0.0018 at ENTENTE_LLM_PRICE 0.5/2 a million.',
    ]);
  });

  it('invents no cost where the price is not known', async () => {
    await open([MEETING]);
    await read();
    expect(extractor.summarize()).toEqual([
      'Model "ada:1": 1 request, 1,000 tokens read, 200 written.',
    ]);
  });

  it('reads a long article in parts, each told what was named before', async () => {
    const long = toAdaArticle(
      `Ada King met George Byron. ${'It rained all day long. '.repeat(300)}`,
    );
    await open([MEETING, answers({})]);
    expect(countClaims(await read(long))).toBe(1);
    expect(server.requests.length).toBeGreaterThan(1);
    expect(server.requests[1]?.body.messages[1]?.content).toContain('["Ada King","George Byron"]');
  });

  it('refuses a whole book before it costs anything', async () => {
    await open([MEETING]);
    const book = toAdaArticle('Ada King met George Byron in London. '.repeat(13_000));
    expect(await read(book)).toContain('too many for a language model; cut it into articles');
    expect(server.requests).toEqual([]);
  });
});

describe('an endpoint in trouble', () => {
  it.each([429, 500, 503])('is asked again after %i', async (status) => {
    await open([fails(status, 'busy'), fails(status, 'busy'), MEETING]);
    expect(countClaims(await read())).toBe(1);
  });

  it('that stays so costs one article, and the next is read', async () => {
    await open([
      ...Array.from({ length: 5 }, () => fails(500, 'the engine\u001b[31m is stuck')),
      MEETING,
    ]);
    expect(await read()).toBe(
      'UnansweredError: the endpoint answered 500: "500 the engine [31m is stuck"',
    );
    expect(countClaims(await read())).toBe(1);
  });

  it('that fails three articles in a row is not asked any more', async () => {
    await open([fails(429, 'no more')]);
    for (const article of [LETTER, LETTER, LETTER]) await read(article);
    const asked = server.requests.length;
    expect(await read()).toContain('not tried any more, since the endpoint refuses more requests');
    expect(server.requests).toHaveLength(asked);
  });

  it.each([
    ['breaks off', breaksOff],
    ['trails off', trailsOff],
    ['is no JSON', says('Here is what I found: Ada met Byron.')],
    ['is JSON of another form', says('{"triples": []}')],
    ['is empty', says('')],
  ])('whose answer %s is asked again with another seed', async (_, reply) => {
    await open([reply, MEETING]);
    expect(countClaims(await read())).toBe(1);
    expect(server.requests.map(({ body }) => body.seed)).toEqual([1843, 1844]);
  });

  it('that never answers in JSON costs the article', async () => {
    await open([says('No.')]);
    expect(await read()).toBe('UnansweredError: the model answered in no JSON of the right form');
    expect(server.requests).toHaveLength(3);
  });

  it('that says nothing is given up', async () => {
    await open([staysSilent], { silenceMs: 50 });
    expect(await read()).toBe('UnansweredError: the model said nothing for 0.05 seconds');
  });

  it('whose model refuses is believed at once', async () => {
    await open([refuses]);
    expect(await read()).toBe('UnansweredError: the model refuses to read it');
    expect(server.requests).toHaveLength(1);
  });

  it('that cuts an answer off is asked about each half', async () => {
    await open([says('{"entities": [', 'length'), answers({}), MEETING]);
    expect(countClaims(await read())).toBe(1);
    expect(server.requests).toHaveLength(3);
  });

  it('that cannot hold the answer to one sentence is named with its remedy', async () => {
    await open([says('{', 'length')]);
    expect(await read()).toContain('with Ollama by OLLAMA_CONTEXT_LENGTH=16384');
  });

  it('that takes no schema gets it in words, from then on', async () => {
    await open([fails(400, "'response_format.type' must be 'json_object'"), MEETING]);
    await read();
    await read();
    expect(server.requests.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(server.requests[1]?.body.messages[0]?.content).toContain('follows this JSON Schema');
  });

  it('that takes no temperature gets none', async () => {
    await open([fails(400, "Unsupported value: 'temperature' does not support 0"), MEETING]);
    expect(countClaims(await read())).toBe(1);
    expect(server.requests[1]?.body).not.toHaveProperty('temperature');
  });

  it('that refuses the question says why', async () => {
    await open([fails(400, 'maximum context length is 2048 tokens')]);
    expect(await read()).toBe(
      'UnansweredError: the endpoint answered 400: "400 maximum context length is 2048 tokens"',
    );
    expect(server.requests).toHaveLength(1);
  });

  it('is broken off when the extractor is closed', async () => {
    await open([staysSilent]);
    const reading = read();
    await extractor.close();
    expect(await reading).toMatch(/^AbortError/);
  });
});

describe('an endpoint that serves nobody', () => {
  it('is named with its remedy when it cannot be reached', async () => {
    await open([MEETING]);
    await server.close();
    extractor = openLlmExtractor({ url: server.url, model: 'ada:1', apiKey: null, price: null });
    expect(await read()).toBe(
      `KnowledgeGraphError: The language model at "${server.url}" cannot be reached; start Ollama with "ollama serve", or set ENTENTE_LLM_URL to the address of an OpenAI-compatible endpoint.`,
    );
  });

  it.each([
    [401, null, 'asks for a key; set ENTENTE_LLM_API_KEY.'],
    [401, 'sesame', 'does not accept the key in ENTENTE_LLM_API_KEY; correct it.'],
    [404, null, 'has no model "ada:1"; fetch it ("ollama pull ada:1" with Ollama), or correct'],
  ])('is named with its remedy after %i', async (status, apiKey, remedy) => {
    await open([fails(status, 'no: sesame')], { apiKey });
    const sentence = await read();
    expect(sentence).toContain(`KnowledgeGraphError: The endpoint "${server.url}" ${remedy}`);
    expect(sentence).not.toContain('sesame');
  });

  it('costs only what was not read yet when it stops serving', async () => {
    await open([MEETING, fails(401, 'expired')]);
    expect(countClaims(await read())).toBe(1);
    expect(await read()).toContain('UnansweredError: The endpoint');
    const asked = server.requests.length;
    expect(await read()).toContain('UnansweredError: not tried any more, since The endpoint');
    expect(server.requests).toHaveLength(asked);
  });
});
