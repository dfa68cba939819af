/** Lists the languages of the students' pages: one line each, in the order in which they are offered. */
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { language as ar } from './each/ar.ts';
import { language as cy } from './each/cy.ts';
import { language as de } from './each/de.ts';
import { language as es } from './each/es.ts';
import { language as fr } from './each/fr.ts';
import { language as sv } from './each/sv.ts';
import { language as zhHans } from './each/zh-Hans.ts';

export const LANGUAGES: readonly Language[] = [ENGLISH, sv, de, es, fr, cy, ar, zhHans];
