/**
 * Builds the staff app once for each language, so that a browser loads the words of one language and no others (P15). The
 * code is the same: only files of words are replaced, each by the file beside it that bears the language's tag.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Language } from './schema/languages/language.ts';
import { LANGUAGES } from './schema/languages/registry.ts';

const ROOT = import.meta.dirname;
const PAGE = 'staff/index.html';

/** English is the environment that Vite has anyway. */
export const environmentFor = ({ tag }: Pick<Language, 'tag'>): string =>
  tag === 'en' ? 'client' : `staff_${tag.replaceAll('-', '_')}`;

/** The page of each language, as the server serves it. */
export const pageFor = ({ tag }: Pick<Language, 'tag'>): string => (tag === 'en' ? PAGE : `staff/index.${tag}.html`);

/** For example, `client/staff/courses/words.ts` is replaced by `client/staff/courses/words.sv.ts`, if there is one. */
const translationOf = (path: string, tag: string): string => path.replace(/\.(ts|json)$/, `.${tag}.$1`);

/** Says in which language the app speaks. */
const spokenIn = ({ tag, locale, dir, dates }: Language): string =>
  `export const SPOKEN = ${JSON.stringify({ tag, locale, dir, dates })};`;

/** Gives staff the students' words in the language of the app. The English ones stay, for a class that reads English. */
const studentsWords = ({ tag }: Language): string => `export { language as APP_LANGUAGE } from './each/${tag}.ts';`;

const resultWords = ({ tag }: Language): string => `export { default as resultWords } from './results/${tag}.json';`;

function wordsIn(language: Language): Plugin {
  const isEnglish = language.tag === 'en';
  return {
    name: `words-in-${language.tag}`,
    applyToEnvironment: ({ name }) => name === environmentFor(language),
    load: {
      filter: { id: /\/(?:client\/staff|schema)\/[^?]+\.(?:ts|json)$/ },
      handler(id) {
        if (id.endsWith('/schema/languages/spoken.ts')) return spokenIn(language);
        if (isEnglish) return null;
        if (id.endsWith('/schema/languages/app-language.ts')) return studentsWords(language);
        if (id.endsWith('/schema/languages/result-words.ts')) return resultWords(language);
        const translation = translationOf(id, language.tag);
        if (!existsSync(translation)) return null;
        const text = readFileSync(translation, 'utf8');
        return id.endsWith('.ts')
          ? text
          : JSON.stringify(laidOver(JSON.parse(readFileSync(id, 'utf8')), JSON.parse(text)));
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[PAGE];
        if (isEnglish || page?.type !== 'asset') return;
        delete bundle[PAGE];
        this.emitFile({
          type: 'asset',
          fileName: pageFor(language),
          source: await inLanguage(String(page.source), language),
        });
      },
    },
  };
}

/** Writes the few words that stand on the page before its script runs. */
async function inLanguage(html: string, { tag, dir }: Language): Promise<string> {
  const path = join(ROOT, `client/staff/app/words.${tag}.ts`);
  const page = html.replace('<html lang="en">', `<html lang="${tag}" dir="${dir}">`);
  if (!existsSync(path)) return page;
  const { beforeWords } = (await import(pathToFileURL(path).href)) as {
    readonly beforeWords: { readonly needs: string };
  };
  return page.replace(/(<p class="needs">)[^<]*/, `$1${beforeWords.needs}`);
}

/**
 * Puts translated texts in the places of the English ones. A translation of a data file holds only the texts: things in a
 * list are found by their `id`, and lists of texts by their order.
 */
export function laidOver(english: unknown, translated: unknown): unknown {
  if (translated === undefined) return english;
  if (Array.isArray(english)) {
    const texts = translated as readonly unknown[];
    return english.map((each, i) =>
      laidOver(each, hasId(each) ? texts.find((text) => hasId(text) && text.id === each.id) : texts[i]),
    );
  }
  if (english === null || typeof english !== 'object') return translated;
  const texts = translated as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(english).map(([key, each]) => [key, laidOver(each, texts[key])]));
}

const hasId = (value: unknown): value is { readonly id: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value;

export const wordsInEachLanguage: readonly Plugin[] = LANGUAGES.map(wordsIn);

/** The languages that need an environment of their own. */
export const otherLanguages: readonly Language[] = LANGUAGES.filter(({ tag }) => tag !== 'en');
