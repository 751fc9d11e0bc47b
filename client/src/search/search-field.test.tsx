import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adaWorld } from '../../testing/ada-world.ts';
import { startAnswerServer } from '../../testing/answer-server.ts';
import type { AnswerServer } from '../../testing/answer-server.ts';
import { renderAt } from '../../testing/render.tsx';
import { SearchField } from './search-field.tsx';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer(adaWorld);
});
afterAll(() => server.close());
afterEach(() => server.fail(null));

const field = <SearchField placeholder="Find a name" />;

describe('SearchField', () => {
  it('is reached with a slash and finds in three groups', async () => {
    const { user } = await renderAt(server.url, field);
    await user.keyboard('/');
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.keyboard('byron');
    const list = await screen.findByRole('listbox', { name: 'Finds' });
    await waitFor(() => expect(within(list).getByText('Entities')).toBeVisible());
    expect(within(list).getByText('Sentences')).toBeVisible();
    expect(within(list).getAllByRole('option')).toHaveLength(5);
  });

  it('takes the chosen entity in hand with Enter', async () => {
    const { user, explorer } = await renderAt(server.url, field);
    await user.keyboard('/nottingham');
    await screen.findByRole('option', { name: /Nottingham.*Place/ });
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(explorer.store.getState().graph.inHand).toEqual({ kind: 'entity', id: 'Nottingham' }),
    );
  });

  it('takes the relation of the chosen sentence in hand', async () => {
    const { user, explorer } = await renderAt(server.url, field);
    await user.keyboard('/put it off');
    await screen.findByRole('option', { name: /Byron who\s*put it off/ });
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(explorer.store.getState().graph.inHand).toEqual({
        kind: 'relation',
        id: 'Byron-REJECT-Ada',
        claimId: 'claim-byron',
      }),
    );
  });

  it('says what it can do before, and what it did not find', async () => {
    const { user } = await renderAt(server.url, field);
    await user.keyboard('/');
    expect(await screen.findAllByText('Type a name, a place, or words of a sentence.')).not.toEqual(
      [],
    );
    await user.keyboard('kre');
    expect(await screen.findAllByText('No name or sentence has “kre”.')).not.toEqual([]);
  });

  it('goes to the article that was chosen', async () => {
    const { user, explorer } = await renderAt(server.url, field);
    await user.keyboard('/at the engine');
    await user.click(await screen.findByRole('option', { name: /No ball\s*at the engine/ }));
    expect(explorer.store.getState().graph.inHand).toEqual({ kind: 'article', id: 'gazette' });
  });
});
