/** Checks the institution's settings as they are typed, and turns them into a request. Pure. */
import { HIGHEST_LEAST_K, LONGEST_RETENTION_YEARS, MOST_DAYS_UNCHECKED } from '../../../schema/contract/defaults.ts';
import { MOST_ORIGINS, parseOrigins } from '../../../schema/contract/embed-origins.ts';
import type { Institution, Settings } from '../../../schema/contract/institution.ts';
import { daysBetween } from '../../../schema/calendar.ts';
import { fieldWords, originWords } from '../ui/words.ts';
import { institutionWords as words } from './words.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { parseWhole, type Errors } from '../ui/form.ts';

export type SettingsValues = Readonly<Record<keyof Settings, string>>;

export const shownSettings = ({
  name,
  support,
  report,
  emergency,
  leastK,
  embedOrigins,
  retentionYears,
  fairnessRole,
}: Settings): SettingsValues => ({
  name,
  support,
  report,
  emergency,
  leastK: String(leastK),
  embedOrigins: embedOrigins.join('\n'),
  retentionYears: String(retentionYears),
  fairnessRole,
});

/** @param leastNow the smallest group in force; it can never be set lower again */
export function checkSettings(
  values: SettingsValues,
  leastNow: number,
): Result<Settings, Errors<keyof SettingsValues>> {
  const errors: Partial<Record<keyof SettingsValues, string>> = {};
  for (const field of ['name', 'support', 'report', 'emergency'] as const)
    if (values[field].trim() === '') errors[field] = fieldWords.empty;
  const leastK = wholeBetween(values.leastK, leastNow, HIGHEST_LEAST_K);
  if (!leastK.ok) errors.leastK = leastK.error;
  const retentionYears = wholeBetween(values.retentionYears, 1, LONGEST_RETENTION_YEARS);
  if (!retentionYears.ok) errors.retentionYears = retentionYears.error;
  const embedOrigins = parseOrigins(values.embedOrigins);
  if (!embedOrigins.ok)
    errors.embedOrigins = fill(originWords[embedOrigins.error.why], {
      entry: embedOrigins.error.entry,
      most: MOST_ORIGINS,
    });
  if (Object.keys(errors).length > 0 || !leastK.ok || !retentionYears.ok || !embedOrigins.ok) return fail(errors);
  const { name, support, report, emergency, fairnessRole } = values;
  return ok({
    name,
    support,
    report,
    emergency,
    fairnessRole: fairnessRole.trim(),
    leastK: leastK.value,
    retentionYears: retentionYears.value,
    embedOrigins: [...embedOrigins.value],
  });
}

function wholeBetween(typed: string, min: number, max: number): Result<number, string> {
  const value = parseWhole(typed);
  return value !== null && value >= min && value <= max ? ok(value) : fail(fill(words.kBetween, { min, max }));
}

export type ContactsCheck = 'never' | 'old' | 'fresh';

/**
 * Contacts are to be confirmed once a year.
 * @param today an ISO day
 */
export function contactsCheck(
  { contactsCheckedDay }: Pick<Institution, 'contactsCheckedDay'>,
  today: string,
): ContactsCheck {
  if (contactsCheckedDay === '') return 'never';
  return daysBetween(contactsCheckedDay, today) > MOST_DAYS_UNCHECKED ? 'old' : 'fresh';
}
