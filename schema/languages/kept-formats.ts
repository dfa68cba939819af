/** Keeps the formats of dates and plurals that were made: making one takes a hundred times as long as using it. */

/** This is more than any server uses, and bounds what zones in other spellings can take. */
const MOST = 1000;

const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));

export const pluralRules = (locale: string): Intl.PluralRules =>
  kept(plurals, locale, () => new Intl.PluralRules(locale));

function kept<T>(all: Map<string, T>, name: string, make: () => T): T {
  const made = all.get(name) ?? make();
  if (all.size < MOST) all.set(name, made);
  return made;
}
