/** Describes in which languages a class reads: that of its course, and a second one beside it if staff have chosen one. */
import type { Language } from './language.ts';

export interface Audience<L extends Language = Language> {
  readonly main: L;
  readonly second: Language | null;
}
