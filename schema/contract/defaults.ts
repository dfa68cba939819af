/** Numbers that server and staff app must agree on; without a schema library, so that the browser can read them. */

/** Smallest group that is shown, unless staff raise it (privacy.md R2.0). */
export const DEFAULT_K = 7;

/** From this many answers on counts are exact (privacy.md R2.0). */
export const DEFAULT_FULL = 15;

/** The floor of every k (privacy.md R2.0). */
export const LEAST_K = 5;

/** The highest floor that an institution can set: as it can never be lowered again, a slip must not silence every course. */
export const HIGHEST_LEAST_K = 50;

/** Published results are kept for 1 to this many years (privacy.md R3.9). */
export const LONGEST_RETENTION_YEARS = 10;

/** Contacts are looked at again after a year (section 7, Institution). */
export const MOST_DAYS_UNCHECKED = 365;

/** No group of anybody's choice is larger. */
export const LARGEST_K = 1000;

/** How many more than k could answer, before a pulse may promise anything (E2.4). */
export const SPARE = 3;

export const DEFAULT_GRACE_SECONDS = 120;
export const LONGEST_GRACE_SECONDS = 600;

/** Longest form (I2.11). */
export const MAX_QUESTIONS = 14;

/** Modules beside a form (I2.9). */
export const MAX_MODULES = 2;

/** How far ahead a pulse may be planned to close. */
export const LONGEST_DAYS = 90;

/** A wave needs time for the next answers to hide the first (privacy.md R2.2). */
export const WAVES_HOURS = 24;

/** Eligible students, before a question may split results (I2.13). */
export const CONTEXT_NEEDS = 40;

/** Characters of a question that a course writes itself; its words are counted apart (I6.2). */
export const LONGEST_CUSTOM_TEXT = 300;

/** Up to this many eligible students are asked the core six and nothing else (I5.7). */
export const SMALL_CLASS = 14;

/** Characters of the reason for a pulse that something speaks against (E8.4, E8.5). */
export const LONGEST_REASON = 500;
