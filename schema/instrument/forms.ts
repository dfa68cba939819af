/**
 * Lists the ready-made forms: core, which takes a minute (I2.7), and standard, which takes two (I2.8). It has only ids,
 * so that the staff app can load it.
 */
import type { Question } from '../contract/pulse.ts';
import file from './forms.json' with { type: 'json' };

export type FormName = keyof typeof file.forms;

/** All items of both forms are five-point ratings that any group may answer; a test checks that. */
export function questionsOf(form: FormName): Question[] {
  return file.forms[form].map((id) => ({ kind: 'rating', item: { id, scale: 'five' } }));
}

/** @returns the minutes to announce (W3); six questions take about one */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / 6));
