import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

type Variables = Readonly<Record<string, string | undefined>>;

/** Names the places where Chromium or Chrome usually lies on an operating system, best first. */
export function toUsualPlaces(platform: NodeJS.Platform, variables: Variables): readonly string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(variables['HOME'] ?? '', 'Applications')];
    return applications.flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]);
  }
  if (platform === 'win32') {
    const folders = [
      variables['PROGRAMFILES'],
      variables['PROGRAMFILES(X86)'],
      variables['LOCALAPPDATA'],
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ];
}

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else one that Playwright installed, else one in a usual place.
 *
 * Null when there is none.
 * @throws {Error} when `CHROMIUM_PATH` names nothing: a wish is not overruled in silence.
 */
export function findChromium(variables: Variables = process.env): string | null {
  const wanted = variables['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH "${wanted}" does not exist; name the program file, or unset it.`,
    );
  }
  const places = [chromium.executablePath(), ...toUsualPlaces(process.platform, variables)];
  return places.find((place) => existsSync(place)) ?? null;
}
