/** Shows student representatives what the students of a pulse are to be told, and keeps what they say about it (H2.4). */
import type { Course } from '../../../schema/contract/courses.ts';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import type { Code, CourseId, StaffId } from '../../../schema/contract/ids.ts';
import type { RepresentedCourse, RepresentedTold, SayAsRepresentative } from '../../../schema/contract/representing.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { dayAt } from '../../../schema/calendar.ts';
import type { KeptPulse } from '../pulses/kept-pulses.ts';
import type { CourseWithPulses } from '../pulses/pulses.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, type Changed } from '../record/version.ts';
import type { ClosedPulses, NotClosed } from './closed-pulse.ts';
import { wordsOf, type RepresentativeRows } from './representatives.ts';
import type { ToldRows } from './told.ts';

/** `told-already`: students have been told these words. */
export type SayRefusal = NotClosed | Changed<RepresentedTold> | { readonly kind: 'forbidden' | 'told-already' };

interface Parts {
  readonly told: Pick<ToldRows, 'draft' | 'revisions'>;
  readonly representatives: Pick<RepresentativeRows, 'represents' | 'saidBy' | 'say'>;
  readonly closedPulse: ClosedPulses;
  readonly acts: (course: CourseId) => PlannedAct[];
  readonly inCourses: (ids: readonly CourseId[]) => CourseWithPulses[];
  readonly hasEnded: (pulse: KeptPulse) => boolean;
  readonly languageOf: (course: CourseId) => string;
}

export function representingIn(
  { host, audited, stillActs }: Pick<Foundation, 'host' | 'audited' | 'stillActs'>,
  { told, representatives, closedPulse, acts, inCourses, hasEnded, languageOf }: Parts,
) {
  const closed = ({ definition, schedule }: KeptPulse, { zone }: Course): RepresentedCourse['pulses'][number] => {
    const latest = told.revisions(definition.id).at(-1) ?? null;
    const { body } = told.draft(definition.id);
    return {
      code: definition.code,
      closedDay: dayAt(schedule.closesAtMs, zone),
      shown: definition.resultsForStudents,
      told: latest,
      isOpen: latest === null || wordsOf(latest.body) !== wordsOf(body),
    };
  };

  const page = (by: StaffId, code: Code): Result<RepresentedTold, NotClosed> => {
    const pulse = closedPulse(code);
    if (!pulse.ok) return pulse;
    const { course, definition } = pulse.value;
    const draft = told.draft(definition.id);
    return ok({
      ...closed(pulse.value, course),
      course,
      language: languageOf(course.id),
      draft,
      said: representatives.saidBy(by, definition.id, draft.body),
    });
  };

  return {
    /** What staff of a course plan, and what its students were told; the numbers come from the ledger, where students read them. */
    representedCourse(id: CourseId): Omit<RepresentedCourse, 'trend'> | null {
      const [found] = inCourses([id]);
      if (found === undefined) return null;
      const { course, pulses } = found;
      return {
        course,
        today: dayAt(host.now(), course.zone),
        language: languageOf(id),
        acts: acts(id),
        pulses: pulses.filter(hasEnded).map((pulse) => closed(pulse, course)),
      };
    },

    /** What students of this pulse are to be told, for one who represents them. */
    representedTold: page,

    /**
     * Keeps one line for the staff, and whether the representative agrees to the draft that they have read. Right, draft and what was
     * told are looked at in this transaction: a changed word loses the agreement.
     */
    sayAsRepresentative(
      by: StaffId,
      code: Code,
      { version, comment, agrees }: SayAsRepresentative,
    ): Result<RepresentedTold, SayRefusal> {
      const done = audited<Result<{ readonly agreesNow: boolean }, SayRefusal>>(
        () => {
          stillActs(by);
          const pulse = closedPulse(code);
          if (!pulse.ok) return pulse;
          const { course, definition } = pulse.value;
          if (!representatives.represents(by, course.id)) return fail({ kind: 'forbidden' });
          const now = page(by, code);
          if (!now.ok) return now;
          if (!now.value.isOpen) return fail({ kind: 'told-already' });
          const { draft, said } = now.value;
          const read = checkVersion(draft, version);
          if (!read.ok) return fail({ kind: 'changed-meanwhile', current: now.value });
          representatives.say(by, definition.id, { comment, agrees }, draft.body);
          return ok({ agreesNow: agrees && !said.agrees });
        },
        // Like the drafts of staff, a comment is not noted. An agreement is, because students read of it.
        (made) => (made.ok && made.value.agreesNow ? { by, action: 'agree-told', subject: code } : null),
      );
      return done.ok ? page(by, code) : done;
    },
  };
}
