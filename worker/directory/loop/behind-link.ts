/**
 * Says in one reply what the link of a course leads to: the pulse under way, or what came of the last one (lms.md L2.5, L2.6).
 * It counts nothing and writes nothing (L2.8).
 */
import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { codeSchema, type Code, type CourseId, type CourseKey } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { Contacts } from '../../../schema/contract/pulse.ts';
import { ledger, pulse } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import type { PublicPulse, Pulses } from '../pulses/pulses.ts';
import type { Foundation } from '../record/foundation.ts';
import type { ToldToStudents } from './told.ts';

/** What everybody may know of a course who has its link. */
export interface CourseBehindLink {
  readonly name: string;
  readonly zone: string;
  readonly archived: boolean;
  readonly institution: string;
  readonly contacts: Contacts;
  /** The pulse that has not published its last results yet. A rehearsal is never one (E7.7). */
  readonly running: PublicPulse | null;
  /** The last one that has ended, with what students were told. */
  readonly last: { readonly pulse: PublicPulse; readonly told: ToldToStudents | null } | null;
  /** Those that have ended, the latest first. */
  readonly ended: readonly EndedPulse[];
}

export interface EndedPulse {
  readonly code: Code;
  readonly closesAtMs: number;
}

/** A course asks at most a few times in a term, so this is many years. */
const MOST_ENDED = 100;

const endedSchema = z.object({ code: codeSchema, closesAtMs: instantSchema });

export interface Parts {
  readonly courses: Pick<Courses, 'courseOf' | 'wasReplaced' | 'find' | 'settings' | 'institution'>;
  readonly published: Pick<Published, 'runningIn'>;
  readonly pulses: Pick<Pulses, 'publicView'>;
  readonly toldAfter: (code: Code) => ToldToStudents | null;
}

export function behindLinkIn(
  { db, rows }: Pick<Foundation, 'db' | 'rows'>,
  { courses, published, pulses, toldAfter }: Parts,
) {
  /** A pulse without results that are kept has a page too, which says so. */
  const endedIn = (id: CourseId): EndedPulse[] =>
    rows.readAll(
      'pulse',
      endedSchema,
      db
        .select({ code: pulse.code, closesAtMs: pulse.closesAtMs })
        .from(pulse)
        .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
        .where(
          and(
            eq(pulse.courseId, id),
            or(isNotNull(ledger.seq), eq(pulse.resultsDeleted, true), eq(pulse.resultsLost, true)),
          ),
        )
        .orderBy(desc(pulse.closesAtMs), pulse.code)
        .limit(MOST_ENDED)
        .all(),
    );

  const viewOf = (code: Code): PublicPulse | null => {
    const view = pulses.publicView(code);
    return view === 'discarded' ? null : view;
  };

  const lastOf = (code: Code | undefined): CourseBehindLink['last'] => {
    const last = code === undefined ? null : viewOf(code);
    return last && { pulse: last, told: toldAfter(last.definition.code) };
  };

  return (key: CourseKey): CourseBehindLink | 'replaced' | null => {
    const id = courses.courseOf(key);
    const course = id && courses.find(id);
    if (course === null) return courses.wasReplaced(key) ? 'replaced' : null;
    const { name, support, report, emergency } = courses.institution();
    const runningCode = published.runningIn(course.id);
    const ended = endedIn(course.id);
    return {
      name: course.name,
      zone: course.zone,
      archived: courses.settings(course.id).archived,
      institution: name,
      contacts: { support, report, emergency },
      running: runningCode && viewOf(runningCode),
      last: lastOf(ended[0]?.code),
      ended,
    };
  };
}
