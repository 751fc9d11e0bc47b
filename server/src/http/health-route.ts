import type { ServerResponse } from 'node:http';
import { sendText } from './answers.ts';

/** Why the server is not ready, in one word. */
export type UnreadyReason = 'store' | 'draining';

const PLAIN_TEXT = 'text/plain; charset=utf-8';

/** Answers 200 as long as the process lives. */
export function sendLiveness(response: ServerResponse): void {
  sendText(response, 200, PLAIN_TEXT, 'live\n');
}

/** Answers 200, or 503 with one word of reason. */
export function sendReadiness(response: ServerResponse, reason: UnreadyReason | null): void {
  sendText(response, reason === null ? 200 : 503, PLAIN_TEXT, `${reason ?? 'ready'}\n`);
}
