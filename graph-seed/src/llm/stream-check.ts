/**
 * Stream check
 *
 * An endpoint that answers 200 with a page or with one whole answer sends no stream. The client library would see a stream that ends at
 * once; here it is said what came.
 */
import { quoteForeign, UnansweredError } from './endpoint-error.ts';

/** As much as is read of what is no stream. */
const READ_BYTES = 4_000;
const NO_STREAM = /^(?:text\/html|application\/(?:[\w.+-]+\+)?json|application\/xhtml)/iu;

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < READ_BYTES) {
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

/**
 * Refuses what is no stream of an answer.
 * @throws {UnansweredError} with the beginning of what came.
 */
export async function refuseUnlessStream(response: Response): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  if (!NO_STREAM.test(type)) return;
  const text = await readStart(response);
  const [what, words] = /html/iu.test(type)
    ? ['a page', text.replace(/<(?:style|script)\b[^]*?<\/(?:style|script)>|<[^>]*>/giu, ' ')]
    : ['JSON in one piece', text];
  throw new UnansweredError(
    `the endpoint sent ${what} in place of a stream, ${quoteForeign(words)}; set ENTENTE_LLM_URL to an OpenAI-compatible endpoint that streams, such as http://127.0.0.1:11434/v1`,
    'endpoint',
  );
}
