/** Holds the migrations of released versions as they were (institution.md H6.3). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import type { Migrations } from '../../worker/engines/newer-database.ts';
import { RELEASED } from './released.ts';

/** The statements of the first migrations, with the time under which each is recorded in a database. */
function hashOf({ journal, migrations }: Migrations, count: number): string {
  const hash = createHash('sha256');
  for (const { idx, when } of journal.entries.slice(0, count))
    hash.update(`${when}\n${migrations[`m${String(idx).padStart(4, '0')}`]}`);
  return hash.digest('hex');
}

test.each(RELEASED)('H6.3: what $version has done to a database is still done in the same way', (released) => {
  expect({
    directory: hashOf(directory, released.directory.migrations),
    box: hashOf(box, released.box.migrations),
  }).toEqual({
    directory: released.directory.sha256,
    box: released.box.sha256,
  });
});

test('H6.3: a migration that was added is newer than all before it, or the migrator would pass over it in silence', () => {
  for (const { journal } of [directory, box]) {
    const times = journal.entries.map(({ when }) => when);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
  }
});

test('H6.3: whoever changes boxes changes the directory too, which an older program reads first, so that it does not start', () => {
  const steps = [...RELEASED, { directory: lengthOf(directory), box: lengthOf(box) }];
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (before !== undefined && step.box.migrations > before.box.migrations)
      expect(step.directory.migrations).toBeGreaterThan(before.directory.migrations);
  }
});

const lengthOf = ({ journal }: Migrations) => ({ migrations: journal.entries.length });

test('H6.10: each version with a date in CHANGELOG.md stands in the list of released schemas', () => {
  const dated = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[([\d.]+)\] - \d{4}-/gm)].map(
    ([, version]) => version,
  );
  expect(RELEASED.map(({ version }) => version)).toEqual(dated.reverse());
});
