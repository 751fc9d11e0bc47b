import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `npm run dev` serves the client on its own port and passes GraphQL on to the server on 4000. */
export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  test: { name: 'client', environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
