/** Exports English: the reference for other languages, and the only one that the staff app always loads. */
import { language } from './each/en.ts';
import type { Language } from './language.ts';

export const ENGLISH: Language = language;
