/** A real Chromium: Debian's where it is installed, else the one inside the npm package; nothing is downloaded. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * @param flags besides the usual ones
 * @param without of Playwright's own flags
 */
export async function launchBrowser(flags: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  const executablePath = existsSync(DEBIAN) ? DEBIAN : await packedChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...FLAGS, ...flags],
    ignoreDefaultArgs: [...without],
  });
}

async function packedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
