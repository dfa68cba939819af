/**
 * Makes the answers of a made-up crowd of students: they are the same at every start of the demo, and as near to the
 * crowd's mood as whole people can be.
 */
import type { Definition, Question } from '../../schema/contract/pulse.ts';

/** How many of 100 answers lie on each point, lowest first. */
export type Mood = readonly [number, number, number, number, number];

export interface Crowd {
  readonly answers: number;
  /** The key is an item, or the letter with which the items of a construct begin. */
  readonly moods: Readonly<Record<string, Mood>>;
  /** How many of 100 answers tick an option. Options without a number here are ticked by a few. */
  readonly ticks?: Readonly<Record<string, number>>;
  /** What all of them answer to the question that divides the results (I2.13). */
  readonly group?: string;
}

type Field = [name: string, value: string];

/** Some questions are answered more kindly than others in any mood: by so many points of a hundred. */
const KINDER: Readonly<Record<string, number>> = { M1: 5, B1: 4, T1: -6, M2: -7, B2: -5, T2: 4 };

const SOME_MOOD: Mood = [4, 10, 22, 38, 26];
const FEW_TICK = 12;

/** One in so many students leaves a question out. */
const BLANK_EVERY = 23;

/** Makes the forms of a crowd, without key and printed code. */
export function formsOf(
  crowd: Crowd,
  { questions, breakdown }: Pick<Definition, 'questions' | 'breakdown'>,
): readonly Field[][] {
  const group: Field[] = breakdown === null || crowd.group === undefined ? [] : [[breakdown.id, crowd.group]];
  return Array.from({ length: crowd.answers }, (_, student) => [
    ...questions.flatMap((question, i) => fieldsOf(question, i * 7, student, crowd)),
    ...group,
  ]);
}

/** @param place of the question among all; it puts the students in another order for each question */
function fieldsOf(question: Question, place: number, student: number, crowd: Crowd): Field[] {
  if (question.kind === 'rating') {
    const { id } = question.item;
    const mood = crowd.moods[id] ?? crowd.moods[id.slice(0, 1)] ?? SOME_MOOD;
    return [
      [
        id,
        isBlank(student, place)
          ? 'n'
          : String(pointOf(mood, quantile(student, place, crowd.answers) + (KINDER[id] ?? 0))),
      ],
    ];
  }
  const ticked = question.options.filter(
    ({ id }, i) => quantile(student, place + i, crowd.answers) < (crowd.ticks?.[id] ?? FEW_TICK),
  );
  return ticked.length === 0 ? [[question.id, 'none']] : ticked.map(({ id }): Field => [id, '1']);
}

const isBlank = (student: number, place: number): boolean => (student * 5 + place) % BLANK_EVERY === BLANK_EVERY - 1;

/** Gives each student a place from 0 to 100 among all who answer a question; each place is given once. */
function quantile(student: number, place: number, answers: number): number {
  // A prime that does not divide the crowd reaches every place before it comes back to the first.
  const stride = [7, 11, 13, 17].find((prime) => answers % prime !== 0) ?? 1;
  return ((((student * stride + place * 3) % answers) + 0.5) / answers) * 100;
}

/** @param place from 0 to 100; a number beyond an end counts as that end */
function pointOf(mood: Mood, place: number): number {
  let below = 0;
  for (const [i, share] of mood.entries()) {
    below += share;
    if (share > 0 && place < below) return i + 1;
  }
  return mood.length;
}
