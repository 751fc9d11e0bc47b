import { describe, expect, it } from 'vitest';
import { findChromium, toUsualPlaces } from './find-chromium.ts';

describe('the search for Chromium', () => {
  it('takes what CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  });

  it('refuses a CHROMIUM_PATH that names nothing', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
      'CHROMIUM_PATH "/nowhere/chromium" does not exist; name the program file, or unset it.',
    );
  });

  it('looks into the folders that Windows names', () => {
    expect(toUsualPlaces('win32', { PROGRAMFILES: 'C:\\Programs' })).toEqual([
      'C:\\Programs\\Chromium\\Application\\chrome.exe',
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it("looks into the reader's own applications on macOS too", () => {
    expect(toUsualPlaces('darwin', { HOME: '/Users/ada' })).toContain(
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});
