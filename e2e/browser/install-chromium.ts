import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** Playwright's installer tries several mirrors; behind a firewall each of them hangs. */
const DOWNLOAD_TIMEOUT_MS = 180_000;

/** What to do where nothing could be installed. */
export const CHROMIUM_REMEDY =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or name one with CHROMIUM_PATH.';

function attempt(program: string, programArguments: readonly string[], timeout?: number): boolean {
  const { status } = spawnSync(program, [...programArguments], {
    stdio: 'ignore',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('Chromium: installing the Debian package\n');
  return (
    attempt('apt-get', ['update', '-qq']) &&
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  );
}

function installFromPlaywright(): boolean {
  process.stdout.write('Chromium: downloading the build that Playwright keeps\n');
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return attempt(process.execPath, [cli, 'install', 'chromium'], DOWNLOAD_TIMEOUT_MS);
}

/**
 * Finds a Chromium, or installs one: as a package on Debian and its children for root, which brings the libraries along, else
 * into Playwright's cache. Null when neither works.
 */
export function findOrInstallChromium(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  if (!installFromDebian()) installFromPlaywright();
  return findChromium();
}
