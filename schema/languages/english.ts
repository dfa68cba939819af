/** Exports English: the reference for other languages. The staff app speaks its own instead (app-language.ts). */
import { language } from './each/en.ts';
import type { Language } from './language.ts';

export const ENGLISH: Language = language;
