/** Signals of each course: replaced as a whole by whoever teaches it, read by them alone (I1.25 to I1.29). */
import { eq } from 'drizzle-orm';
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { Signals } from '../../../schema/contract/planning.ts';
import { SIGNAL_KINDS, type Signal } from '../../../schema/instrument/signals.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { signal } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';
import { checkVersion, type Changed } from '../record/version.ts';

export function signalsIn(db: Database) {
  const read = (course: CourseId): Signals => {
    const rows = db
      .select({ kind: signal.kind, percent: signal.percent })
      .from(signal)
      .where(eq(signal.courseId, course))
      .all();
    const signals = SIGNAL_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
    return { signals, version: versionOf(signals) };
  };
  return {
    read,

    /** @param wanted with the version that the editor had on screen */
    save(course: CourseId, { signals, version }: Signals): Result<Signals, Changed<Signals>> {
      const current = read(course);
      const fresh = checkVersion(current, version);
      if (!fresh.ok) return fresh;
      db.delete(signal).where(eq(signal.courseId, course)).run();
      for (const each of signals)
        db.insert(signal)
          .values({ courseId: course, ...each })
          .run();
      return ok(read(course));
    },
  };
}

/** What they are, as one number: a digit for each kind, 0 where there is none. */
function versionOf(signals: readonly Signal[]): number {
  const digit = (kind: Signal['kind']): number => {
    const found = signals.find((each) => each.kind === kind);
    return found === undefined ? 0 : (found.percent ?? -1) + 2;
  };
  return SIGNAL_KINDS.reduce((sum, kind) => sum * 103 + digit(kind), 0);
}
