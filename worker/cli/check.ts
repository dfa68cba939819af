/** Reads a backup or an archive from its first to its last byte, and says whether it could be restored (institution.md H6.1). */
import { resolve } from 'node:path';
import { fail, ok } from '../../schema/result.ts';
import { checkDatabase, kindOf, openArchive } from './copy-file.ts';
import type { Outcome } from './outcome.ts';

export function check(given: string): Outcome {
  const file = resolve(given);
  const kind = kindOf(file);
  if (kind === null) return fail(`${file} cannot be read, or is neither a backup nor an archive of Mattering Pulse.`);
  if (kind === 'database') {
    const checked = checkDatabase(file);
    return checked.ok
      ? ok({
          says: `${file} is whole. It holds ${checked.value.rows} published result(s).`,
          told: { file, kind, ...checked.value },
        })
      : checked;
  }
  const archive = openArchive(file);
  if (!archive.ok) return archive;
  const { madeAt, program, tables } = archive.value.manifest;
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return ok({
    says: `${file} is whole. It was written on ${madeAt.slice(0, 10)} by version ${program}, and has ${rows} rows.`,
    told: { file, kind, madeAt, program, rows },
  });
}
