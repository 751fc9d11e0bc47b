import type { Locator, Page } from 'playwright-core';

/** The finds of the search whose words match; the picture has options of its own. */
export function finds(page: Page, words: RegExp = /./): Locator {
  return page.getByRole('listbox', { name: 'Finds' }).getByRole('option', { name: words });
}
