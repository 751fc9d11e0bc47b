import { act, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adaWorld } from '../../testing/ada-world.ts';
import { startAnswerServer } from '../../testing/answer-server.ts';
import type { AnswerServer } from '../../testing/answer-server.ts';
import { renderAt } from '../../testing/render.tsx';
import { ServerBar } from './server-bar.tsx';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer(adaWorld);
});
afterAll(() => server.close());
afterEach(() => server.fail(null));

describe('ServerBar', () => {
  it('is not there while the server answers', async () => {
    await renderAt(server.url, <ServerBar />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what still works while the store is away, and goes when Retry is answered', async () => {
    const { user, explorer, connection } = await renderAt(server.url, <ServerBar />);
    server.fail({ code: 'STORE_UNAVAILABLE', message: 'The store does not answer.' });
    await act(() => explorer.expand('Ada'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^The server does not answer\. Drawn from what was loaded at \d\d:\d\d\./,
    );
    server.fail(null);
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
    expect(connection.getState().comebacks).toBe(1);
  });
});
