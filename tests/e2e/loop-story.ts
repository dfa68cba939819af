/**
 * Builds a course that has listened to its students: it has acts in every state, and a text that was published and
 * corrected (experience.md section 8).
 */
import type { Takes } from '../../schema/contract/api.ts';
import type { ToldDraft } from '../../schema/contract/loop.ts';
import type { Teacher } from './teacher.ts';

export const WORD: ToldDraft = {
  good: 'You can ask anything in the exercise groups, and somebody answers.',
  hard: 'In the lecture it is hard to ask, and nobody there knows your names.',
  promises: [
    {
      act: 'After each part of the lecture we wait for written questions, and answer two of them aloud.',
      day: '2026-12-07',
      owner: 'teacher',
    },
    { act: 'Name cards stand on the tables of the exercise groups.', day: '2026-12-01', owner: 'course-lead' },
  ],
  cannot: 'We cannot move to a smaller lecture room.',
  why: 'All rooms are taken until the end of term.',
  passedTo: 'Head of timetabling',
  again: 'We will ask you again in the last week of term.',
};

type NewAct = Takes<'planAct'>;

/** These acts are planned on the day on which the pulse has closed. */
const ACTS: readonly NewAct[] = [
  {
    item: 'M1',
    library: 'A35',
    title: 'Ask for questions and wait',
    how: 'Say “What questions do you have?” and wait ten seconds.',
    owner: 'teacher',
    dueDay: '2026-12-07',
  },
  {
    item: 'M1',
    title: 'Name cards in the exercise groups',
    how: 'Paper and a thick pen.',
    owner: 'course-lead',
    dueDay: '2026-11-24',
    shared: true,
  },
  {
    item: 'T2',
    title: 'A smaller lecture room',
    owner: 'programme',
    dueDay: '2026-11-30',
    status: 'passed-on',
    passedTo: 'Head of timetabling',
  },
  {
    item: 'B1',
    title: 'A welcome in the first minutes',
    owner: 'teacher',
    dueDay: '2026-11-30',
    status: 'done',
    doneDay: '2026-11-23',
  },
];

export async function planAndTell(teacher: Teacher, code: string): Promise<void> {
  for (const act of ACTS) await teacher.ask('planAct', { code }, act);
  await teacher.ask('tellStudents', { code }, { version: 0, body: { ...WORD, again: 'soon' } });
}

/** @returns the code of the next pulse of the course, whose students read what they were told */
export async function correctAndAskAgain(teacher: Teacher, code: string, closesAtMs: number): Promise<string> {
  await teacher.ask('tellStudents', { code }, { version: 1, body: WORD });
  const { course } = await teacher.ask('pulse', { code }, null);
  const next = await teacher.ask(
    'createPulse',
    { course: course.id },
    { closesAtMs, reason: 'The exercise groups were mixed anew.' },
  );
  await teacher.ask('openPulse', { code: next.definition.code }, null);
  return next.definition.code;
}
