/**
 * Checks the staff's words in other languages: what types cannot see (holes, plural forms, words left in English), and
 * that no file is forgotten (C37, P15).
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Spoken } from '../schema/languages/fill.ts';
import { TAGS } from '../schema/languages/tags.ts';
import { laidOver } from '../staff-languages.ts';
import type * as english from '../client/staff/server/words.ts';

const root = join(import.meta.dirname, '..');
const tags = TAGS.filter((tag) => tag !== 'en');

/** These texts are the same as in English in some languages, for a reason: names, codes and words that are shared. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'client/staff/ui/words.ts': [
    'appWords.name',
    'appWords.menu',
    'appWords.title',
    'appWords.scripts',
    'pictureWords.saveSvg',
    'inviteWords.name',
    'signedOutWords.command',
  ],
  'client/staff/account/words.ts': ['waysWords.passkey'],
  'client/staff/courses/course-words.ts': ['courseWords.dates.title'],
  'client/staff/import/words.ts': ['differenceWords.fields.name', 'differenceWords.no'],
  'client/staff/ui/token-words.ts': ['tokenWords.list'],
  'client/staff/hand-out/words.ts': ['posterWords.title', 'shareWords.linkTitle'],
  'client/staff/new-pulse/words.ts': [
    'newPulseWords.questionsTitle',
    'newPulseWords.moduleSize.other',
    'ownWords.doers.staff',
  ],
  'client/staff/people/words.ts': ['teamWords.title'],
  'client/staff/loop/words.ts': [
    'loopWords.plan.minutes.one',
    'loopWords.plan.minutes.other',
    'loopWords.library.references',
    'loopWords.guides.title',
  ],
  'schema/languages/staff/calendar.ts': ['calendarWords.name'],
  'schema/languages/staff/tables.ts': ['tableWords.results.question', 'tableWords.log.action'],
  'client/staff/institution/words.ts': ['institutionWords.documents'],
  'client/staff/institution/document-words.ts': [
    'documentWords.title',
    'documentWords.label',
    'dpia.5.blocks.0.head.0',
  ],
  'client/staff/platforms/words.ts': [
    'deploymentWords.title',
    'platformSettingsWords.notSo',
    'platformWords.status.active',
  ],
  'client/staff/projector/words.ts': ['projectorWords.minutes', 'projectorWords.seconds'],
  'client/staff/results/words.ts': ['resultsWords.category'],
  'schema/instrument/constructs.json': ['constructs.fairness.name', 'constructs.transitions.name'],
};

/**
 * The data files whose texts staff read, and what in them is no text of the app: keys, sources, phrases that are looked for,
 * and names that no page shows.
 */
const DATA: Readonly<Record<string, RegExp>> = {
  'schema/instrument/acts.json': /^(version|language|acts\.\w+\.(construct|facet|items|who|informedBy)\b.*)$/,
  'schema/instrument/constructs.json': /^constructs\.[\w-]+\.(facets|references)\..*$/,
  'schema/instrument/custom-items.json': /^(title|intro|rules\.\w+\.(level|check\..*)|phrases\..*)$/,
  'schema/instrument/forms.json': /^(forms\..*|modules\.[\w-]+\.items\..*)$/,
  'schema/instrument/guides.json':
    /^(version|language|reflection\.informedBy\..*|youSaidWeDid\.templates\.\w+\.for|moments\.\w+\.modules\..*)$/,
};

/** Staff read these in the words of the students' pages or not at all, and sources have one language. */
const NO_TEXTS = ['items', 'prompts', 'references', 'scales', 'support'].map(
  (name) => `schema/instrument/${name}.json`,
);

const files = [
  ...globSync('client/staff/**/*words.ts', { cwd: root }),
  ...globSync('schema/languages/staff/*.ts', { cwd: root }).filter((path) => !/\.[\w-]+\.ts$/.test(path)),
].toSorted();
const translationOf = (path: string, tag: string) => path.replace(/\.(ts|json)$/, `.${tag}.$1`);

test('every file of words has a translation into each language', () => {
  const missing = files.filter((path) => tags.some((tag) => !existsSync(join(root, translationOf(path, tag)))));
  expect(missing).toEqual([]);
});

