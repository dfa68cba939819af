/** Takes pictures of every page in every state, on phones and on a computer, light and dark, for people to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ENGLISH } from '../../schema/languages/english.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { LANGUAGE_QUERY } from '../../schema/languages/tags.ts';
import { launchBrowser } from '../browser.ts';
import { faultsOf } from './faults.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { staffScenes } from './staff-scenes.ts';
import { Path } from './student-paths.ts';
import { studentScenes } from './student-scenes.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
] as const;
const THEMES = ['light', 'dark'] as const;
const PORT = 18_904;

/**
 * Takes one picture for each scene, width and theme, such as `student-form-360-dark.png` and
 * `student-ar-form-360-dark.png`.
 *
 * @param tags the languages of the pages; without any, it takes them in English. In other languages, the pages of staff
 * are loaded again at the address that the scene came to: what the scene had unfolded there is folded again.
 * @param faults takes one line for each fault of what is on a picture
 * @returns the number of pictures
 */
export async function takePictures(folder: string, tags: readonly string[], faults: string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(BROWSER_FLAGS);
  const school = await School.open(browser, PORT, { reducedMotion: 'reduce' });
  let taken = 0;
  const take = async (page: Page, who: string, name: string) => {
    const file = `${who}-${fileName(name)}`;
    faults.push(...(await takeAll(page, join(folder, file))).map((fault) => `${file}-${fault}`));
    taken += SIZES.length * THEMES.length;
  };
  const wanted = tags.length === 0 ? [ENGLISH] : LANGUAGES.filter(({ tag }) => tags.includes(tag));
  for (const language of wanted) {
    const path = new Path(school, language);
    for (const [name, show] of studentScenes)
      await take(await show(path), tags.length === 0 ? 'student' : `student-${language.tag}`, name);
    await path.end();
  }
  for (const [name, show] of staffScenes) {
    const page = await show(school);
    if (tags.length === 0) await take(page, 'staff', name);
    const address = new URL(page.url());
    for (const { tag } of tags.length === 0 ? [] : wanted)
      if (await loadsIn(page, address, tag)) await take(page, `staff-${tag}`, name);
    // The next scene is played in English, also if only the part after "#" of its address differs from this one. It
    // begins on a page of the server, because scenes ask the server from the page that is open.
    await page.context().clearCookies({ name: 'staff-language' });
    if (tags.length > 0) await page.goto(`${address.origin}/staff`).catch(() => null);
    if (page !== school.teacher.page) await page.context().close();
    else await page.setViewportSize(SIZES[1]);
  }
  await school.end();
  await browser.close();
  return taken;
}

/** @returns false if there is no page to see, as in scenes without a connection */
async function loadsIn(page: Page, address: URL, tag: string): Promise<boolean> {
  const inLanguage = new URL(address);
  inLanguage.searchParams.set(LANGUAGE_QUERY, tag);
  try {
    await page.goto(inLanguage.href, { waitUntil: 'networkidle' });
  } catch {
    return false;
  }
  return (await page.locator('html').getAttribute('lang')) === tag;
}

/** @returns the faults in each width */
async function takeAll(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${path}-${size.width}-${colorScheme}.png`, fullPage: true });
    }
    faults.push(...(await faultsOf(page)).map((fault) => `${size.width}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}

const fileName = (scene: string): string =>
  scene
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
