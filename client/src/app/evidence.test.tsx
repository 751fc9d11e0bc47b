import { act, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adaWorld } from '../../testing/ada-world.ts';
import { startAnswerServer } from '../../testing/answer-server.ts';
import type { AnswerServer } from '../../testing/answer-server.ts';
import { renderAt } from '../../testing/render.tsx';
import { takeInHand } from '../explored-graph/producers.ts';
import { Evidence } from './evidence.tsx';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer(adaWorld);
});
afterAll(() => server.close());
afterEach(() => server.fail(null));

describe('Evidence of a contested relation', () => {
  it('shows the accounts in equal weight and does not resolve them', async () => {
    await renderAt(server.url, <Evidence />);
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Who called off the ball?' }),
    ).toBeVisible();
    const sides = screen.getAllByRole('heading', { level: 3 }).map((side) => side.textContent);
    expect(sides).toEqual([
      'AAda called it off1 outlet, 1 claim',
      'BByron called it off1 outlet, 1 claim',
    ]);
    expect(screen.getByText('Recorded, not resolved.')).toBeVisible();
  });

  it('quotes an original, and retells a retelling without quotation marks', async () => {
    await renderAt(server.url, <Evidence />);
    expect(await screen.findByText('“Ada will not come to the ball.”')).toBeVisible();
    const retold = screen.getByText('According to Clara it was Byron who put it off.');
    const claim = within(retold.closest('li')!);
    expect(claim.getByText('Sample, after Engine Gazette')).toBeVisible();
    expect(claim.getByText('Clara')).toBeVisible();
    expect(claim.getByText('Reported')).toBeVisible();
    expect(claim.getByText('7 Jun 1833')).toHaveAttribute('datetime', '1833-06-07');
  });

  it('leads from the outlet to the article and its original', async () => {
    const { user } = await renderAt(server.url, <Evidence />);
    await user.click(await screen.findByRole('button', { name: 'Sample, after Engine Gazette' }));
    const original = await screen.findByRole('link', { name: 'The engine has no ball' });
    expect(original).toHaveAttribute('href', 'https://example.org/engine');
    expect(original).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.getByText('C. Babbage · Engine Gazette · 6 Jun 1833')).toBeVisible();
  });
});

describe('Evidence that a language model read', () => {
  it('says so, and which model, above what is read', async () => {
    const read = await startAnswerServer({ ...adaWorld, languageModel: 'qwen3:8b' });
    await renderAt(read.url, <Evidence />);
    expect(
      await screen.findByText('Read by a language model, qwen3:8b: check each sentence.'),
    ).toBeVisible();
    await read.close();
  });

  it('is not claimed of what the rules read', async () => {
    await renderAt(server.url, <Evidence />);
    expect(await screen.findByText('Recorded, not resolved.')).toBeVisible();
    expect(screen.queryByText(/language model/)).toBeNull();
  });
});

describe('Evidence of an entity', () => {
  it('names it and lists its relations, claims and mentions', async () => {
    const { user, explorer } = await renderAt(server.url, <Evidence />);
    act(() => explorer.update(takeInHand({ kind: 'entity', id: 'Ada' })));
    expect(await screen.findByRole('heading', { name: 'Ada' })).toBeVisible();
    expect(screen.getByText('also Countess of Lovelace')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Q7259 in Wikidata' })).toBeVisible();
    expect(
      await screen.findByRole('button', {
        name: /has a meeting called off by\s*Byron\s*, contested/,
      }),
    ).toBeVisible();
    await user.click(screen.getByRole('tab', { name: /Claims/ }));
    await user.click(await screen.findByRole('button', { name: /Ada\s*speaks with\s*Clara/ }));
    expect(await screen.findByRole('heading', { name: 'Ada speaks with Clara' })).toBeVisible();
    expect(explorer.store.getState().graph.inHand?.kind).toBe('relation');
  });

  it('offers its hidden neighbours ten at a time', async () => {
    const { user, explorer } = await renderAt(server.url, <Evidence />);
    await act(() => explorer.open({ ...explorerView, entityIds: ['Nottingham'] }));
    await user.click(
      await screen.findByRole('button', { name: 'Show 10 of 21 hidden neighbours' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Show 10 of 11 hidden neighbours' }),
    ).toBeVisible();
  });

  it('lets go', async () => {
    const { user } = await renderAt(server.url, <Evidence />);
    await user.click(await screen.findByRole('button', { name: 'Let go' }));
    expect(screen.getByRole('heading', { name: 'Nothing in hand' })).toBeVisible();
  });
});

describe('Evidence of an article', () => {
  it('shows its sentences a page at a time', async () => {
    const { user, explorer } = await renderAt(server.url, <Evidence />);
    act(() => explorer.update(takeInHand({ kind: 'article', id: 'times' })));
    expect(await screen.findByText(/24 entities · 24 claims/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('“Byron lives in Nottingham.”')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});

describe('Evidence without an answer', () => {
  it('says why with code and request, and asks again on Retry', async () => {
    const { user, explorer } = await renderAt(server.url, <Evidence />);
    server.fail({ code: 'LIMIT_EXCEEDED', message: 'Too much was asked.' });
    act(() => explorer.update(takeInHand({ kind: 'entity', id: 'Clara' })));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Too much was asked.');
    expect(alert).toHaveTextContent('LIMIT_EXCEEDED · request 7f3a-19c2');
    server.fail(null);
    await user.click(within(alert).getByRole('button', { name: 'Retry' }));
    expect(await screen.findByRole('heading', { name: 'Clara' })).toBeVisible();
  });
});

const explorerView = {
  positions: new Map(),
  inHand: { kind: 'entity', id: 'Nottingham' },
  off: { kind: new Set<string>(), status: new Set<string>(), outlet: new Set<string>() },
} as const;
