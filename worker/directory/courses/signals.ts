/**
 * Stores the signals of each course. Only those who teach the course read them, and they replace them as a whole (I1.25
 * to I1.29).
 */
import { eq } from 'drizzle-orm';
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { signalSchema, type Signals } from '../../../schema/contract/planning.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import { SIGNAL_KINDS, type Signal } from '../../../schema/instrument/signals.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { signal } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, type Changed } from '../record/version.ts';

export type SignalsRefusal = Changed<Signals> | { readonly kind: 'not-found' };

/** @param find the course that signals are about */
export function signalsIn({ db, rows, audited }: Foundation, find: (id: CourseId) => Course | null) {
  const read = (course: CourseId): Signals => {
    const found = db
      .select({ kind: signal.kind, percent: signal.percent })
      .from(signal)
      .where(eq(signal.courseId, course))
      .all();
    const kept = rows.readAll('signal', signalSchema, found);
    const signals = SIGNAL_KINDS.flatMap((kind) => kept.filter((row) => row.kind === kind));
    return { signals, version: versionOf(signals) };
  };

  return {
    signals: read,

    /**
     * The values stay out of the audit log, because only the course's staff may read them.
     * @param wanted the new signals, with the version that the editor had on screen
     */
    saveSignals(by: StaffId, course: CourseId, { signals, version }: Signals): Result<Signals, SignalsRefusal> {
      return audited<Result<Signals, SignalsRefusal>>(
        () => {
          if (find(course) === null) return fail({ kind: 'not-found' });
          const before = read(course);
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          // The version is made of the signals, so it says whether they change.
          if (versionOf(signals) === version) return ok(before);
          db.delete(signal).where(eq(signal.courseId, course)).run();
          for (const each of signals)
            db.insert(signal)
              .values({ courseId: course, ...each })
              .run();
          return ok(read(course));
        },
        (done) => (done.ok && done.value.version !== version ? { by, action: 'note-signals', subject: course } : null),
      );
    },
  };
}

/** Writes the signals as one number that changes with them: a digit for each kind, 0 where there is none. */
function versionOf(signals: readonly Signal[]): number {
  const digit = (kind: Signal['kind']): number => {
    const found = signals.find((each) => each.kind === kind);
    return found === undefined ? 0 : (found.percent ?? -1) + 2;
  };
  return SIGNAL_KINDS.reduce((sum, kind) => sum * 103 + digit(kind), 0);
}
