/** Tests how the script for talking with students is filled in (E9.2, I5.6). */
import { describe, expect, test } from 'vitest';
import { filledFrom, talkOf, type Known } from '../../../../client/staff/loop/talk-script.ts';
import { actIdSchema, codeSchema } from '../../../../schema/contract/ids.ts';
import type { PlannedAct, Told } from '../../../../schema/contract/loop.ts';

const nothing: Known = { respondents: null, told: null, acts: [], sentences: [] };
const told: Told = {
  good: 'You can ask anything.',
  hard: 'Nobody knows your names.',
  promises: [{ act: 'We learn your names.', day: '2026-12-11', owner: 'course-lead' }],
  cannot: 'We cannot make the groups smaller.',
  why: 'Rooms are fixed until summer.',
  passedTo: 'Head of timetabling',
  again: '',
};
const anAct = (act: Partial<PlannedAct> = {}): PlannedAct => ({
  id: actIdSchema.parse('a'.repeat(32)),
  code: codeSchema.parse('K7QF2M'),
  item: 'M1',
  library: null,
  title: 'Learn names',
  how: '',
  owner: 'teacher',
  dueDay: '2026-12-11',
  status: 'planned',
  doneDay: null,
  passedTo: null,
  shared: false,
  version: 1,
  ...act,
});
const sentences = [
  { about: 'hard', text: 'Some answers to “A” were rarely or never.' },
  { about: 'good', text: 'Most answers to “B” were often or always.' },
  { about: 'hard', text: 'Some answers to “C” were rarely or never.' },
] as const;

/** The lines of one step, with a line to write on as ____. */
const lines = (known: Known, id: string): readonly string[] | null => {
  const step = talkOf(filledFrom(known)).find((each) => each.id === id);
  return (
    step?.lines.map((line) => line.map((part) => ('plain' in part ? part.plain : (part.filled ?? '____'))).join('')) ??
    null
  );
};

describe('E9.2: each part is filled from what is known, and an optional part without anything to say is left out', () => {
  const promise = 'This is our answer.';
  test.each<[string, string, Partial<Known>, readonly string[] | null]>([
    [
      'TK1',
      'the number is published',
      { respondents: 24 },
      ['Thank you for answering.', '24 of you took part.', 'I do not know who said what.'],
    ],
    ['TK1', 'it is not', {}, ['Thank you for answering.', 'I do not know who said what.']],
    [
      'TK2',
      'the result allows a sentence',
      { sentences },
      ['You told us that something works.', 'Most answers to “B” were often or always.', 'We will keep it.'],
    ],
    [
      'TK2',
      'nothing is certain, so there is a line to write on',
      {},
      ['You told us that something works.', '____', 'We will keep it.'],
    ],
    [
      'TK3',
      'the first sentence of the form',
      { sentences },
      [
        'You also told us that something does not work well enough.',
        'Some answers to “A” were rarely or never.',
        'I want to take it seriously and not explain it away.',
      ],
    ],
    [
      'TK3',
      'what students were told wins',
      { sentences, told },
      [
        'You also told us that something does not work well enough.',
        'Nobody knows your names.',
        'I want to take it seriously and not explain it away.',
      ],
    ],
    [
      'TK4',
      'planned: by, never from',
      { acts: [anAct()] },
      [promise, 'Learn names', 'By 11 December 2026 it is done.', 'I am responsible for it.'],
    ],
    [
      'TK4',
      'done',
      { acts: [anAct({ status: 'done', doneDay: '2026-12-01' })] },
      [promise, 'Learn names', 'It was done on 1 December 2026.', 'I am responsible for it.'],
    ],
    ['TK4', 'dropped', { acts: [anAct({ status: 'dropped' })] }, [promise, '____']],
    [
      'TK4',
      'promised to students',
      { told, acts: [anAct()] },
      [promise, 'We learn your names.', 'By 11 December 2026 it is done.', 'The course lead is responsible for it.'],
    ],
    ['TK5', 'nothing is impossible', { acts: [anAct()] }, null],
    [
      'TK5',
      'passed on in the plan',
      { acts: [anAct({ status: 'passed-on', title: 'A smaller room', passedTo: 'Timetabling' })] },
      [
        'There is something that we cannot change now.',
        'A smaller room',
        'It has been passed on to this role: Timetabling.',
      ],
    ],
    [
      'TK5',
      'each field is a sentence of its own',
      { told },
      [
        'There is something that we cannot change now.',
        'We cannot make the groups smaller.',
        'Rooms are fixed until summer.',
        'It has been passed on to this role: Head of timetabling.',
      ],
    ],
    [
      'TK6',
      'there is no place to write to',
      {},
      ['What did we misunderstand?', 'Please tell us in class, or through somebody you trust.'],
    ],
  ])('%s, %s', (id, _, known, says) => {
    expect(lines({ ...nothing, ...known }, id)).toEqual(says);
  });
});

test('the script to write on keeps every part, and never says “From”', () => {
  const steps = talkOf(null);
  expect(steps.map(({ id }) => id)).toEqual(['TK1', 'TK2', 'TK3', 'TK4', 'TK5', 'TK6']);
  expect(JSON.stringify(steps)).not.toContain('From');
  expect(
    steps
      .flatMap((step) => step.lines)
      .flat()
      .filter((part) => 'filled' in part && part.filled !== null),
  ).toEqual([]);
});
