/**
 * Starts a real Chromium: Debian's if it is installed, or else the one inside the npm package. Nothing is downloaded.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

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
 * @param flags flags to add to the usual ones
 * @param without flags of Playwright to leave out
 */
export async function launchBrowser(flags: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await installed(),
    headless: true,
    args: [...FLAGS, ...flags],
    ignoreDefaultArgs: [...without],
  });
}

/**
 * Starts a browser that keeps what it keeps of its owner in this folder.
 * @param flags flags to add to the usual ones
 */
export async function launchProfile(
  folder: string,
  options: BrowserContextOptions = {},
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...options,
    executablePath: await installed(),
    headless: true,
    args: [...FLAGS, ...flags],
  });
}

const installed = async (): Promise<string> => (existsSync(DEBIAN) ? DEBIAN : packedChromium());

async function packedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
