import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import type { Client } from '@urql/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Provider } from 'urql';
import { createConnection } from '../api/connection.ts';
import type { ConnectionStore } from '../api/connection.ts';
import { createGraphqlClient } from '../api/graphql-client.ts';
import { ConnectionContext } from '../api/use-connection.ts';
import { createExplorer } from '../explored-graph/explorer.ts';
import type { Explorer } from '../explored-graph/explorer.ts';
import { ExplorerContext } from '../explored-graph/use-explorer.ts';
import { resolveCssVariables, theme } from '../theme/mantine-theme.ts';
import { useViewUrl } from '../view-url/use-view-url.ts';
import { Shell } from './shell.tsx';

interface Parts {
  readonly connection: ConnectionStore;
  readonly client: Client;
  readonly explorer: Explorer;
}

function openParts(url: string): Parts {
  const connection = createConnection();
  const client = createGraphqlClient(url, connection);
  return { connection, client, explorer: createExplorer(client) };
}

const schemeManager = localStorageColorSchemeManager({ key: 'entente-scheme' });

function ShellAtAddress(): ReactElement {
  useViewUrl();
  return <Shell />;
}

/** The client of the GraphQL server at `graphqlUrl`. */
export function App({ graphqlUrl }: { readonly graphqlUrl: string }): ReactElement {
  const [{ connection, client, explorer }] = useState(() => openParts(graphqlUrl));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveCssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <ConnectionContext value={connection}>
        <Provider value={client}>
          <ExplorerContext value={explorer}>
            <ShellAtAddress />
          </ExplorerContext>
        </Provider>
      </ConnectionContext>
    </MantineProvider>
  );
}
