/** Tests how the directory checks and names questions that a course wrote itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionSchema, itemSchema, itemsOf } from '../../../../schema/contract/pulse.ts';
import type { NewCustomItem } from '../../../../schema/contract/pulse-plan.ts';
import { ask } from '../../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../../schema/languages/english.ts';
import { LANGUAGES } from '../../../../schema/languages/registry.ts';
import { TAGS } from '../../../../schema/languages/tags.ts';
import { askedItem } from '../../../../schema/results/asked.ts';
import {
  checkCustomQuestions,
  customId,
  customQuestions,
} from '../../../../worker/directory/pulses/custom-questions.ts';
import { aCourse, aDirectory, aPlan, aStaffMember, core } from '../a-directory.ts';

const CONFIRMED = ['CR17', 'CR19', 'CR20'];
const anItem = (item: Partial<NewCustomItem> = {}) => ({
  text: 'Staff gave us time to think.',
  lang: 'en' as const,
  doer: 'staff' as const,
  confirmed: CONFIRMED,
  ...item,
});
const says = (items: readonly ReturnType<typeof anItem>[], people: readonly string[] = []): string => {
  const checked = checkCustomQuestions(items, people);
  return checked.ok ? 'fine' : `${checked.error.at}: ${checked.error.says}`;
};

describe('what the server refuses, even if a form let it through', () => {
  test.each([
    ['a sentence that keeps the rules', [anItem()], 'fine'],
    ['no doer', [anItem({ doer: null })], '0: Choose who can change this'],
    ['trying', [anItem(), anItem({ text: 'I try to come.' })], '1: “I try”: Ask what staff or the course did'],
    [
      'a question of the bank in its language',
      [anItem({ lang: 'sv', text: LANGUAGES[1]!.wording.items['T4']! })],
      '0: This question is already in the bank',
    ],
    [
      'one of them, said to be in another language (R2.4b)',
      [anItem({ text: LANGUAGES[1]!.wording.items['T4']! })],
      '0: This question is already in the bank',
    ],
    ['the same twice', [anItem(), anItem({ text: 'Staff gave us time to think' })], '1: This question is already'],
    ['nothing confirmed', [anItem({ confirmed: [] })], '0: Please confirm: I know one thing'],
    [
      'no phrase lists, and not every point confirmed',
      [anItem({ lang: 'cy', text: 'Rhoddodd y staff amser i ni feddwl.' })],
      '0: Please confirm:',
    ],
  ])('%s', (_what, items, expected) => {
    expect(says(items)).toContain(expected);
  });

  test('a question that names a colleague of the course is refused', () => {
    const { directory } = aDirectory();
    const { id } = aStaffMember(directory);
    const course = aCourse(directory, id);
    const plan = aPlan({ custom: [anItem({ text: 'Ada gave us time to think.' })] });
    expect(directory.pulses.draft(id, course, { plan, questions: core, breakdown: null })).toMatchObject({
      ok: false,
      error: { kind: 'custom-item', at: 0 },
    });
  });
});

describe('ids of such questions (I2.17)', () => {
  test('differ from those of the bank, which never begin in the same way', () => {
    expect(Object.keys(ENGLISH.wording.items).filter((id) => id.startsWith('X'))).toEqual([]);
  });

  test('are valid, equal for the same words, and different for others', () => {
    const words = fc.array(fc.constantFrom('staff', 'gave', 'us', 'time', '老师', 'أعطانا', 'tid'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const id = customId(a.join(' '));
        expect(itemSchema.safeParse({ id, scale: 'five', custom: { text: 'x', lang: 'en' } }).success).toBe(true);
        expect(customId(`${a.join('  ').toUpperCase()}.`)).toBe(id);
        expect(customId(b.join(' ')) === id).toBe(a.join(' ') === b.join(' '));
      }),
    );
  });

  test('never change with a later version of this code, because trends depend on them', () => {
    expect(customId('Staff gave us time to think.')).toBe('XY8ZXNB');
  });

  test('are marked in a definition, and no other question has words there', () => {
    const words = { text: 'Staff listened.', lang: 'en' };
    expect(itemSchema.safeParse({ id: 'XABC234', scale: 'five' }).success).toBe(false);
    expect(itemSchema.safeParse({ id: 'M1', scale: 'five', custom: words }).success).toBe(false);
  });
});

test('I6.1: such a question is answered with Never to Always, and belongs to no construct', () => {
  const [question] = customQuestions([anItem()]);
  expect(ask(question!, ENGLISH.wording)).toMatchObject({
    kind: 'rating',
    text: 'Staff gave us time to think.',
    lang: 'en',
    stem: ENGLISH.wording.stems.freq5,
    labels: ENGLISH.wording.scales.freq5,
  });
  const [item] = itemsOf({ questions: [question!] });
  expect(askedItem(item!, ENGLISH.wording)).toMatchObject({
    construct: null,
    polarity: 'positive',
    scale: 'freq5',
    lang: 'en',
  });
});

test('I6.1, I2.11: such questions are asked last, in their own words', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  const plan = aPlan({ custom: [anItem()] });
  const drafted = directory.pulses.draft(id, aCourse(directory, id), { plan, questions: core, breakdown: null });
  if (!drafted.ok) throw new Error(drafted.error.kind);
  expect(drafted.value.definition.questions).toHaveLength(7);
  expect(drafted.value.definition.questions.at(-1)).toMatchObject({
    kind: 'rating',
    item: { custom: { text: 'Staff gave us time to think.', lang: 'en' } },
  });
});

test('I6.1: a fourth one is refused', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  const course = aCourse(directory, id);
  const texts = ['Staff gave us time.', 'Staff listened to us.', 'Staff asked us.', 'Staff met us.'];
  const plan = aPlan({ custom: texts.map((text) => anItem({ text })) });
  expect(directory.pulses.draft(id, course, { plan, questions: core, breakdown: null })).toEqual({
    ok: false,
    error: { kind: 'custom-item', field: 'custom', at: null, says: expect.stringContaining('Leave room') as string },
  });
});

test('a pulse that was frozen before there were such questions is still read', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  const drafted = directory.pulses.draft(id, aCourse(directory, id), {
    plan: aPlan(),
    questions: core,
    breakdown: null,
  });
  if (!drafted.ok) throw new Error(drafted.error.kind);
  const stored = JSON.stringify(drafted.value.definition);
  expect(stored).not.toContain('custom');
  expect(definitionSchema.parse(JSON.parse(stored))).toEqual(drafted.value.definition);
});

test('the short list of languages is the same as in the registry', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(TAGS);
});
