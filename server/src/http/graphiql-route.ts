import type { IncomingMessage, ServerResponse } from 'node:http';
import { GRAPHIQL_ASSETS_PATH, loadGraphiqlAssets } from '../graphiql/assets.ts';
import type { GraphiqlAsset } from '../graphiql/assets.ts';
import { renderGraphiqlPage } from '../graphiql/page.ts';
import { sendRefusal, sendText } from './answers.ts';
import { GRAPHIQL_POLICY } from './security-headers.ts';

/** Serves GraphiQL. */
export interface GraphiqlRoute {
  /** True for a browser that opens the API's address. */
  readonly isPageWanted: (request: IncomingMessage) => boolean;
  readonly sendPage: (response: ServerResponse) => void;
  readonly sendAsset: (response: ServerResponse, path: string) => Promise<void>;
}

/** Creates the route; its files are loaded when the first of them is asked for. */
export function createGraphiqlRoute(): GraphiqlRoute {
  let assets: Promise<ReadonlyMap<string, GraphiqlAsset>> | null = null;
  return {
    isPageWanted: ({ method, headers }) =>
      method === 'GET' && headers.accept?.includes('text/html') === true,
    sendPage: (response) => {
      response.setHeader('Content-Security-Policy', GRAPHIQL_POLICY);
      sendText(response, 200, 'text/html; charset=utf-8', renderGraphiqlPage());
    },
    sendAsset: async (response, path) => {
      assets ??= loadGraphiqlAssets();
      const asset = (await assets).get(path.slice(GRAPHIQL_ASSETS_PATH.length));
      if (asset === undefined) {
        sendRefusal(response, {
          status: 404,
          code: 'NOT_FOUND',
          message: 'There is no such file of GraphiQL.',
        });
        return;
      }
      response.setHeader('Content-Security-Policy', GRAPHIQL_POLICY);
      response.setHeader('Cache-Control', 'public, max-age=3600');
      sendText(response, 200, asset.contentType, asset.body);
    },
  };
}
