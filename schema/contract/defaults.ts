/**
 * Holds the numbers that server and staff app must agree on. It uses no schema library, so that browsers can load it.
 */

/** The smallest group that is shown, unless staff raise it (privacy.md R2.0). */
export const DEFAULT_K = 7;

/** From this many answers on, counts are exact (privacy.md R2.0). */
export const DEFAULT_FULL = 15;

/** Nobody can let exact counts begin later than this. */
export const LARGEST_FULL = 1000;

/** How many answers a viewer may know without becoming certain of another one (privacy.md R2.0). */
export const DEFAULT_M = 1;
export const LARGEST_M = 2;

/** No k can be lower than this (privacy.md R2.0). */
export const LEAST_K = 5;

/**
 * The highest least k that an institution can set. It can never be lowered again, so a typing error must not silence
 * every course.
 */
export const HIGHEST_LEAST_K = 50;

/** Published results are kept for 1 year, and at most this many years (privacy.md R3.9). */
export const LONGEST_RETENTION_YEARS = 10;

/** Somebody should check the contacts again after a year (section 7, Institution). */
export const MOST_DAYS_UNCHECKED = 365;

/** Nobody can choose a larger group than this. */
export const LARGEST_K = 1000;

/** How many more students than k must be able to answer before a pulse may promise anything (E2.4). */
export const SPARE = 3;

export const DEFAULT_GRACE_SECONDS = 120;
export const LONGEST_GRACE_SECONDS = 600;

/** The longest form has this many questions (I2.11). */
export const MAX_QUESTIONS = 14;

/** The largest number of modules that a form can have (I2.9). */
export const MAX_MODULES = 2;

/** A rehearsal ends by itself after this time, whatever its plan says (E7.7). */
export const REHEARSAL_HOURS = 2;

/** A rehearsal whose box has not ended this long after its time has lost it, and counts as ended (E7.7). */
export const LOST_REHEARSAL_HOURS = 1;

/** So many rehearsals of a course may run at once (E7.7). */
export const MOST_REHEARSALS = 3;

/** How many days ahead a pulse may be planned to close. */
export const LONGEST_DAYS = 90;

/** How many days ahead a pulse may be planned to open. */
export const LONGEST_AHEAD_DAYS = 400;

/** A planned opening may lie this far in the past, because clocks differ and somebody reads the form before they send it. */
export const OPENING_SLACK_MINUTES = 10;

/**
 * How many hours a pulse with waves must be open: the next answers need time to hide the first ones (privacy.md R2.2).
 */
export const WAVES_HOURS = 24;

/** How many students must be able to answer before a question may split results (I2.13). */
export const CONTEXT_NEEDS = 40;

/** The most printed codes of a pulse; they are drawn and written while others wait (privacy.md R5.2). */
export const MOST_CODES = 2000;

/**
 * The most students on a list: they are hashed and written at once, while answers of other pulses wait some hundredths of a
 * second (privacy.md R5.6).
 */
export const MOST_LISTED = 5000;

/**
 * The longest list of students that one request may bring: 2,000 ids of the longest kind are half as long (privacy.md R5.6).
 * Other requests may have 16 KB.
 */
export const LONGEST_LIST_BYTES = 1024 * 1024;

/** The most characters of a question that a course writes itself; its words are counted separately (I6.2). */
export const LONGEST_CUSTOM_TEXT = 300;

/** Up to this many eligible students are asked only the six core questions (I5.7). */
export const SMALL_CLASS = 14;

/** The most characters of the reason for a pulse that something speaks against (E8.4, E8.5). */
export const LONGEST_REASON = 500;

/**
 * A session ends after this many days without a visit, unless the operator sets another number. Pulses are four weeks
 * apart, and between two terms lie three months (docs/decisions/0041).
 */
export const SESSION_DAYS = 120;
/** However often it is used, a session ends this long after the sign-in: a stolen cookie does not work for ever. */
export const LONGEST_SESSION_DAYS = 365;

/** The token of another system works for a year at most (institution.md H5.2). */
export const LONGEST_TOKEN_DAYS = 365;
/** Each of them may ask sixty times a minute, so one person has no more that read. */
export const MOST_OWN_TOKENS = 10;
