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

interface Step {
  readonly directory: { readonly migrations: number };
  readonly box: { readonly migrations: number };
}

/** The steps that have changed boxes and not the directory. */
const onlyBoxes = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step, i) => {
    const before = steps[i - 1] ?? step;
    return step.box.migrations > before.box.migrations && step.directory.migrations === before.directory.migrations;
  });

test('H6.3: whoever changes boxes changes the directory too, which stops the start of an older program', () => {
  const today = { directory: lengthOf(directory), box: lengthOf(box) };
  expect(onlyBoxes([...RELEASED, today])).toEqual([]);
  const wrong = { ...today, box: { migrations: today.box.migrations + 1 } };
  expect(onlyBoxes([...RELEASED, today, wrong])).toEqual([wrong]);
});

const lengthOf = ({ journal }: Migrations) => ({ migrations: journal.entries.length });

test('H6.10: each version with a date in CHANGELOG.md stands in the list of released schemas', () => {
  const dated = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[([\d.]+)\] - \d{4}-/gm)].map(
    ([, version]) => version,
  );
  expect(RELEASED.map(({ version }) => version)).toEqual(dated.reverse());
});
