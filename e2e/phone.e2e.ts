import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, openWindow, type Window } from './browser/browser.ts';
import {
  appears,
  clickDrawn,
  drawnEntity,
  findPlace,
  openPicture,
  readPicture,
} from './browser/picture.ts';
import { type RunningSystem, startSystem } from './system/running-system.ts';

let system: RunningSystem;
let browser: Browser;
let window: Window;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await system.remove();
});
beforeEach(async () => {
  window = await openWindow(browser, { width: 360, height: 740 });
  ({ page } = window);
  await openPicture(page, system.address);
});
afterEach(async () => {
  await window.close();
});

const sheet = (): Locator => page.getByRole('region', { name: 'Evidence' });

describe('a reader with a phone', () => {
  it('sees the whole picture, and nothing sticks out at the side', async () => {
    expect((await readPicture(page)).entities.length).toBeGreaterThanOrEqual(15);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });

  it('taps an entity and reads about it in a sheet, under which it does not vanish', async () => {
    const hollande = drawnEntity(page, /^François Hollande, person/);
    await clickDrawn(page, hollande);
    expect(await appears(sheet().getByRole('heading', { name: 'François Hollande' }))).toBe(true);
    const top = (await sheet().boundingBox())?.y ?? 0;
    await expect.poll(async () => (await findPlace(hollande)).y).toBeLessThan(top);
  });

  it('raises and lowers the sheet with the arrow keys', async () => {
    await clickDrawn(page, drawnEntity(page, /^François Hollande, person/));
    const handle = sheet().getByRole('button', { name: /^Evidence, half open/ });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    expect(await appears(sheet().getByRole('button', { name: /^Evidence, open/ }))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await appears(sheet().getByRole('button', { name: /^Evidence, low/ }))).toBe(true);
  });

  it('filters from the bar at the bottom', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('button', { name: /^State \d/ }).click();
    expect(await appears(page.getByRole('button', { name: /^State off/ }))).toBe(true);
    const { entities } = await readPicture(page);
    expect(entities.filter((words) => words.includes(', state'))).toEqual([]);
  });
});
