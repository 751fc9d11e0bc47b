/** `npm run compose:init`: makes the password that `docker compose up` needs. */
import { join } from 'node:path';
import { writeSecrets } from './secrets.ts';

const folder = join(import.meta.dirname, '../../.secrets');
process.stdout.write(
  writeSecrets(folder)
    ? 'A new password for Neo4j is in .secrets/. Now: docker compose up\n'
    : 'Kept the password in .secrets/. To change it, remove the volume first: docker compose down --volumes\n',
);
