import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './browser/accessibility.ts';
import { openBrowser, openWindow } from './browser/browser.ts';
import { finds } from './browser/finds.ts';
import { appears, clickDrawn, drawnEntity, drawnRelation, openPicture } from './browser/picture.ts';
import { type RunningSystem, startSystem } from './system/running-system.ts';

let system: RunningSystem;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await system.remove();
});

interface PageState {
  readonly name: string;
  /** Brings the page there from the first picture. */
  readonly reach: (page: Page) => Promise<void>;
}

const KINDS = ['Person', 'State', 'Organization', 'Place', 'Event'];

async function openLegend(page: Page): Promise<void> {
  const filter = page.getByRole('button', { name: 'Filter' });
  if ((await filter.count()) > 0) await filter.click();
}

const states: readonly PageState[] = [
  { name: 'the first picture', reach: async () => {} },
  {
    name: 'an entity in hand',
    reach: async (page) => {
      await clickDrawn(page, drawnEntity(page, /^François Hollande, person/));
      await page.getByRole('tab', { name: /^Relations/ }).waitFor();
      await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'a relation in hand',
    reach: async (page) => {
      await drawnRelation(page, /is head of state of Russia/)
        .first()
        .dispatchEvent('click');
      await page.getByText('Sample, after').last().waitFor();
    },
  },
  {
    name: 'an article in hand',
    reach: async (page) => {
      await page.getByRole('combobox').fill('Hollande');
      await page.getByRole('group', { name: 'Articles' }).getByRole('option').first().click();
      await page.getByText('Retold in other words. The original:').waitFor();
    },
  },
  {
    name: 'a search under way',
    reach: async (page) => {
      await page.getByRole('combobox').fill('Aleppo');
      await finds(page).first().waitFor();
    },
  },
  {
    name: 'a search in vain',
    reach: async (page) => {
      await page.getByRole('combobox').fill('Narnia');
      await page.getByText('No name or sentence has “Narnia”.').first().waitFor();
    },
  },
  {
    name: 'everything filtered out',
    reach: async (page) => {
      await openLegend(page);
      for (const kind of KINDS) {
        await page.getByRole('button', { name: new RegExp(`^${kind} \\d`) }).click();
      }
      await page.getByRole('heading', { name: /none passes the filters$/ }).waitFor();
    },
  },
];

const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

describe.each(widths)('at $width pixels', (size) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each(states)('$name keeps to WCAG 2.2 AA', async ({ reach }) => {
      const { page, close } = await openWindow(browser, { ...size, scheme });
      await openPicture(page, system.address);
      await reach(page);
      expect(await findViolations(page)).toEqual([]);
      await close();
    });
  });
});

describe.each(['light', 'dark'] as const)('while the server is away, in %s', (scheme) => {
  it('the page keeps to WCAG 2.2 AA', async () => {
    const { page, close } = await openWindow(browser, {
      scheme,
      mayLog: /^Failed to load resource/,
    });
    await openPicture(page, system.address);
    await system.killServer();
    try {
      await page.getByRole('combobox').fill('Ayrault');
      expect(await appears(page.getByRole('alert'))).toBe(true);
      expect(await findViolations(page)).toEqual([]);
    } finally {
      await system.startServer();
      await close();
    }
  });
});
