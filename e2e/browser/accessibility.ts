import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA takes in all earlier versions and level A. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Lists what axe finds against WCAG 2.2 AA: a line for each element, empty when the page is clean. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // By evaluation and not by a script tag: that one the page's content security policy refuses.
  await page.evaluate(axe.source);
  return await page.evaluate(async (tags) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({ runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  }, TAGS);
}
