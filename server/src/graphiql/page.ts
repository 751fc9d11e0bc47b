import { GRAPHIQL_ASSETS_PATH } from './assets.ts';
import { EXAMPLES } from './examples.ts';

/** JSON inside a page must not close the element that it stands in. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Gives GraphiQL's page: the examples stand in its tabs. */
export function renderGraphiqlPage(): string {
  const options = { title: 'Entente', defaultTabs: EXAMPLES };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Entente: GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${GRAPHIQL_ASSETS_PATH}graphiql.css" />
    <script type="application/json" id="options">${toSafeJson(options)}</script>
    <script defer src="${GRAPHIQL_ASSETS_PATH}environment.js"></script>
    <script defer src="${GRAPHIQL_ASSETS_PATH}graphiql.js"></script>
    <script defer src="${GRAPHIQL_ASSETS_PATH}start.js"></script>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript; the API at this address does not.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
}
