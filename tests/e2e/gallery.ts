/** Pictures of every page in every state: on phones and on a computer, light and dark. For people to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { launchBrowser } from '../browser.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { School } from './school.ts';
import { staffScenes } from './staff-scenes.ts';
import { studentScenes, type Scene } from './student-scenes.ts';

const SIZES = [{ width: 360, height: 740 }, { width: 1280, height: 720 }] as const;
const THEMES = ['light', 'dark'] as const;
const PORT = 18_904;

/**
 * One picture per scene, width and theme: `student-form-360-dark.png`, `student-ar-form-360-dark.png`.
 *
 * @param tags the students' pages in these languages; without any, their pages in English and the staff's
 */
export async function takePictures(folder: string, tags: readonly string[] = []): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(BROWSER_FLAGS);
  const school = await School.open(browser, PORT, { reducedMotion: 'reduce' });
  let taken = 0;
  const visit = async (who: string, scenes: readonly Scene[], language?: Language) => {
    for (const [name, show] of scenes) {
      const page = await show(school, language);
      taken += await takeAll(page, join(folder, `${who}-${fileName(name)}`));
      if (page !== school.teacher.page) await page.context().close();
      else await page.setViewportSize(SIZES[1]);
    }
  };
  if (tags.length === 0) {
    await visit('student', studentScenes);
    await visit('staff', staffScenes);
  }
  for (const language of LANGUAGES.filter(({ tag }) => tags.includes(tag))) await visit(`student-${language.tag}`, studentScenes, language);
  await school.end();
  await browser.close();
  return taken;
}

async function takeAll(page: Page, path: string): Promise<number> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${path}-${size.width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return SIZES.length * THEMES.length;
}

const fileName = (scene: string): string => scene.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '');
