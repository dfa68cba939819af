/** Finds names for ids and ids for names: the audit log keeps ids, and people search it by names. */
import { and, eq, getTableName, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import {
  audit,
  course,
  invitation,
  ltiPlatform,
  plannedAct,
  programme,
  pulse,
  staff,
  term,
} from '../../../schema/tables/directory/tables.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { staffName } from '../../../schema/contract/former-staff.ts';
import { z } from 'zod';
import { isAmong, type Database } from './database.ts';
import type { Rows } from './rows.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Letters without case and marks, so that "asa" finds "Åsa". */
export const folded = (name: string): string =>
  // Most names have no such letters, and of ten thousand each step counts.
  (/^[ -~]*$/.test(name) ? name : name.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase();

/** The words of a search, without case and marks. */
export const wordsIn = (search: string): readonly string[] => folded(search).split(/\s+/u).filter(Boolean);

/** Whether the text holds each of these words, in any order. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const plain = folded(text);
  return words.every((word) => plain.includes(word));
}

/** Whether the text has letters that SQLite does not fold. */
export const hasOtherLetters = (text: SQL | SQLiteColumn): SQL => sql`${text} GLOB '*[^ -~]*'`;

/** `holdsAll` inside the database, for text without such letters. */
export const holds = (text: SQL | SQLiteColumn, words: readonly string[]): SQL | undefined =>
  and(...words.map((word) => sql`${text} LIKE ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} ESCAPE '\\'`));

/** The columns of a name: whoever writes one writes both, so that people are found and sorted by it in the database (H2.1). */
export const nameColumns = (name: string): { readonly name: string; readonly folded: string } => ({
  name,
  folded: folded(name),
});

/** Its entry says which platform acts under the id of its `by` (directory/lms/bindings.ts). */
const BOUND: StaffAction = 'bind-course';

const namedSchema = z.object({ id: z.string(), name: z.string() });
const ofCourseSchema = z.object({ id: z.string(), code: z.string(), course: z.string() });
const staffSchema = namedSchema.extend({ formerNumber: z.int().nullable() });

/** Its entry names the token that it made (directory/access/api-tokens.ts). */
const TOKEN_MADE: StaffAction = 'make-token';

/** Names that cannot be read are left out. */
export function namesIn(db: Database, rows: Rows) {
  const staffColumns = { id: staff.id, name: staff.name, formerNumber: staff.formerNumber };
  // Whoever has not taken their role yet is known by their invitation, under the id that they will keep.
  const places = [course, programme, term, invitation] as const;
  const ofStaff = (found: readonly unknown[]): Named[] =>
    rows
      .readAll('staff', staffSchema, found)
      .map(({ id, name, formerNumber }) => ({ id, name: staffName(name, formerNumber) }));
  const ofPlace = (place: (typeof places)[number], found: readonly unknown[]): Named[] =>
    rows.readAll(getTableName(place), namedSchema, found);

  /** A pulse is named by its course and its code, and an act by its course and the code of the pulse that it answers to. */
  const pulsesWhere = (where: SQL): Named[] =>
    ofCourses(
      'pulse',
      db
        .select({ id: pulse.code, code: pulse.code, course: course.name })
        .from(pulse)
        .innerJoin(course, eq(course.id, pulse.courseId))
        .where(where)
        .all(),
    );
  const actsWhere = (where: SQL): Named[] =>
    ofCourses(
      'planned_act',
      db
        .select({ id: plannedAct.id, code: pulse.code, course: course.name })
        .from(plannedAct)
        .innerJoin(pulse, eq(pulse.id, plannedAct.pulseId))
        .innerJoin(course, eq(course.id, plannedAct.courseId))
        .where(where)
        .all(),
    );
  const ofCourses = (table: 'pulse' | 'planned_act', found: readonly unknown[]): Named[] =>
    rows.readAll(table, ofCourseSchema, found).map((one) => ({ id: one.id, name: `${one.course}, ${one.code}` }));

  /**
   * Whoever comes from a learning platform is known by it: there is no name of a person (lms.md L6.4). The log itself says so,
   * because a binding may have been undone since, and its course deleted.
   */
  const fromPlatforms = (where: SQL | undefined): Named[] => {
    const bound = and(eq(audit.action, BOUND), where);
    return rows.readAll(
      'audit',
      namedSchema,
      db.select({ id: audit.staffId, name: audit.note }).from(audit).where(bound).all(),
    );
  };
  /** A token is known by the entry that notes its making, because it may have been ended since (institution.md H5.2). */
  const tokensWhere = (where: SQL | undefined): Named[] => {
    const made = and(eq(audit.action, TOKEN_MADE), where);
    return rows.readAll(
      'audit',
      namedSchema,
      db.select({ id: audit.subject, name: audit.note }).from(audit).where(made).all(),
    );
  };
  const platformsWhere = (where: SQL | undefined): Named[] => {
    const found = db
      .select({ id: ltiPlatform.id, product: ltiPlatform.product, iss: ltiPlatform.iss })
      .from(ltiPlatform)
      .where(where)
      .all();
    return rows.readAll(
      'lti_platform',
      namedSchema,
      found.map(({ id, product, iss }) => ({ id, name: product === '' ? iss : `${product} (${iss})` })),
    );
  };

  /** SQLite folds only ASCII, so the other names are compared here. */
  const matching = (all: readonly Named[], part: string): string[] =>
    all.filter(({ name }) => folded(name).includes(folded(part))).map(({ id }) => id);

  const staffNamed = (part: string): string[] => {
    // Whoever was removed has no name in the table.
    const mayFit = or(sql`instr(${staff.folded}, ${folded(part)}) > 0`, isNotNull(staff.formerNumber));
    const people = ofStaff(db.select(staffColumns).from(staff).where(mayFit).all());
    return matching([...people, ...fromPlatforms(undefined), ...tokensWhere(undefined)], part);
  };

  return {
    /** The names of those of these ids that name a person, a token, an invitation, a course, a programme, a term, a pulse (by its code) or an act. */
    namesOf(ids: readonly string[]): Named[] {
      return [
        ...ofStaff(db.select(staffColumns).from(staff).where(isAmong(staff.id, ids)).all()),
        ...places.flatMap((place) =>
          ofPlace(place, db.select({ id: place.id, name: place.name }).from(place).where(isAmong(place.id, ids)).all()),
        ),
        ...fromPlatforms(isAmong(audit.staffId, ids)),
        ...tokensWhere(isAmong(audit.subject, ids)),
        ...platformsWhere(isAmong(ltiPlatform.id, ids)),
        ...pulsesWhere(isAmong(pulse.code, ids)),
        ...actsWhere(isAmong(plannedAct.id, ids)),
      ];
    },

    /** The ids of people whose name contains this. */
    staffNamed,

    /** The ids of everything whose name contains this; the pulses and the acts of its courses are named by them too. */
    anythingNamed(part: string): { readonly ids: readonly string[]; readonly courses: readonly string[] } {
      const words = [folded(part)];
      const [courses = [], ...others] = places.map((place) => {
        const mayFit = or(hasOtherLetters(place.name), holds(place.name, words));
        return matching(
          ofPlace(place, db.select({ id: place.id, name: place.name }).from(place).where(mayFit).all()),
          part,
        );
      });
      const platforms = matching(platformsWhere(undefined), part);
      return { ids: [...staffNamed(part), ...others.flat(), ...platforms], courses };
    },
  };
}
