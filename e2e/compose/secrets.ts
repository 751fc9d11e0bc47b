/**
 * Secrets of docker compose
 *
 * Two files with one password: Neo4j's image wants `user/password`, the server the password alone.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 192 bits; base64url has no slash, which would end the user's name in Neo4j's file. */
const PASSWORD_BYTES = 24;

/**
 * Writes a new random password for Neo4j into a folder, which is made where it is missing.
 *
 * False when the folder holds one already: it is kept, because Neo4j's volume was made with it.
 */
export function writeSecrets(folder: string): boolean {
  const authFile = join(folder, 'neo4j-auth');
  if (existsSync(authFile)) return false;
  mkdirSync(folder, { recursive: true });
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const passwordFile = join(folder, 'neo4j-password');
  writeFileSync(passwordFile, password);
  writeFileSync(authFile, `neo4j/${password}`);
  // Compose mounts the files with the mode that they have here, and the users inside the containers are not the one outside:
  // so the files are readable by all, and the folder is closed to others. Set apart from the writing, for the umask's sake.
  chmodSync(folder, 0o700);
  chmodSync(passwordFile, 0o644);
  chmodSync(authFile, 0o644);
  return true;
}
