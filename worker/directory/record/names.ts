/** Finds names for ids and ids for names: the audit log keeps ids, and people search it by names. */
import { getTableName } from 'drizzle-orm';
import { course, invitation, programme, staff, term } from '../../../schema/tables/directory/tables.ts';
import { staffName } from '../../../schema/contract/former-staff.ts';
import { z } from 'zod';
import { isAmong, type Database } from './database.ts';
import type { Rows } from './rows.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Letters without case and marks, so that "asa" finds "Åsa". */
export const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const namedSchema = z.object({ id: z.string(), name: z.string() });
const staffSchema = namedSchema.extend({ formerNumber: z.int().nullable() });

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

  /** The names of an institution are read one kind after the other. They are short, and SQLite folds only ASCII. */
  const matching = (all: readonly Named[], part: string): string[] =>
    all.filter(({ name }) => folded(name).includes(folded(part))).map(({ id }) => id);

  const staffNamed = (part: string): string[] => matching(ofStaff(db.select(staffColumns).from(staff).all()), part);

  return {
    /** The names of those of these ids that name a person, an invitation, a course, a programme or a term. */
    namesOf(ids: readonly string[]): Named[] {
      return [
        ...ofStaff(db.select(staffColumns).from(staff).where(isAmong(staff.id, ids)).all()),
        ...places.flatMap((place) =>
          ofPlace(place, db.select({ id: place.id, name: place.name }).from(place).where(isAmong(place.id, ids)).all()),
        ),
      ];
    },

    /** The ids of people whose name contains this. */
    staffNamed,

    /** The ids of everything whose name contains this. */
    anythingNamed: (part: string): string[] => [
      ...staffNamed(part),
      ...places.flatMap((place) =>
        matching(ofPlace(place, db.select({ id: place.id, name: place.name }).from(place).all()), part),
      ),
    ],
  };
}
