/** Notices a database that a later version of the program has changed (institution.md H6.3). The migrator of drizzle passes over it in silence. */

/** The migrations that drizzle-kit writes beside the tables. */
export interface Migrations {
  readonly journal: { entries: { idx: number; when: number; tag: string; breakpoints: boolean }[] };
  readonly migrations: Record<string, string>;
}

/**
 * Is thrown for a database that a later version has changed. This version must not touch it, because it does not know how
 * (E10.4).
 */
export class NewerDatabase extends Error {
  /** @param name what was written: the path of a file, or the kind of object */
  constructor(name: string) {
    super(
      `${name} was written by a newer version of Mattering Pulse. Start that version, or restore a backup made with this one.`,
    );
  }
}

/**
 * @param lastMs when the newest migration that the database has was written, as drizzle recorded it; 0 if it has none
 * @returns whether no migration that this version knows is as new
 */
export const isNewer = (lastMs: number, { journal }: Migrations): boolean =>
  lastMs > Math.max(...journal.entries.map(({ when }) => when));
