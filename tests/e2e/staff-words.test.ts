/** Tests that the built staff app of another language says the students' words in that language too (E3.9a). */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import german from '../../schema/languages/results/de.json' with { type: 'json' };
import { resultWords } from '../../schema/languages/results/en.ts';
import { TAGS } from '../../schema/languages/tags.ts';

const built = resolve(import.meta.dirname, '../../dist/client');
const WHOLE = new RegExp(`^(?:${TAGS.join('|')})-[\\w-]{8}\\.js$`);

/**
 * Everything that the browser may load from a page of the app: its scripts, and what they import. The files of whole
 * languages are left out: a page loads one of them for a class that reads it.
 */
function scriptsOf(page: string): string {
  const found = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const path = join(built, 'assets', name);
      if (found.has(name) || WHOLE.test(name) || !existsSync(path)) continue;
      found.set(name, readFileSync(path, 'utf8'));
      follow(found.get(name) ?? '');
    }
  };
  follow(readFileSync(join(built, page), 'utf8'));
  // The build writes a space that must not break as an escape.
  return [...found.values()].join('\n').replaceAll(String.raw`\xA0`, '\u00A0');
}

interface Words {
  readonly [key: string]: string | Words;
}

/** Short texts may stand in other words of the app too. */
const LONG_ENOUGH = 40;
const sentencesOf = (words: Words): string[] =>
  Object.values(words).flatMap((said) =>
    typeof said === 'string' ? (said.length < LONG_ENOUGH ? [] : [said]) : sentencesOf(said),
  );

test('the German app says figures and advice in German, and holds no English sentence about results', () => {
  const english = sentencesOf(resultWords);
  const [inEnglish, inGerman] = [scriptsOf('staff/index.html'), scriptsOf('staff/index.de.html')];
  expect(english.filter((said) => !inEnglish.includes(said))).toEqual([]);
  expect(english.filter((said) => inGerman.includes(said))).toEqual([]);
  expect(sentencesOf(german).filter((said) => !inGerman.includes(said))).toEqual([]);
});
