/** Checks that the data of the instrument is complete and consistent. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemSchema } from '../../../schema/contract/pulse.ts';
import { titlesIn, titlesOf } from '../../../schema/instrument/act-titles.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { rating } from '../../../schema/instrument/items.ts';
import { guidesSchema, promptsFileSchema, supportSchema } from '../../../schema/instrument/shapes-guides.ts';
import {
  actsFileSchema,
  constructsFileSchema,
  formsFileSchema,
  itemsFileSchema,
  referencesFileSchema,
  wordingSchema,
} from '../../../schema/instrument/shapes.ts';

const FOLDER = `${import.meta.dirname}/../../../schema/instrument`;
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

const { items, ticklists } = itemsFileSchema.parse(read('items.json'));
const { acts } = actsFileSchema.parse(read('acts.json'));
const { constructs } = constructsFileSchema.parse(read('constructs.json'));
const { forms, modules } = formsFileSchema.parse(read('forms.json'));
const { prompts, context } = promptsFileSchema.parse(read('prompts.json'));
const { references } = referencesFileSchema.parse(read('references.json'));
const languages = readdirSync(`${FOLDER}/words`).map((file) => file.replace('.json', ''));
const wordingIn = (language: string) => wordingSchema.parse(read(`words/${language}.json`));
const english = wordingIn('en');

const options = ticklists.flatMap((list) => list.options);
const asked = [...items, ...options, ...prompts, ...context];

describe('the English text of every id is the same in the data and in the words (I2.19)', () => {
  test.each(asked.map(({ id, text }) => [id, text]))('%s', (id, text) => {
    expect(english.items[id]).toBe(text);
  });
});

test('a title names one act, in whatever language it is read (E8.3)', () => {
  const named = languages.flatMap((tag) => Object.entries(titlesIn(tag)).map(([id, title]) => [title, id] as const));
  expect(named).toHaveLength(acts.length * languages.length);
  for (const [title, id] of named) expect(titlesOf(title)?.['en'], title).toBe(titlesIn('en')[id]);
});

test('there are eight languages (E3.9)', () => {
  expect(languages.toSorted()).toEqual(['ar', 'cy', 'de', 'en', 'es', 'fr', 'sv', 'zh-Hans']);
});

test.each(languages)('the words for %s say everything that English says, and nothing else', (language) => {
  const words = wordingIn(language);
  expect(Object.keys(words.items).toSorted()).toEqual(Object.keys(english.items).toSorted());
  expect(Object.keys(words.hints).toSorted()).toEqual(Object.keys(english.hints).toSorted());
});

test('guides and support placeholders have the shape that pages rely on', () => {
  guidesSchema.parse(read('guides.json'));
  supportSchema.parse(read('support.json'));
});

test('every item has an act, and every act names an item that exists (I5.1, E1.2)', () => {
  const ids = new Set([...items, ...options].map(({ id }) => id));
  const actIds = new Set(acts.map(({ id }) => id));
  for (const item of [...items, ...options])
    expect(
      item.acts.filter((act) => !actIds.has(act)),
      item.id,
    ).toEqual([]);
  for (const act of acts)
    expect(
      act.items.filter((id) => !ids.has(id)),
      act.id,
    ).toEqual([]);
});

test('every source that is cited is in the list of references (I1.21)', () => {
  const cited = [...items, ...ticklists, ...acts].flatMap(({ informedBy }) => informedBy);
  expect(cited.filter((source) => !(source in references))).toEqual([]);
});

test('every item belongs to a defined construct and facet', () => {
  for (const { id, construct, facet } of items) {
    const facets = constructs.find((known) => known.id === construct)?.facets ?? [];
    expect(
      facets.map((known) => known.id),
      id,
    ).toContain(facet);
  }
});

test('no sentence is longer than 21 words (I2.5)', () => {
  for (const { id, text } of asked) expect(text.split(/\s+/).length, `${id}: ${text}`).toBeLessThanOrEqual(21);
});

test('the core is six items in this order (I2.7, E3.6), and the standard form begins with it (I2.8)', () => {
  expect(forms.core).toEqual(['M1', 'B1', 'T1', 'M2', 'B2', 'T2']);
  expect(forms.standard.slice(0, 6)).toEqual(forms.core);
});

test.each(['core', 'standard'] as const)(
  'the %s form asks only five-point items that belong to a construct',
  (form) => {
    for (const question of questionsOf(form)) {
      if (question.kind !== 'rating') throw new Error('not a rating');
      expect(itemSchema.parse(question.item).scale).toBe('five');
      expect(rating(question.item.id).polarity).toBe('positive');
    }
  },
);

test('modules name only items and tick-lists that exist', () => {
  const known = new Set([...items, ...ticklists].map(({ id }) => id));
  expect(modules.flatMap((module) => module.items).filter((id) => !known.has(id))).toEqual([]);
});
