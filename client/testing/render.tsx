/** Renders a part of the client against a server, with everything that `App` would put around it. */
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Provider } from 'urql';
import { createConnection } from '../src/api/connection.ts';
import type { ConnectionStore } from '../src/api/connection.ts';
import { createGraphqlClient } from '../src/api/graphql-client.ts';
import { ConnectionContext } from '../src/api/use-connection.ts';
import { createExplorer } from '../src/explored-graph/explorer.ts';
import type { Explorer } from '../src/explored-graph/explorer.ts';
import { ExplorerContext } from '../src/explored-graph/use-explorer.ts';
import { readView } from '../src/view-url/view.ts';

/** What a test can look at beside the page. */
export interface Rendered {
  readonly explorer: Explorer;
  readonly connection: ConnectionStore;
  readonly user: UserEvent;
}

/** Opens the first picture of the server at `url` and renders a part of the client. */
export async function renderAt(url: string, part: ReactElement): Promise<Rendered> {
  const connection = createConnection();
  const client = createGraphqlClient(url, connection);
  const explorer = createExplorer(client);
  await explorer.open(readView(''));
  render(
    <MantineProvider env="test">
      <ConnectionContext value={connection}>
        <Provider value={client}>
          <ExplorerContext value={explorer}>{part}</ExplorerContext>
        </Provider>
      </ConnectionContext>
    </MantineProvider>,
  );
  return { explorer, connection, user: userEvent.setup() };
}
