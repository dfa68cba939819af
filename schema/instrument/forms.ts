/** The ready-made forms: core, a minute (I2.7), and standard, two (I2.8). Light enough for the staff app: ids only. */
import type { Question } from '../contract/pulse.ts';
import file from './forms.json' with { type: 'json' };

export type FormName = keyof typeof file.forms;

/** All items of both forms are five-point ratings that any group may answer; a test holds that. */
export function questionsOf(form: FormName): Question[] {
  return file.forms[form].map((id) => ({ kind: 'rating', item: { id, scale: 'five' } }));
}

/** Minutes to announce (W3): six questions take about one. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / 6));
