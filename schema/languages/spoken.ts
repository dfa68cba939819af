/**
 * Names the one language in which the staff app speaks. Each build of the app has its own language in place of this file
 * (staff-languages.ts). The server, the students' script and the tests speak no single language.
 */

/** The same as in the registry of languages, of which a browser loads nothing else (P15). */
export interface SpokenLanguage {
  /** The BCP 47 tag. */
  readonly tag: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The names of days and months, if some engine lacks them. */
  readonly dates?: {
    readonly weekdays: readonly string[];
    readonly months: readonly string[];
    readonly shortWeekdays: readonly string[];
    readonly shortMonths: readonly string[];
    readonly moment: string;
  };
}

export const SPOKEN = undefined as SpokenLanguage | undefined;
