/** Checks that slides tell a class what the results page tells, in the language of the course, and nothing more (E1.4, E9.7). */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../../../client/staff/results/slide-list.tsx';
import type { Question } from '../../../../schema/contract/pulse.ts';
import type { Published } from '../../../../schema/contract/release.ts';
import { loadLanguage } from '../../../../schema/languages/load.ts';
import { askedItem } from '../../../../schema/results/asked.ts';
import { itemResult } from '../../../../schema/results/item-result.ts';
import { itemSentence } from '../../../../schema/results/item-sentence.ts';
import { aRelease } from '../../../schema/results/a-release.ts';
import { aPulsePage } from '../a-pulse-page.ts';

const german = await loadLanguage('de');
const told = {
  language: 'de',
  agreed: false,
  body: {
    good: 'Sie sagten, dass Fragen willkommen sind.',
    hard: '',
    promises: [{ act: 'Ich lerne Ihre Namen.', day: '2026-12-01', owner: 'teacher' as const }],
    cannot: '',
    why: '',
    passedTo: '',
    again: '',
  },
};

const published: Readonly<Record<string, Published>> = {
  M1: { form: 'A', n: 46, bins: [2, 3, 8, 20, 13] },
  B1: {
    form: 'B',
    n: 16,
    bands: [
      [0, 4],
      [2, 6],
      [8, 12],
    ],
  },
  T1: { form: 'C', n: 15, side: 2, atLeast: 13 },
  M2: { form: 'X' },
};
const rating = (id: string): Question => ({ kind: 'rating', item: { id, scale: 'five' } });

const { items, outcome } = aRelease(published, 46);
const atoms = outcome.kind === 'published' ? outcome.atoms : [];
const { definition } = aPulsePage('closed', {}, { questions: Object.keys(published).map(rating) });
const slides = slidesOf({ definition, items, atoms, told }, german);
const textOf = (name: string): string =>
  renderToString(<>{slides.find((slide) => slide.name === name)?.body}</>)
    .replaceAll(/<\/?(strong|em)[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"');

test('the whole form comes first, then one question each in form order, then what students were told', () => {
  expect(slides.map(({ name }) => name)).toEqual(['form', 'M1', 'B1', 'T1', 'M2', 'told']);
  expect(slidesOf({ definition, items, atoms, told: null }, german).map(({ name }) => name)).not.toContain('told');
});

describe.each(items)('the slide of $id', (item) => {
  const text = textOf(item.id);

  test('has the sentence of the results page, in German', () => {
    const asked = askedItem(item, german.wording);
    expect(text).toContain(itemSentence(asked, itemResult(atoms, item), german.results));
  });

  test('has no number that is not published (E9.3, I3.12)', () => {
    const numbers = JSON.stringify(published[item.id]).match(/\d+/g) ?? [];
    const place = items.indexOf(item) + 1;
    // A percent that the table shows stands beside exact counts only, from twenty on.
    const shares = item.id === 'M1' ? [2, 3, 8, 20, 13].map((count) => String(Math.round((count / 46) * 100))) : [];
    const more = item.id === 'M1' ? ['33', '5', '95', '3', '1', '4', '8', '6'] : [];
    const allowed = [...numbers, ...shares, ...more, String(place), String(items.length)];
    for (const number of text.match(/\d+/g) ?? []) expect(allowed).toContain(number);
  });
});

test('the last one has the words of the staff, its headings and its day in German, and the question to the class (E8.3)', () => {
  const text = textOf('told');
  for (const part of [
    german.words.youSaidWeDid,
    told.body.good,
    'Ich lerne Ihre Namen.',
    '1. Dezember 2026',
    german.words.loopWrong,
  ])
    expect(text).toContain(part);
});
