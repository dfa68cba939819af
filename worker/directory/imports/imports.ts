/**
 * Makes the room of imports: what a file of courses would change, and the change itself, all of it or nothing (institution.md
 * H3.1, docs/decisions/0092).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Difference } from '../../../schema/contract/import.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { CheckedRows } from '../../../schema/import/check-rows.ts';
import type { RowFault } from '../../../schema/import/row.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { fillFacts } from '../../../schema/languages/facts.ts';
import { importWords } from '../../../schema/languages/staff/import.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Access } from '../access/access.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import type { Pulses } from '../pulses/pulses.ts';
import type { AuditEntry } from '../record/audit.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Changed } from '../record/version.ts';
import { applyingIn, type ApplyingParts } from './applying.ts';
import { compare, type Comparison } from './compare.ts';
import { checkedFile } from './import-file.ts';
import { readKnown } from './known.ts';

export interface ImportRequest {
  /** The bytes as they came: they are read here, because that takes as long as comparing them (docs/decisions/0126). */
  readonly file: Uint8Array | ArrayBuffer;
  /** The hash of the difference that somebody has read; null if nobody has, as when another system sends the file. */
  readonly seen: string | null;
  readonly dryRun: boolean;
}

export type ImportRefusal =
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'rows-refused'; readonly current: Difference }
  | Changed<Difference>;

export interface ImportParts extends ApplyingParts {
  readonly access: Pick<Access, 'importsFor'>;
  readonly courses: Pick<Courses, 'usualZone' | 'unusedKey'>;
  readonly published: Pick<Published, 'runningIn'>;
  readonly pulses: Pick<Pulses, 'checkJoining'>;
}

export type Imports = ReturnType<typeof importsIn>;

export function importsIn(foundation: Foundation, parts: ImportParts) {
  const { access, courses, published, pulses } = parts;
  const { db, audited } = foundation;
  const apply = applyingIn(foundation, parts);

  const comparisonFor = (importer: StaffId, { rows }: CheckedRows): Comparison =>
    compare(rows, readKnown(foundation), {
      importer,
      usualZone: courses.usualZone(),
      runningIn: (course) => published.runningIn(course),
      mayJoin: (person, course, also) => pulses.checkJoining(person, course, also).ok,
    });

  return {
    /**
     * Compares a file with the directory, and makes the difference unless it is a dry run. Everything is decided in the one
     * transaction that writes it: nothing is made if a row is refused, or if the difference is not the one that was read.
     * @param by an administrator, or a token that one has made
     */
    run(by: StaffId, { file, seen, dryRun }: ImportRequest): Result<Difference, ImportRefusal> {
      const checked = checkedFile(file);
      return db.transaction((): Result<Difference, ImportRefusal> => {
        const importer = access.importsFor(by);
        if (importer === null) return fail({ kind: 'forbidden' });
        const comparison = comparisonFor(importer, checked);
        const difference = differenceOf(checked, comparison);
        if (dryRun) return ok(difference);
        if (seen !== null && seen !== difference.hash) return fail({ kind: 'changed-meanwhile', current: difference });
        if (difference.refused.length > 0) return fail({ kind: 'rows-refused', current: difference });
        const isChange = difference.courses.length > 0;
        audited(
          () => (isChange ? apply(by, comparison) : null),
          () => (isChange ? entryOf(by, difference) : null),
        );
        return ok({ ...difference, applied: true });
      });
    },
  };
}

function differenceOf(checked: CheckedRows, { steps, people, programmes, faults, unchanged }: Comparison): Difference {
  const refused = [...checked.faults, ...faults].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)).map(sayFault);
  const courses = steps.map(({ shown }) => shown);
  const count = (kind: Difference['courses'][number]['kind']): number =>
    courses.filter((each) => each.kind === kind).length;
  const refusedRows = new Set(refused.map(({ row }) => row)).size;
  const counts = {
    rows: courses.length + unchanged + refusedRows,
    new: count('new'),
    changed: count('changed'),
    archived: count('archived'),
    restored: count('restored'),
    unchanged,
    refused: refusedRows,
    people: people.length,
    roles: courses.reduce((sum, { roles }) => sum + roles.length, 0),
  };
  const told = {
    counts,
    ignored: [...checked.ignored],
    courses,
    people: [...people],
    programmes: [...programmes],
    refused,
  };
  return { hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(told)))), applied: false, ...told };
}

function sayFault({ rule, facts, ...place }: RowFault): Difference['refused'][number] {
  return { ...place, rule, facts, says: fillFacts(importWords[rule], facts, ENGLISH) };
}

/** One line for the whole file. Courses that were there before, and roles in them, have lines of their own. */
const entryOf = (by: StaffId, { counts }: Difference): AuditEntry => ({
  by,
  action: 'import',
  subject: '',
  note: (
    [
      ['new courses', counts.new],
      ['changed', counts.changed],
      ['archived', counts.archived],
      ['brought back', counts.restored],
      ['unchanged', counts.unchanged],
      ['new people', counts.people],
      ['roles', counts.roles],
    ] as const
  )
    .filter(([, n]) => n > 0)
    .map(([what, n]) => `${what}: ${n}`)
    .join('; '),
});
