/**
 * The picture, as assistive technology finds it
 *
 * The drawing is a canvas; its mirror says what is drawn, as options that lie where the nodes and lines are. These are asked here,
 * and the pointer goes to where they lie.
 */
import type { Locator, Page } from 'playwright-core';

/** What the picture shows, in words. */
export interface Picture {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** The options for entities whose words match. */
export function drawnEntity(page: Page, words: RegExp | string = /./): Locator {
  return page.getByRole('group', { name: 'Entities' }).getByRole('option', { name: words });
}

/** The options for relations whose words match. */
export function drawnRelation(page: Page, words: RegExp | string = /./): Locator {
  return page.getByRole('group', { name: 'Relations' }).getByRole('option', { name: words });
}

/** Opens a page of the explorer and waits until it has drawn something. */
export async function openPicture(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawnEntity(page).first().waitFor();
}

async function toWords(options: Locator): Promise<readonly string[]> {
  return await options.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('aria-label') ?? '').sort(),
  );
}

/** Reads what the picture shows, sorted. */
export async function readPicture(page: Page): Promise<Picture> {
  return {
    entities: await toWords(drawnEntity(page)),
    relations: await toWords(drawnRelation(page)),
  };
}

/**
 * Names an entity that has neighbours out of sight, so that a story does not depend on what the dossier leaves out.
 * @throws {Error} when everything is drawn.
 */
export async function nameExpandable(page: Page): Promise<string> {
  const { entities } = await readPicture(page);
  const words = entities.find((entity) => entity.includes('hidden neighbour'));
  if (words === undefined) throw new Error('Nothing drawn has hidden neighbours.');
  return words.slice(0, words.indexOf(','));
}

/**
 * Gives the middle of something drawn, in whole pixels of the window.
 * @throws {Error} when it is not drawn.
 */
export async function findPlace(
  option: Locator,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await option.boundingBox();
  if (box === null) throw new Error(`Not drawn: ${String(option)}`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Waits for something to be seen; false when it does not come. */
export async function appears(thing: Locator): Promise<boolean> {
  return await thing
    .first()
    .waitFor()
    .then(
      () => true,
      () => false,
    );
}

/** Clicks on something drawn, where it is drawn. */
export async function clickDrawn(page: Page, option: Locator): Promise<void> {
  const { x, y } = await findPlace(option);
  await page.mouse.click(x, y);
}
