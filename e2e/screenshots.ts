/** `npm run screenshots`: writes the pictures of the README, from a system that was seeded a moment before. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openWindow } from './browser/browser.ts';
import { openPicture } from './browser/picture.ts';
import { ROOT, startSystem } from './system/running-system.ts';

const folder = join(ROOT, 'docs/images');
mkdirSync(folder, { recursive: true });
const system = await startSystem();
try {
  const browser = await openBrowser();
  for (const scheme of ['light', 'dark'] as const) {
    const window = await openWindow(browser, { scheme });
    await openPicture(window.page, system.address);
    await window.page.waitForLoadState('networkidle');
    await window.page.evaluate(async () => {
      await document.fonts.ready;
      // Two frames: one in which the canvas hears of its fonts, one in which it has drawn with them.
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
      );
    });
    const path = join(folder, `explorer-${scheme}.png`);
    await window.page.screenshot({ path });
    process.stdout.write(`${path}\n`);
    await window.close();
  }
  await browser.close();
} finally {
  await system.remove();
}
