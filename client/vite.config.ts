import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The uprights of both families, Latin letters: what the first picture is set in. */
const FIRST_FONTS = /(ibm-plex-sans|source-serif-4)-latin-wght-normal.*\.woff2$/;

/** Asks the browser for the first fonts before it has read the style sheet that names them. */
function preloadFonts(): Plugin {
  return {
    name: 'entente-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_FONTS.test(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: {
              rel: 'preload',
              href: `/${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
            },
          })),
    },
  };
}

/** `npm run dev` serves the client on its own port and passes GraphQL on to the server on 4000. */
export default defineConfig({
  plugins: [react(), preloadFonts()],
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  // React, Mantine and the rest of the first load: about 155 kB on the wire. Cytoscape comes in a chunk of its own.
  build: { chunkSizeWarningLimit: 600 },
  test: {
    name: 'client',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['testing/setup.ts'],
    testTimeout: 20_000,
  },
});
