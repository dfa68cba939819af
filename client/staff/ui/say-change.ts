/** Says that the clocks of a course skip a time that was typed, or show it twice, and which moment is meant. */
import { fill } from '../../../schema/languages/fill.ts';
import { changeAt, fromCourseTime } from './course-time.ts';
import { datesWords as words } from './term-words.ts';
import { when } from './time.ts';

/** @returns one sentence, or none */
export function sayChange(value: string, zone: string): readonly string[] {
  switch (changeAt(value, zone)) {
    case 'skipped':
      return [fill(words.skipped, { when: when(fromCourseTime(value, zone), zone) })];
    case 'twice':
      return [words.twice];
    case null:
      return [];
  }
}
