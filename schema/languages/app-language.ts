/**
 * Gives the staff app the students' words in its own language: English, in whose place each build of the app puts its own
 * (staff-languages.ts). The English words themselves stay in english.ts.
 */
import { language } from './each/en.ts';
import type { Language } from './language.ts';

export const APP_LANGUAGE: Language = language;
