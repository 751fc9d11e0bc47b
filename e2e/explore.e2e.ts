import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, openWindow, type Window } from './browser/browser.ts';
import { finds } from './browser/finds.ts';
import {
  appears,
  clickDrawn,
  drawnEntity,
  drawnRelation,
  findPlace,
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
});
afterAll(async () => {
  await browser.close();
  await system.remove();
});
beforeEach(async () => {
  window = await openWindow(browser);
  ({ page } = window);
  await openPicture(page, system.address);
});
afterEach(async () => {
  await window.close();
});

const evidence = (): Locator => page.getByRole('complementary', { name: 'Evidence' });
const legendRow = (name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Legend' }).getByRole('button', { name });

async function takeInHand(name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await finds(page, new RegExp(`^${name}`))
    .first()
    .click();
  await evidence().getByRole('heading', { name, level: 2 }).waitFor();
}

/** The address follows the view a moment later. */
async function waitForAddress(part: RegExp): Promise<void> {
  await page.waitForURL(part);
}

describe('the first picture', () => {
  it('shows who acts in the dossier, and what links them', async () => {
    const { entities, relations } = await readPicture(page);
    expect(entities.length).toBeGreaterThanOrEqual(15);
    expect(relations.length).toBeGreaterThanOrEqual(15);
    expect(entities).toContainEqual(expect.stringMatching(/^François Hollande, person/));
    expect(entities).toContainEqual(expect.stringMatching(/^Vladimir Putin, person/));
    expect(entities).toContainEqual(expect.stringMatching(/^France, state/));
    expect(await appears(page.getByText('2 articles, 2 outlets'))).toBe(true);
    expect(await appears(page.getByRole('status').filter({ hasText: /\d+ of \d+ entities/ }))).toBe(
      true,
    );
  });

  it('opens a disagreement: both accounts, and no verdict', async () => {
    expect(await appears(drawnRelation(page, /contested/))).toBe(true);
    expect(await appears(evidence().getByText('Disagreement'))).toBe(true);
    expect(await appears(evidence().getByText('Recorded, not resolved.'))).toBe(true);
    expect(await evidence().getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(2);
  });
});

describe('a reader who looks for a name', () => {
  it('finds it by a few letters and has it in hand, drawn and read', async () => {
    await page.getByRole('combobox').click();
    await page.keyboard.type('ayr');
    await finds(page, /^Jean-Marc Ayrault/)
      .first()
      .click();
    expect(
      await appears(evidence().getByRole('heading', { name: 'Jean-Marc Ayrault', level: 2 })),
    ).toBe(true);
    const drawn = drawnEntity(page, /^Jean-Marc Ayrault, person/);
    expect(await appears(drawn)).toBe(true);
    expect(await drawn.getAttribute('aria-selected')).toBe('true');
  });

  it('finds the sentences that have a word, and the relation behind one', async () => {
    await page.getByRole('combobox').fill('aleppo');
    await page.getByRole('group', { name: 'Sentences' }).getByRole('option').first().click();
    expect(
      await appears(
        evidence()
          .getByRole('listitem')
          .filter({ hasText: /aleppo/i }),
      ),
    ).toBe(true);
  });

  it('is told when nothing has it', async () => {
    await page.getByRole('combobox').fill('Narnia');
    expect(await appears(page.getByText('No name or sentence has “Narnia”.'))).toBe(true);
  });
});

describe('a reader who wants to see more', () => {
  it('draws the neighbours of an entity, and nothing placed moves', async () => {
    const name = await nameExpandable(page);
    const entity = drawnEntity(page, new RegExp(`^${name}, `));
    const before = await readPicture(page);
    const place = await findPlace(entity);
    const { x, y } = place;
    await page.mouse.dblclick(x, y);
    const expanded = drawnEntity(page, new RegExp(`^${name}, (?!.*hidden)`));
    expect(await appears(expanded)).toBe(true);
    const after = await readPicture(page);
    expect(after.entities.length).toBeGreaterThan(before.entities.length);
    expect(await findPlace(entity)).toEqual(place);
  });

  it('draws the whole dossier', async () => {
    await page.getByRole('button', { name: 'Show the rest' }).click();
    expect(
      await appears(page.getByRole('status').filter({ hasText: /^\s*\S*\s*\d+ entities/ })),
    ).toBe(true);
    expect(await page.getByRole('button', { name: 'Show the rest' }).count()).toBe(0);
  });
});

describe('a reader who asks who says so', () => {
  it('reads the sentence behind a line, with its outlet, its day and how it is held', async () => {
    await clickDrawn(page, drawnRelation(page, /^Vladimir Putin is head of state of Russia/));
    const claim = evidence().getByRole('listitem').filter({ hasText: 'the president of Russia' });
    expect(await appears(claim)).toBe(true);
    const words = await claim.first().innerText();
    expect(words).toContain('Sample, after World Socialist Web Site');
    expect(await claim.first().locator('time').getAttribute('datetime')).toBe('2016-10-13');
    expect(words).toContain('Asserted');
  });

  it('reads a retelling without quotation marks, and where the original stands', async () => {
    await clickDrawn(page, drawnRelation(page, /^Vladimir Putin is head of state of Russia/));
    const claims = evidence().getByRole('listitem');
    expect(await appears(claims)).toBe(true);
    expect((await claims.allInnerTexts()).join(' ')).not.toMatch(/[“”"]/);
    await claims
      .getByRole('button', { name: 'Sample, after World Socialist Web Site' })
      .first()
      .click();
    expect(await appears(evidence().getByText('Retold in other words. The original:'))).toBe(true);
    const original = evidence().getByRole('link', { name: /^Franco-Russian Relations in Crisis/ });
    expect(await original.getAttribute('href')).toContain('https://www.globalresearch.ca/');
    expect(await original.getAttribute('rel')).toContain('noopener');
  });

  it('reads who speaks, or that nobody is named', async () => {
    const reported = drawnRelation(page, /, reported, /).first();
    await reported.waitFor();
    await clickDrawn(page, reported);
    const said = evidence()
      .getByRole('listitem')
      .filter({ hasText: / in Sample, after / });
    expect(await appears(said)).toBe(true);
    expect(await said.first().innerText()).toContain('Reported');
  });
});

describe('a reader who narrows the picture', () => {
  it('takes a status off by the legend, and brings it back', async () => {
    const before = await readPicture(page);
    const reported = before.relations.filter((words) => words.includes(', reported'));
    expect(reported.length).toBeGreaterThan(0);
    await legendRow(/^Reported/).click();
    expect(await appears(legendRow(/^Reported off/))).toBe(true);
    const narrowed = await readPicture(page);
    expect(narrowed.relations.length).toBeLessThan(before.relations.length);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await appears(legendRow(/^Reported \d/))).toBe(true);
    expect((await readPicture(page)).relations).toEqual(before.relations);
  });

  it('shows only one kind with Alt', async () => {
    await legendRow(/^Person/).click({ modifiers: ['Alt'] });
    expect(await appears(legendRow(/^State off/))).toBe(true);
    const { entities } = await readPicture(page);
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.filter((words) => !words.includes(', person'))).toEqual([]);
  });

  it('is told what filters all of it out, and how to get it back', async () => {
    const before = await readPicture(page);
    for (const kind of ['Person', 'State', 'Organization', 'Place', 'Event']) {
      await legendRow(new RegExp(`^${kind}`)).click();
    }
    expect(
      await appears(page.getByRole('heading', { name: /entities, none passes the filters$/ })),
    ).toBe(true);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect(await appears(drawnEntity(page))).toBe(true);
    expect((await readPicture(page)).entities).toEqual(before.entities);
  });
});

describe('a reader who comes back', () => {
  it('finds the view as it was after a reload', async () => {
    await takeInHand('Jean-Marc Ayrault');
    await legendRow(/^Planned/).click();
    await waitForAddress(/[?&]hand=entity:.*off=status:PLANNED/i);
    const left = await readPicture(page);
    await page.reload();
    expect(
      await appears(evidence().getByRole('heading', { name: 'Jean-Marc Ayrault', level: 2 })),
    ).toBe(true);
    expect(await appears(legendRow(/^Planned off/))).toBe(true);
    expect(await appears(drawnEntity(page, /^Jean-Marc Ayrault/))).toBe(true);
    expect((await readPicture(page)).relations).toEqual(left.relations);
  });

  it('shows someone else the same picture by its address', async () => {
    await takeInHand('Jean-Marc Ayrault');
    await waitForAddress(/[?&]show=.*hand=entity:/);
    const left = await readPicture(page);
    const other = await openWindow(browser);
    await openPicture(other.page, page.url());
    expect(await appears(drawnEntity(other.page, /^Jean-Marc Ayrault/))).toBe(true);
    expect((await readPicture(other.page)).relations).toEqual(left.relations);
    await other.close();
  });

  it('goes back to the view before', async () => {
    await takeInHand('Jean-Marc Ayrault');
    await waitForAddress(/hand=entity:/);
    const before = page.url();
    await takeInHand('Vladimir Putin');
    await page.waitForURL((url) => url.href !== before);
    await page.goBack();
    expect(
      await appears(evidence().getByRole('heading', { name: 'Jean-Marc Ayrault', level: 2 })),
    ).toBe(true);
  });

  it('reads in the dark, and still does after a reload', async () => {
    const isDark = async (): Promise<boolean> =>
      await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
    expect(await isDark()).toBe(false);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(await appears(page.getByRole('button', { name: 'Switch to light' }))).toBe(true);
    expect(await isDark()).toBe(true);
    await page.reload();
    expect(await appears(page.getByRole('button', { name: 'Switch to light' }))).toBe(true);
  });
});
