/** A local server that speaks OpenAI's chat completions, as well or as badly as a test wants. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the client asked. */
export interface ChatRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly temperature?: number;
    readonly seed?: number;
    readonly response_format?: { readonly type: string };
  };
}

/** Answers one request. */
export type ChatReply = (response: ServerResponse, request: ChatRequest) => void;

/** A running server. */
export interface ChatServer {
  readonly url: string;
  /** All that was asked, in order. */
  readonly requests: readonly ChatRequest[];
  close(): Promise<void>;
}

function sendChunk(response: ServerResponse, delta: object, finish: string | null): void {
  const chunk = {
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'ada',
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

function endStream(response: ServerResponse): void {
  const usage = { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 };
  response.write(`data: ${JSON.stringify({ id: 'chat-1', choices: [], usage })}\n\n`);
  response.end('data: [DONE]\n\n');
}

/** Streams a text in pieces and counts 1,000 tokens read and 200 written. */
export function says(text: string, finish = 'stop'): ChatReply {
  return (response) => {
    openStream(response);
    for (const piece of text.match(/[\s\S]{1,40}/gu) ?? []) {
      sendChunk(response, { content: piece }, null);
    }
    sendChunk(response, {}, finish);
    endStream(response);
  };
}

/** Streams an answer of the asked form; fields that the test leaves out are empty. */
export function answers(answer: {
  readonly entities?: readonly object[];
  readonly claims?: readonly unknown[];
}): ChatReply {
  return says(JSON.stringify({ entities: [], claims: [], ...answer }));
}

/** Fails before the answer begins; a client that retries need not wait. */
export function fails(status: number, message: string): ChatReply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
    response.end(JSON.stringify({ error: { message, type: 'error', code: null, param: null } }));
  };
}

/** Begins an answer and hangs up. */
export const breaksOff: ChatReply = (response) => {
  openStream(response);
  sendChunk(response, { content: '{"entities": [' }, null);
  setTimeout(() => response.destroy(), 10);
};

/** Ends its stream without saying that the answer is complete. */
export const trailsOff: ChatReply = (response) => {
  openStream(response);
  sendChunk(response, { content: '{"entities": [' }, null);
  response.end();
};

/** Says a little, and a little more, and never comes to an end. */
export const drips: ChatReply = (response) => {
  openStream(response);
  const timer = setInterval(() => sendChunk(response, { content: ' ' }, null), 20);
  response.on('close', () => clearInterval(timer));
};

/** Answers well, but with something else than a stream. */
export function sends(type: string, body: string): ChatReply {
  return (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
}

/** Takes the question and never says a word. */
export const staysSilent: ChatReply = () => {};

/** Refuses in the protocol's own way. */
export const refuses: ChatReply = (response) => {
  openStream(response);
  sendChunk(response, { refusal: 'I will not read this.' }, null);
  sendChunk(response, {}, 'stop');
  endStream(response);
};

async function readBody(request: IncomingMessage): Promise<ChatRequest['body']> {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text) as ChatRequest['body'];
}

/** Starts a server that gives these replies in order; the last one again for all further requests. */
export async function startChatServer(...replies: readonly ChatReply[]): Promise<ChatServer> {
  const requests: ChatRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const asked = {
        url: request.url ?? '',
        authorization: request.headers.authorization,
        body,
      };
      const reply = replies[Math.min(requests.length, replies.length - 1)];
      requests.push(asked);
      reply?.(response, asked);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
