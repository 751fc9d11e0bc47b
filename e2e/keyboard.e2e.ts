import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openWindow, type Window } from './browser/browser.ts';
import { finds } from './browser/finds.ts';
import {
  appears,
  drawnEntity,
  nameExpandable,
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
  window = await openWindow(browser);
  ({ page } = window);
  await openPicture(page, system.address);
});
afterAll(async () => {
  await window.close();
  await browser.close();
  await system.remove();
});

const canvas = (): Locator => page.getByRole('listbox', { name: /^Graph/ });
const inFocus = async (): Promise<string> =>
  await page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('aria-label') ?? '';
  });

/** The stories of one reader, one after the other: hands stay on the keyboard throughout. */
describe('a reader without a pointer', () => {
  it('reaches the canvas with Tab: it is one stop', async () => {
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      if (await canvas().evaluate((element) => element === document.activeElement)) break;
    }
    expect(await canvas().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await canvas().evaluate((element) => element === document.activeElement)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await canvas().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('walks from neighbour to neighbour with the arrows', async () => {
    const heard = new Set<string>();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      heard.add(await inFocus());
    }
    expect(heard.size).toBeGreaterThan(1);
    expect([...heard].every((words) => words.length > 0)).toBe(true);
  });

  it('takes what it walked to in hand with Space, and lets go with Escape', async () => {
    const words = await inFocus();
    const name = words.replace(/, (?:person|state|organization|place|event).*/, '');
    await page.keyboard.press('Space');
    expect(
      await appears(
        page
          .getByRole('complementary', { name: 'Evidence' })
          .getByRole('heading', { name, level: 2 }),
      ),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await appears(page.getByRole('heading', { name: 'Nothing in hand' }))).toBe(true);
  });

  it('hears the relations of an entity with Shift and the arrows', async () => {
    await page.keyboard.press('Shift+ArrowRight');
    expect(await inFocus()).toMatch(
      /, (?:asserted|reported|opinion|planned|hypothetical|negated), \d+ origins?/,
    );
    await page.keyboard.press('Escape');
  });

  it('finds a name with a slash, arrows and Enter, and expands it with Enter', async () => {
    const name = await nameExpandable(page);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    // The first find is chosen a moment after it is shown.
    await finds(page, new RegExp(`^${name}`))
      .and(page.locator('[data-combobox-selected]'))
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    const before = await readPicture(page);
    await canvas().focus();
    // What is in hand is where the keyboard goes on.
    await page.keyboard.press('Enter');
    await drawnEntity(page, new RegExp(`^${name}, (?!.*hidden)`)).waitFor();
    expect((await readPicture(page)).entities.length).toBeGreaterThan(before.entities.length);
  });

  it('goes round the regions with F6', async () => {
    const regions = new Set<string>();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('F6');
      regions.add(
        await page.evaluate(
          () =>
            document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? 'none',
        ),
      );
    }
    expect([...regions].sort()).toEqual(expect.arrayContaining(['canvas', 'evidence', 'legend']));
  });
});
