/**
 * Starts a real Chromium: the one inside the npm package, which has no window of its own and takes half the CPU, or else
 * Debian's. Nothing is downloaded.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { link, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
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

/** @param flags flags to add to the usual ones */
export const launchBrowser = async (flags: readonly string[] = []): Promise<Browser> =>
  launch(await installed(), flags, []);

/**
 * Starts a browser with everything that one on a desk has: pages that it keeps for Back, and settings about cookies.
 * @param flags flags to add to the usual ones
 * @param without flags of Playwright to leave out
 */
export const launchWholeBrowser = async (
  flags: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Browser> => launch(await whole(), flags, without);

async function launch(executablePath: string, flags: readonly string[], without: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
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
    executablePath: await whole(),
    headless: true,
    args: [...FLAGS, ...flags],
  });
}

const whole = async (): Promise<string> => (existsSync(DEBIAN) ? DEBIAN : installed());

/** The one in the package needs libraries of the system, which a machine without any browser may not have. */
async function installed(): Promise<string> {
  const path = await unpacked();
  const starts = spawnSync(path, ['--version', ...FLAGS]).status === 0;
  return starts || !existsSync(DEBIAN) ? path : DEBIAN;
}

/** Unpacks it once for each installation. Of two who do so at once, the second leaves the file that may be running already. */
async function unpacked(): Promise<string> {
  const folder = join(import.meta.dirname, '../node_modules/.cache/chromium');
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const packed = new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium'));
  const own = `${path}-${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(own, { mode: 0o700 }));
  if (!existsSync(path)) await link(own, path).catch(() => undefined);
  await unlink(own);
  return path;
}
