/** Tests the legal documents that an institution can take from the app. */
import { describe, expect, test } from 'vitest';
import {
  countGaps,
  factsOf,
  filled,
  LONGEST_TYPED,
  piecesOf,
  placesOf,
} from '../../../../client/staff/institution/document.ts';
import { documentTextsSchema, LONGEST_DOCUMENT_TEXT } from '../../../../schema/contract/documents.ts';
import { TAGS } from '../../../../schema/languages/tags.ts';
import type { Institution } from '../../../../schema/contract/institution.ts';
import { accessibilityStatement, dpia, type Section } from '../../../../client/staff/institution/document-words.ts';

const institution: Institution = {
  name: 'Fen College',
  support: 'Room 12',
  report: 'Room 13',
  emergency: '112',
  leastK: 9,
  embedOrigins: ['https://lms.example'],
  retentionYears: 4,
  fairnessRole: '',
  contactsCheckedDay: '',
  version: 1,
};
const textOf = (document: readonly Section[]) => JSON.stringify(document);
const withSettings = (document: readonly Section[], changes: Partial<Institution> = {}, checked = '') =>
  filled(document, factsOf({ ...institution, ...changes }, { host: 'https://pulse.example', checked }));

describe.each([
  ['the assessment', dpia],
  ['the accessibility statement', accessibilityStatement],
])('%s (C36)', (_, document) => {
  test('has every value of the server filled in', () => {
    expect(textOf(withSettings(document))).not.toMatch(/\{\w+\}/);
    expect(textOf(withSettings(document))).toContain('Fen College');
    expect(textOf(withSettings(document))).toContain('Room 12');
  });

  test('marks what only people can fill in', () => {
    expect(countGaps(withSettings(document))).toBeGreaterThan(5);
    expect(textOf(document).match(/\[\[/g)).toHaveLength(textOf(document).match(/\]\]/g)!.length);
  });
});

test('the assessment follows the settings (E1.3)', () => {
  const now = textOf(withSettings(dpia));
  expect(now).toContain('groups of at least 9');
  expect(now).toContain('years by your setting: 4');
  expect(now).toContain('https://lms.example');
  expect(textOf(withSettings(dpia, { embedOrigins: [] }))).toContain('on no other site');
  expect(textOf(withSettings(dpia, { embedOrigins: ['https:'] }))).toContain('on any https site');
});

test('an empty setting is shown as a gap, and a filled one is not', () => {
  const open = countGaps(withSettings(dpia));
  expect(countGaps(withSettings(dpia, { fairnessRole: 'Head of Equality' }, '2 May 2026'))).toBe(open - 2);
});

test('brackets in a name are not taken for a gap', () => {
  expect(countGaps(withSettings(dpia, { name: '[[X]] College' }))).toBe(countGaps(withSettings(dpia)));
});

test('the accessibility statement has what SI 2018/952 regulation 8(4) asks for, and says what was not tested', () => {
  const titles = accessibilityStatement.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['What is not accessible', 'Other ways to take part', 'Tell us']));
  const text = textOf(accessibilityStatement);
  for (const said of ['EN 301 549', 'Equality and Human Rights Commission', 'Not tried by people with NVDA'])
    expect(text).toContain(said);
});

test('a text is divided into what is said and what is missing', () => {
  expect(piecesOf('Until [[date]].')).toEqual([{ said: 'Until ' }, { gap: 'date' }, { said: '.' }]);
  expect(piecesOf('')).toEqual([]);
});

describe('what only people can say is typed and kept (C36)', () => {
  const places = [...placesOf(withSettings(dpia)), ...placesOf(withSettings(accessibilityStatement))];

  test('each gap has a place of its own that the server knows, and a label that no other has', () => {
    const names = places.map(({ place }) => place);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(`${textOf(dpia)}${textOf(accessibilityStatement)}`.match(/\[\[[a-z]/g)!.length);
    const texts = Object.fromEntries(names.map((name) => [name, 'x'.repeat(LONGEST_TYPED)]));
    expect(documentTextsSchema.parse({ texts, version: 1 }).texts).toEqual(texts);
    expect(LONGEST_TYPED).toBe(LONGEST_DOCUMENT_TEXT);
    // All of it fits into one request of 16 KB.
    expect(JSON.stringify({ texts, version: 1 }).length).toBeLessThan(16_000);
    const labels = places.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('what was typed stands in the document, and is open no more', () => {
    const typed = { 'assessment-3': '1 October 2027 [[x]]' };
    const open = countGaps(withSettings(dpia));
    expect(countGaps(withSettings(dpia), typed)).toBe(open - 1);
    expect(piecesOf('Next: [[assessment-3|date]]', typed)).toEqual([
      { said: 'Next: ' },
      { said: '1 October 2027 [[x]]' },
    ]);
    expect(piecesOf('Next: [[assessment-3|date]]')).toEqual([
      { said: 'Next: ' },
      { gap: 'date', place: 'assessment-3' },
    ]);
  });
});

const inEnglish = { dpia, accessibilityStatement };
const others = TAGS.filter((tag) => tag !== 'en');
test.each(others)(
  'what was typed stays in its place in another language, and each gap has a label: %s',
  async (tag) => {
    const path = `../../../../client/staff/institution/document-words.${tag}.ts`;
    const spoken = (await import(path)) as typeof inEnglish;
    for (const which of ['dpia', 'accessibilityStatement'] as const) {
      const [original, places] = [inEnglish[which], spoken[which]].map((document) => placesOf(withSettings(document)));
      expect(places?.map(({ place }) => place)).toEqual(original?.map(({ place }) => place));
      expect(new Set(places?.map(({ label }) => label)).size).toBe(original?.length);
      expect(countGaps(withSettings(spoken[which]))).toBe(countGaps(withSettings(inEnglish[which])));
    }
  },
);
