import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_REMEDY } from './install-chromium.ts';
import { findChromium } from './find-chromium.ts';

/** How a window looks. */
export interface WindowOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** What the browser itself logs when a story takes the server away; such a line is no error of the page. */
  readonly mayLog?: RegExp;
}

/** A window of a browser. */
export interface Window {
  readonly page: Page;
  /**
   * Closes the window.
   * @throws {Error} when the page has logged an error or not caught one; breaches of its content security policy are among them.
   */
  readonly close: () => Promise<void>;
}

/**
 * Opens Chromium without a screen.
 * @throws {Error} when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(CHROMIUM_REMEDY);
  return await chromium.launch({
    executablePath,
    // Containers and root have no sandbox to offer, and none of these pages comes from elsewhere.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** Opens a window with a store of its own: nothing of another window is kept in it. */
export async function openWindow(browser: Browser, options: WindowOptions = {}): Promise<Window> {
  const { scheme = 'light', width = 1440, height = 900, mayLog } = options;
  const context: BrowserContext = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    // Nothing here is about movement, and waiting for it would only take time.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && mayLog?.test(message.text()) !== true)
      errors.push(message.text());
  });
  return {
    page,
    close: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`The page has errors: ${errors.join('\n')}`);
    },
  };
}
