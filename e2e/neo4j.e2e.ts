import { startNeo4j } from '@entente/graph-store/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from './browser/browser.ts';
import { appears, clickDrawn, drawnRelation, openPicture, readPicture } from './browser/picture.ts';
import { askSize } from './system/ask.ts';
import { type RunningSystem, seed, startSystem } from './system/running-system.ts';

const neo4j = await startNeo4j();

describe.skipIf(neo4j === null)('the explorer on Neo4j', () => {
  let onNeo4j: RunningSystem;
  let embedded: RunningSystem;
  let browser: Browser;

  beforeAll(async () => {
    const { uri = '', user = '', password = '', database = '' } = neo4j?.settings ?? {};
    embedded = await startSystem();
    onNeo4j = await startSystem({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await onNeo4j.remove();
    await embedded.remove();
    await neo4j?.stop();
  });

  it('shows the picture that it shows on the embedded store', async () => {
    const window = await openWindow(browser);
    await openPicture(window.page, embedded.address);
    const expected = await readPicture(window.page);
    await openPicture(window.page, onNeo4j.address);
    expect(expected.entities.length).toBeGreaterThan(0);
    expect(await readPicture(window.page)).toEqual(expected);
    await window.close();
  });

  it('gives the sentence behind a line', async () => {
    const window = await openWindow(browser);
    const { page } = window;
    await openPicture(page, onNeo4j.address);
    await clickDrawn(page, drawnRelation(page, /^Vladimir Putin is head of state of Russia/));
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    const claim = evidence.getByRole('listitem').filter({ hasText: 'the president of Russia' });
    expect(await appears(claim)).toBe(true);
    await window.close();
  });

  it('is not changed by a second seed', async () => {
    const before = await askSize(onNeo4j.address);
    seed(onNeo4j.variables);
    expect(await askSize(onNeo4j.address)).toEqual(before);
  });
});