test('no translation has lost its English file', () => {
  const all = globSync(`{client/staff/**,schema/languages/staff}/*.{${tags.join(',')}}.ts`, { cwd: root });
  expect(all.filter((path) => !files.includes(path.replace(/\.[\w-]+\.ts$/, '.ts')))).toEqual([]);
});

test('no page takes the students’ words straight from English, which no build replaces (E3.9a)', () => {
  const pages = globSync('client/{staff,charts}/**/*.{ts,tsx}', { cwd: root });
  const straight =
    /^import \{[^}]*\} from '[./]+\/schema\/(?:languages\/english\.ts|(?:languages|instrument)\/\w+\/en\.(?:ts|json))'/m;
  expect(pages.filter((path) => straight.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('no page writes a day by Intl alone, because Chromium has none in Welsh: schema/languages/moment.ts does it (E3.9a)', () => {
  const pages = globSync('client/{staff,charts,told}/**/*.{ts,tsx}', { cwd: root });
  const writes = /DateTimeFormat\((?!\)\.resolvedOptions)(?!'en)|\.toLocale(?:Date|Time)?String\(/;
  expect(pages.filter((path) => writes.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

type Said = string | ((...values: readonly unknown[]) => string);
interface Texts {
  readonly [key: string]: Said | Texts;
}

/** Stands for any value of a text that is a function: each part of it says its own name. */
const sample = (name: string): unknown =>
  new Proxy(
    Object.assign(() => name, {}),
    {
      get: (_target, key) =>
        key === Symbol.toPrimitive || key === 'toString' || key === 'valueOf'
          ? () => `{${name}}`
          : sample(`${name}_${String(key)}`),
    },
  );

const saidBy = (said: Said): string =>
  typeof said === 'string' ? said : said(...Array.from({ length: said.length }, (_, i) => sample(`value${i}`)));

/** Every text by its path, such as `students.one`. A list counts its members. */
const textsOf = (texts: Texts, path = ''): [path: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? textsOf(value, `${path}${key}.`) : [[path + key, saidBy(value)] as [string, string]],
  );

const isPlural = (texts: Texts | Said | undefined): texts is Texts =>
  typeof texts === 'object' && 'one' in texts && 'other' in texts;

/** Every text that goes with a number, by its path. */
const pluralsOf = (texts: Texts, path = ''): [path: string, forms: Texts][] =>
  Object.entries(texts).flatMap(([key, value]): [string, Texts][] => {
    if (typeof value !== 'object') return [];
    return isPlural(value) ? [[path + key, value]] : pluralsOf(value, `${path}${key}.`);
  });

const holes = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();

const read = async (path: string): Promise<Texts> => ({ ...((await import(join(root, path))) as Texts) });

describe.each(tags)('%s', (tag) => {
  describe.each(files)('%s', (path) => {
    test('has the texts, the holes and the plural forms that it needs, and none was left in English', async () => {
      const [original, translation] = [await read(path), await read(translationOf(path, tag))];
      const plurals = new Map(pluralsOf(original));
      const model = new Map(textsOf(original));
      const formsOf = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const inPlurals = (at: string) => plurals.has(at.replace(/\.\w+$/, ''));
      const expected = [...model.keys()].filter((at) => !inPlurals(at));
      const needed = [...expected, ...[...plurals.keys()].flatMap((at) => formsOf.map((form) => `${at}.${form}`))];
      const said = textsOf(translation);
      expect(said.map(([at]) => at).toSorted()).toEqual(needed.toSorted());
      const same = SAME[path] ?? [];
      for (const [at, text] of said) {
        const english = model.get(at) ?? model.get(at.replace(/\.\w+$/, '.other')) ?? '';
        const isAForm = inPlurals(at) && !at.endsWith('.other');
        // A form for exactly one, two or none may name the number in a word.
        if (isAForm)
          expect([...new Set([...holes(text), 'n'])].toSorted(), at).toEqual(
            [...new Set([...holes(english), 'n'])].toSorted(),
          );
        else expect(holes(text), at).toEqual(holes(english));
        expect(text, at).toBe(text.trim() === text || english.trim() !== english ? text : text.trim());
        expect(text, at).not.toBe('');
        if (/[a-z]{2}/i.test(english.replaceAll(/\{\w+\}/g, '')) && !same.includes(at))
          expect(text, at).not.toBe(english);
      }
    });
  });
});

const ofData = globSync('schema/instrument/*.json', { cwd: root });
const isTranslation = (path: string) => tags.some((tag) => path.endsWith(`.${tag}.json`));

test('every data file whose texts staff read has a translation into each language', () => {
  expect(ofData.filter((path) => !isTranslation(path)).toSorted()).toEqual(
    [...Object.keys(DATA), ...NO_TEXTS].toSorted(),
  );
  const expected = Object.keys(DATA).flatMap((path) => tags.map((tag) => translationOf(path, tag)));
  expect(ofData.filter(isTranslation).toSorted()).toEqual(expected.toSorted());
});

/** Every text by its path, such as `acts.A11.title`. Things in a list stand under their id, and texts under their order. */
function textsIn(value: unknown, path: string): [path: string, text: unknown][] {
  if (typeof value === 'number' || typeof value === 'boolean') return [];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (key === 'id') return [];
    const { id = key } = Array.isArray(value) ? (each as { readonly id?: string }) : {};
    return textsIn(each, path === '' ? id : `${path}.${id}`);
  });
}

const readData = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe.each(tags)('%s', (tag) => {
  test.each(Object.entries(DATA))(
    '%s has the texts and the holes that it needs, and none was left in English',
    (path, noText) => {
      const english = textsIn(readData(path), '').filter(([at]) => !noText.test(at));
      const said = textsIn(readData(translationOf(path, tag)), '');
      expect(said.map(([at]) => at).toSorted()).toEqual(english.map(([at]) => at).toSorted());
      const model = new Map(english);
      for (const [at, text] of said) {
        if (typeof text !== 'string') throw new Error(`${at} is no text`);
        const original = String(model.get(at));
        expect(holes(text), at).toEqual(holes(original));
        expect(text, at).toBe(text.trim());
        expect(text, at).not.toBe('');
        expect(text.split('\n'), at).toHaveLength(original.split('\n').length);
        const isSame = (SAME[path] ?? []).includes(at);
        if (/[a-z]{2}/i.test(original.replaceAll(/\{\w+\}/g, '')) && !isSame) expect(text, at).not.toBe(original);
      }
      // Nothing else is laid over: keys and numbers stay as they are.
      const laid = textsIn(laidOver(readData(path), readData(translationOf(path, tag))), '');
      expect(laid.filter(([at]) => noText.test(at))).toEqual(
        textsIn(readData(path), '').filter(([at]) => noText.test(at)),
      );
    },
  );
});

test('a text that is missing does not compile', () => {
  type Words = Spoken<typeof english>;
  // @ts-expect-error A file of words lacks all its groups.
  const none: Words = {};
  // @ts-expect-error One text is missing.
  const one: Pick<Words, 'failureWords'> = { failureWords: { offlineTitle: 'Ingen anslutning' } };
  expect([none, one]).toHaveLength(2);
});

test('the page that stands before the script starts says what its words say', async () => {
  const { beforeWords } = await import('../client/staff/app/words.ts');
  const page = readFileSync(join(root, 'client/staff/index.html'), 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain(`<p class="needs"> ${beforeWords.needs} </p>`);
});

test('the texts of a data file take the places of the English ones, and nothing else changes', () => {
  const english = {
    version: '1',
    acts: [
      { id: 'a', minutes: 5, title: 'Say hello' },
      { id: 'b', minutes: 9, title: 'Wave' },
    ],
    lines: ['One', 'Two'],
  };
  const translated = {
    acts: [
      { id: 'b', title: 'Vinka' },
      { id: 'a', title: 'Säg hej' },
    ],
    lines: ['Ett', 'Två'],
  };
  expect(laidOver(english, translated)).toEqual({
    version: '1',
    acts: [
      { id: 'a', minutes: 5, title: 'Säg hej' },
      { id: 'b', minutes: 9, title: 'Vinka' },
    ],
    lines: ['Ett', 'Två'],
  });
});
