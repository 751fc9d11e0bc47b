/**
 * GraphiQL's files
 *
 * The package gives them as strings to paste into one page of 9 MB. Served one by one instead, they need no inline script
 * and no blob, stay in the browser's cache, and are only loaded when somebody asks for the first of them.
 */

/** A file of GraphiQL. */
export interface GraphiqlAsset {
  readonly contentType: string;
  readonly body: string;
}

/** The folder of these files in addresses. */
export const GRAPHIQL_ASSETS_PATH = '/graphql/assets/';

const SCRIPT = 'text/javascript; charset=utf-8';

/** Tells the editor where its workers are, before it starts. */
const ENVIRONMENT = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_moduleId, label) =>
    '${GRAPHIQL_ASSETS_PATH}' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '.worker.js',
};
`;

/** Starts GraphiQL with the options that stand in the page. */
const START = `YogaGraphiQL.renderYogaGraphiQL(
  document.querySelector('#root'),
  JSON.parse(document.querySelector('#options').textContent),
);
`;

/** Loads all files, by name. */
export async function loadGraphiqlAssets(): Promise<ReadonlyMap<string, GraphiqlAsset>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map([
    ['graphiql.css', { contentType: 'text/css; charset=utf-8', body: css }],
    ['environment.js', { contentType: SCRIPT, body: ENVIRONMENT }],
    ['graphiql.js', { contentType: SCRIPT, body: js }],
    ['start.js', { contentType: SCRIPT, body: START }],
    ['editor.worker.js', { contentType: SCRIPT, body: editorWorkerService }],
    ['json.worker.js', { contentType: SCRIPT, body: jsonWorker }],
    ['graphql.worker.js', { contentType: SCRIPT, body: graphqlWorker }],
  ]);
}
