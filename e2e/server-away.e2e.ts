import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow } from './browser/browser.ts';
import { finds } from './browser/finds.ts';
import { appears, drawnEntity, openPicture, readPicture } from './browser/picture.ts';
import { type RunningSystem, startSystem } from './system/running-system.ts';

let system: RunningSystem;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  ({ page } = await openWindow(browser));
  await openPicture(page, system.address);
});
afterAll(async () => {
  await browser.close();
  await system.remove();
});

/** One reader before, during and after an outage. */
describe('a reader whose server goes away', () => {
  const bar = (): ReturnType<Page['getByRole']> =>
    page.getByRole('alert').filter({ hasText: 'The server does not answer.' });

  it('is told so as soon as it matters, and keeps the picture', async () => {
    const before = await readPicture(page);
    await system.killServer();
    expect(await bar().count()).toBe(0);
    await page.getByRole('combobox').fill('Ayrault');
    await bar().waitFor();
    expect(await bar().innerText()).toContain('Drawn from what was loaded at');
    expect(await readPicture(page)).toEqual(before);
  });

  it('can still filter', async () => {
    await page.getByRole('combobox').fill('');
    await page.getByRole('button', { name: /^Event \d/ }).click();
    await page.getByRole('button', { name: /^Event off/ }).waitFor();
    const { entities } = await readPicture(page);
    expect(entities.filter((words) => words.includes(', event'))).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it('goes on once it is back, without a reload', async () => {
    await system.startServer();
    await bar().waitFor({ state: 'detached' });
    await page.getByRole('combobox').fill('Ayrault');
    await finds(page, /^Jean-Marc Ayrault/)
      .first()
      .click();
    expect(await appears(drawnEntity(page, /^Jean-Marc Ayrault/))).toBe(true);
  });
});
