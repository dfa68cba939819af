/** Tests what a text must say before students are told. */
import { describe, expect, test } from 'vitest';
import { toldDraftSchema, type ToldDraft } from '../../../schema/contract/loop.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { checkTold } from '../../../schema/loop/check-told.ts';
import { LONGEST_TOLD } from '../../../schema/loop/limits.ts';

const closedDay = '2026-11-20';
const names = { act: 'We learn your names', day: '2026-11-30', owner: 'teacher' };
const aWord = (word: Partial<ToldDraft> = {}): ToldDraft => ({
  good: 'Questions are welcome',
  hard: 'We do not know your names',
  promises: [names],
  cannot: '',
  why: '',
  passedTo: '',
  again: 'in week 10',
  ...word,
});

test('W12: students read what was heard, what will be done by when and by whom, and what cannot be done', () => {
  const word = aWord({ cannot: 'A smaller room', why: 'all rooms are taken', passedTo: 'Timetabling' });
  expect(checkTold(word, closedDay)).toEqual({ ok: true, value: word });
});

test('W12: staff can tell students that nothing can be done, and why', () => {
  expect(checkTold(aWord({ promises: [], cannot: 'A smaller room', why: 'all rooms are taken' }), closedDay).ok).toBe(
    true,
  );
});

test('an empty second promise does not count', () => {
  expect(checkTold(aWord({ promises: [names, { act: '', day: '', owner: '' }] }), closedDay)).toMatchObject({
    ok: true,
    value: { promises: [names] },
  });
});

describe('before students can read it, it must say what to expect', () => {
  test.each<[Partial<ToldDraft>, string, string]>([
    [{ promises: [] }, 'promises.0.act', 'Say what you do now'],
    [{ promises: [{ ...names, act: '' }] }, 'promises.0.act', 'Say what you do'],
    [{ promises: [names, { ...names, day: '' }] }, 'promises.1.day', 'a promise without a date is none'],
    [{ promises: [{ ...names, day: '2026-11-19' }] }, 'promises.0.day', 'before the pulse closed'],
    [
      { promises: [{ ...names, owner: 'Estudiantes' }] },
      'promises.0.owner',
      'Students are never responsible for an act',
    ],
    [{ promises: [{ ...names, owner: '' }] }, 'promises.0.owner', 'Choose who does it'],
    [{ cannot: 'A smaller room' }, 'why', 'Say why'],
    [{ why: 'There is none' }, 'cannot', 'what it is that you cannot do'],
    [
      { cannot: 'A smaller room', why: 'none is free', passedTo: 'our students' },
      'passedTo',
      'Students are never responsible for an act',
    ],
  ])('%o', (wrong, field, says) => {
    const checked = checkTold(aWord(wrong), closedDay);
    const found = checked.ok ? [] : checked.error.map((unfit) => [unfit.field, unfitWords[unfit.rule]]);
    expect(found).toEqual([[field, expect.stringContaining(says)]]);
  });
});

test('I5.4: a third promise is refused, even in a draft', () => {
  const { error } = toldDraftSchema.safeParse(aWord({ promises: [names, names, names] }));
  expect(error?.issues[0]?.message).toContain('at most 2');
});

test('no part may be longer than one can read on a phone', () => {
  for (const [part, longest] of Object.entries(LONGEST_TOLD)) {
    if (part === 'act') continue;
    expect(toldDraftSchema.safeParse({ ...aWord(), [part]: 'x'.repeat(longest) }).success).toBe(true);
    expect(toldDraftSchema.safeParse({ ...aWord(), [part]: 'x'.repeat(longest + 1) }).success).toBe(false);
  }
});
