/**
 * The schema of each released version. A line is added when a version is released (docs/releasing.md), and never changed afterwards:
 * databases out there have been through exactly these statements.
 */
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import type { Migrations } from '../../worker/engines/newer-database.ts';

export interface Released {
  readonly version: string;
  /** How many migrations each kind of database has had, and the SHA-256 of all their statements in their order. */
  readonly directory: Frozen;
  readonly box: Frozen;
}

interface Frozen {
  readonly migrations: number;
  readonly sha256: string;
}

export const RELEASED: readonly Released[] = [
  {
    version: '0.1.0',
    directory: { migrations: 1, sha256: 'd03a3e105b3ab22303034abcfc1867c8b18c37346d6cb8f20cd39b937e2fa333' },
    box: { migrations: 1, sha256: '6492da96c8ecc368861efe63d1ed560f0f11f8da1f5360a1efe88e37ba479e4e' },
  },
  {
    version: '0.2.0',
    directory: { migrations: 2, sha256: '937c72eb3e9507558fbcd60d23d95b5554dbd000157c90233bc2afde5d41e06c' },
    box: { migrations: 1, sha256: '6492da96c8ecc368861efe63d1ed560f0f11f8da1f5360a1efe88e37ba479e4e' },
  },
];

/** The migrations that a database of this kind had been through when this version was released. */
export function migrationsAt(version: string, kind: 'directory' | 'box'): Migrations {
  const released = RELEASED.find((each) => each.version === version);
  if (released === undefined) throw new Error(`${version} was not released`);
  return firstOf(kind === 'box' ? box : directory, released[kind].migrations);
}

export const firstOf = (all: Migrations, count: number): Migrations => ({
  ...all,
  journal: { ...all.journal, entries: all.journal.entries.slice(0, count) },
});
