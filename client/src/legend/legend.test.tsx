import { screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adaWorld } from '../../testing/ada-world.ts';
import { startAnswerServer } from '../../testing/answer-server.ts';
import type { AnswerServer } from '../../testing/answer-server.ts';
import { renderAt } from '../../testing/render.tsx';
import { Legend } from './legend.tsx';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer(adaWorld);
});
afterAll(() => server.close());

describe('Legend', () => {
  it('counts what is drawn and switches a status off and on', async () => {
    const { user, explorer } = await renderAt(server.url, <Legend />);
    const reported = screen.getByRole('button', { name: 'Reported 2' });
    await user.click(reported);
    expect(reported).toHaveAccessibleName('Reported off');
    expect(reported).toHaveAttribute('aria-pressed', 'false');
    expect(explorer.store.getState().graph.off.status).toEqual(new Set(['REPORTED']));
    await user.click(reported);
    expect(reported).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows only one kind with Alt-click', async () => {
    const { user, explorer } = await renderAt(server.url, <Legend />);
    await user.keyboard('{Alt>}');
    await user.click(screen.getByRole('button', { name: /^Place/ }));
    await user.keyboard('{/Alt}');
    expect(explorer.store.getState().graph.off.kind).toEqual(
      new Set(['PERSON', 'STATE', 'ORGANIZATION', 'EVENT']),
    );
  });
});
