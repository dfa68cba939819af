/**
 * Gives the server the staff's words of calendars and tables in every language. Pages of staff have their own, one language in
 * each build; a file and a calendar are made here, in the language of whoever reads them (E3.9a).
 */
import type { Spoken } from '../../schema/languages/fill.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import type { Language } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import * as calendarEn from '../../schema/languages/staff/calendar.ts';
import * as calendarSv from '../../schema/languages/staff/calendar.sv.ts';
import * as calendarDe from '../../schema/languages/staff/calendar.de.ts';
import * as calendarEs from '../../schema/languages/staff/calendar.es.ts';
import * as calendarFr from '../../schema/languages/staff/calendar.fr.ts';
import * as calendarCy from '../../schema/languages/staff/calendar.cy.ts';
import * as calendarAr from '../../schema/languages/staff/calendar.ar.ts';
import * as calendarZhHans from '../../schema/languages/staff/calendar.zh-Hans.ts';
import * as caveatsEn from '../../schema/languages/staff/caveats.ts';
import * as caveatsSv from '../../schema/languages/staff/caveats.sv.ts';
import * as caveatsDe from '../../schema/languages/staff/caveats.de.ts';
import * as caveatsEs from '../../schema/languages/staff/caveats.es.ts';
import * as caveatsFr from '../../schema/languages/staff/caveats.fr.ts';
import * as caveatsCy from '../../schema/languages/staff/caveats.cy.ts';
import * as caveatsAr from '../../schema/languages/staff/caveats.ar.ts';
import * as caveatsZhHans from '../../schema/languages/staff/caveats.zh-Hans.ts';
import * as tablesEn from '../../schema/languages/staff/tables.ts';
import * as tablesSv from '../../schema/languages/staff/tables.sv.ts';
import * as tablesDe from '../../schema/languages/staff/tables.de.ts';
import * as tablesEs from '../../schema/languages/staff/tables.es.ts';
import * as tablesFr from '../../schema/languages/staff/tables.fr.ts';
import * as tablesCy from '../../schema/languages/staff/tables.cy.ts';
import * as tablesAr from '../../schema/languages/staff/tables.ar.ts';
import * as tablesZhHans from '../../schema/languages/staff/tables.zh-Hans.ts';
import { TAGS, type Tag } from '../../schema/languages/tags.ts';

type StaffWords = Spoken<typeof calendarEn & typeof caveatsEn & typeof tablesEn>;

const WORDS: Readonly<Record<Tag, StaffWords>> = {
  en: { ...calendarEn, ...caveatsEn, ...tablesEn },
  sv: { ...calendarSv, ...caveatsSv, ...tablesSv },
  de: { ...calendarDe, ...caveatsDe, ...tablesDe },
  es: { ...calendarEs, ...caveatsEs, ...tablesEs },
  fr: { ...calendarFr, ...caveatsFr, ...tablesFr },
  cy: { ...calendarCy, ...caveatsCy, ...tablesCy },
  ar: { ...calendarAr, ...caveatsAr, ...tablesAr },
  'zh-Hans': { ...calendarZhHans, ...caveatsZhHans, ...tablesZhHans },
};

/** A language with its words for students, and with those for staff that the server says. */
export type LanguageForStaff = Language & StaffWords;

/** @param tag what the page or the person chose; without one of ours it is English */
export function languageForStaff(tag: string | null): LanguageForStaff {
  const known = TAGS.find((each) => each === tag) ?? 'en';
  return { ...(LANGUAGES.find((each) => each.tag === known) ?? ENGLISH), ...WORDS[known] };
}
