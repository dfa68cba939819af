/** The institution's settings, which its administrators change (E10.1). */
import { z } from 'zod';
import { parseOrigins } from '../../../schema/contract/embed-origins.ts';
import { HIGHEST_LEAST_K, LONGEST_RETENTION_YEARS } from '../../../schema/contract/defaults.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { institutionSchema, type Institution, type Settings } from '../../../schema/contract/institution.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, type Changed } from '../record/version.ts';

interface Saved {
  readonly institution: Institution;
  /**
   * The note for the audit log says what was changed, with values only where they cannot be about a person. It is empty
   * if nothing was changed.
   */
  readonly note: string;
}

export type SettingsRefusal =
  | Changed<Institution>
  | { readonly kind: 'k-lowered'; readonly least: number; readonly for: 'institution' };

export function institutionIn({ db, host, rows, audited }: Foundation) {
  const row = db.select().from(institution).limit(1).prepare();

  const read = (): Institution => {
    const found = row.get();
    if (found === undefined) throw new Error('Somebody is signed in and there is no institution');
    const embedOrigins = z
      .string()
      .catch('')
      .parse(found.embedOrigins)
      .split(' ')
      .filter((origin) => origin !== '');
    const kept = { ...found, embedOrigins };
    return rows.read('institution', institutionSchema, kept) ?? mendedSchema.parse(kept);
  };
  const today = (): string => new Date(host.now()).toISOString().slice(0, 10);

  const save = (typed: Settings, version: number): Result<Saved, SettingsRefusal> => {
    const before = read();
    const wanted = { ...typed, embedOrigins: inOneForm(typed.embedOrigins) };
    const fresh = checkVersion(before, version);
    if (!fresh.ok) return fresh;
    // What students were promised is never taken back (R2.0).
    if (wanted.leastK < before.leastK) return fail({ kind: 'k-lowered', least: before.leastK, for: 'institution' });
    const note = noteOf(before, wanted);
    if (note === '') return ok({ institution: before, note });
    const contactsChecked = CONTACTS.some((contact) => wanted[contact] !== before[contact]) && {
      contactsCheckedDay: today(),
    };
    db.update(institution)
      .set({ ...wanted, embedOrigins: wanted.embedOrigins.join(' '), version: version + 1, ...contactsChecked })
      .run();
    return ok({ institution: read(), note });
  };

  return {
    institution: read,

    /**
     * Who may put students' pages in a frame, as the header `frame-ancestors` takes it: origins parted by spaces. Empty:
     * nobody may (lms.md L9.4).
     */
    embedOrigins: (): string => (row.get() === undefined ? '' : read().embedOrigins.join(' ')),

    /** Saves over the version that the editor had on screen, or returns what is saved now (E7.0). */
    saveInstitution(by: StaffId, settings: Settings, version: number): Result<Institution, SettingsRefusal> {
      const saved = audited(
        () => save(settings, version),
        (done) =>
          done.ok && done.value.note !== ''
            ? { by, action: 'change-settings', subject: '', note: done.value.note }
            : null,
      );
      return saved.ok ? ok(saved.value.institution) : saved;
    },

    /**
     * Notes that the contacts were checked today. This is not an edit, so it makes nobody's open form out of date.
     * @param version of the institution whose contacts the person has read. If they were changed since, nothing is noted
     */
    markContactsChecked(by: StaffId, version: number): Result<Institution, Changed<Institution>> {
      const checked = audited<Result<boolean, Changed<Institution>>>(
        () => {
          const before = read();
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          if (before.contactsCheckedDay === today()) return ok(false);
          db.update(institution).set({ contactsCheckedDay: today() }).run();
          return ok(true);
        },
        (done) => (done.ok && done.value ? { by, action: 'check-contacts', subject: '' } : null),
      );
      return checked.ok ? ok(read()) : checked;
    },
  };
}

/**
 * There is only one institution, so a value that cannot be read is replaced and nobody is locked out. What cannot be read
 * promises at least as much as it ever could: the largest least k, and no site that may frame the pages.
 */
const mendedSchema = institutionSchema.extend({
  name: institutionSchema.shape.name.catch('-'),
  support: institutionSchema.shape.support.catch('-'),
  report: institutionSchema.shape.report.catch('-'),
  emergency: institutionSchema.shape.emergency.catch('-'),
  leastK: institutionSchema.shape.leastK.catch(HIGHEST_LEAST_K),
  embedOrigins: institutionSchema.shape.embedOrigins.catch([]),
  retentionYears: institutionSchema.shape.retentionYears.catch(LONGEST_RETENTION_YEARS),
  fairnessRole: institutionSchema.shape.fairnessRole.catch(''),
  contactsCheckedDay: institutionSchema.shape.contactsCheckedDay.catch(''),
  version: institutionSchema.shape.version.catch(1),
});

const CONTACTS = ['support', 'report', 'emergency'] as const satisfies readonly (keyof Settings)[];

/** Names and contacts can be about people, so the note says only that they were changed. */
function noteOf(before: Settings, now: Settings): string {
  const text = (value: Settings[keyof Settings]): string =>
    typeof value === 'object' ? value.join(' ') || '-' : String(value);
  const changed = (name: keyof Settings): boolean => text(before[name]) !== text(now[name]);
  const quiet = (
    [
      ['name', 'name'],
      ['support', 'support contact'],
      ['report', 'report contact'],
      ['emergency', 'emergency number'],
      ['fairnessRole', 'who acts on bias and fairness'],
    ] as const
  ).flatMap(([key, says]) => (changed(key) ? [says] : []));
  const told = (
    [
      ['leastK', 'smallest group'],
      ['retentionYears', 'years kept'],
      ['embedOrigins', 'embed origins'],
    ] as const
  ).flatMap(([key, says]) => (changed(key) ? [`${says}: ${text(before[key])} → ${text(now[key])}`] : []));
  return [...told, ...quiet].join('; ');
}

/**
 * Writes the origins as they will stand in a header: a line end that was typed with one would break every page of every
 * pulse.
 */
function inOneForm(typed: readonly string[]): string[] {
  const parsed = parseOrigins(typed.join(' '));
  if (!parsed.ok) throw new Error('The contract let through what is no origin');
  return [...parsed.value];
}
