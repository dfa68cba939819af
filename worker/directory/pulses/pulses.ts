/**
 * The room of pulses: from a plan to what everyone may know of a pulse. A box decides what happens to answers; this room
 * keeps the definition and where the pulse stands (A9).
 */
import type { Code, CourseId, CourseKey, StaffId } from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { ReasonAcross } from '../../../schema/contract/warning.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import type { ClassLanguages, Course, CourseSettings, Outgrown } from '../../../schema/contract/courses.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { Access } from '../access/access.ts';
import type { AcceptRefusal } from '../access/invitations.ts';
import type { CameFrom, Vouched } from '../access/provider.ts';
import type { SignedIn } from '../access/sessions.ts';
import type { AppointRefusal } from '../access/stranded.ts';
import type { Courses } from '../courses/courses.ts';
import type { Lms } from '../lms/lms.ts';
import type { Programmes } from '../programmes/programmes.ts';
import type { Published } from '../published/published.ts';
import type { Foundation } from '../record/foundation.ts';
import { pulseRows, type KeptPulse, type PulseInCourse } from './kept-pulses.ts';
import { acrossIn, type PulsesTooClose } from './across.ts';
import { atOpeningIn, outgrown } from './at-opening.ts';
import { listedPulsesIn } from './listed-pulses.ts';
import { movingIn } from './moving.ts';
import { planningIn } from './planning.ts';
import { replanningIn } from './replanning.ts';
import { rehearsalsIn } from './rehearsals.ts';
import { rhythmIn } from './rhythm.ts';
import { toComeIn } from './to-come.ts';
import { wallsIn, type HallRight } from './walls.ts';

export interface CourseWithPulses {
  readonly course: Course;
  readonly settings: CourseSettings;
  /** The day, in UTC, on which it was made. */
  readonly madeDay: string;
  readonly pulses: readonly KeptPulse[];
  /** Planned pulses that no longer fit the class (E7.6). */
  readonly outgrown: readonly Outgrown[];
  /** Those that run now; nothing is kept of the others (E7.7). */
  readonly rehearsals: readonly KeptPulse[];
}

/** What the pages of staff and of a hall show of a pulse, but for what its box says. */
export interface ShownPulse extends PulseInCourse {
  readonly languages: ClassLanguages;
  readonly key: CourseKey;
  /** Everything that it has published, once it has closed. */
  readonly entries: readonly LedgerEntry[];
}

/** What the page of a closed pulse is made of. Its results come from the ledger only. */
export interface PublicPulse {
  readonly definition: Definition;
  readonly schedule: Schedule;
  /**
   * Everything that the pulse has published, once it has closed. It is empty until then, and again after its results
   * were deleted.
   */
  readonly entries: readonly LedgerEntry[];
  readonly resultsDeleted: boolean;
  readonly resultsLost: boolean;
  /** True once its box was seen: if there is none now, the pulse is lost. */
  readonly armed: boolean;
}

export interface LowerRooms {
  readonly access: Pick<
    Access,
    'appointLead' | 'acceptInvitation' | 'courseOffered' | 'joinsBy' | 'signIn' | 'signInByProvider'
  >;
  readonly courses: Courses;
  readonly lms: Pick<Lms, 'isBound'>;
  readonly published: Published;
  readonly programmes: Programmes;
}

export type Pulses = ReturnType<typeof pulsesIn>;

export function pulsesIn(foundation: Foundation, { access, courses, lms, published, programmes }: LowerRooms) {
  const { db, host } = foundation;
  const pulses = pulseRows(foundation, { published, courses });
  const rhythm = rhythmIn(foundation, { pulses, published, programmes });
  const across = acrossIn(foundation, { pulses, published, lms });

  const find = (code: Code): PulseInCourse | null => {
    const kept = pulses.find(code);
    const course = kept && courses.find(kept.definition.course.id);
    return kept && course && { ...kept, course };
  };

  const moving = movingIn(foundation, { pulses, rhythm, across, find });
  const rehearsals = rehearsalsIn(foundation, { courses, pulses, find });

  /** Finds a pulse, or a rehearsal that runs now. All other rooms and rules of this one see pulses only (E7.7). */
  const findAny = (code: Code): PulseInCourse | null => (isRehearsalCode(code) ? rehearsals.find(code) : find(code));

  const show = (code: Code): ShownPulse | null => {
    const pulse = findAny(code);
    const key = pulse && courses.keyOf(pulse.course.id);
    if (pulse === null || key === null) return null;
    const entries = pulse.closed ? published.entries(pulse.definition.id) : [];
    return { ...pulse, languages: courses.classLanguagesOf(pulse.course.id), key, entries };
  };

  const allowOpening = (
    ...[by, code, reason]: Parameters<typeof moving.allowOpening>
  ): ReturnType<typeof moving.allowOpening> =>
    isRehearsalCode(code) ? rehearsals.allowOpening(by, code) : moving.allowOpening(by, code, reason);

  const walls = wallsIn(foundation, { find: findAny, allowOpening });

  return {
    ...planningIn(foundation, { courses, lms, programmes, pulses, rhythm, across, find }),
    ...moving,
    ...replanningIn(foundation, { courses, published, pulses, rhythm, across, find }),
    ...atOpeningIn(foundation, { courses, lms, pulses, find }),
    ...listedPulsesIn(foundation),
    ...toComeIn(foundation, { find }),
    rehearsePlan: rehearsals.rehearsePlan,
    rehearsePulse: rehearsals.rehearsePulse,
    forgetRehearsal: rehearsals.forget,
    find: findAny,
    waiting: (most: number) => pulses.waiting(most),
    allowOpening,
    show,
    ...walls,

    /** What a computer in a hall may do now, and the pulse that it shows; null if nothing (any more) (E7.8). */
    hallPage(tokenHash: string): { readonly right: HallRight; readonly pulse: ShownPulse | null } | null {
      const right = walls.hallRight(tokenHash);
      return right && { right, pulse: right.at === 'shows' ? show(right.code) : null };
    },

    follow: (code: Code, before: Schedule, held: Schedule): Schedule =>
      isRehearsalCode(code) ? rehearsals.follow(code, held) : moving.follow(code, before, held),

    /** Why students of this pulse, and of another course of the same staff, are both asked (R2.1a). */
    reasonsAcross: (code: Code): ReasonAcross[] => across.reasonsAcross(code),

    /**
     * Gives a course that nobody can lead a lead, unless the two courses of that person would then ask the same class too
     * soon (E6.4, R2.1a).
     */
    appointLead: (by: StaffId, course: CourseId, to: StaffId): Result<null, AppointRefusal | PulsesTooClose> =>
      db.transaction((): Result<null, AppointRefusal | PulsesTooClose> => {
        const mayJoin = across.checkJoining(to, course);
        return mayJoin.ok ? access.appointLead(by, course, to) : mayJoin;
      }),

    /**
     * Gives the role of a link to somebody who is signed in, unless their courses and this one would then ask the same class
     * too soon (E6.4, R2.1a). Somebody new teaches nothing yet, and just signs in.
     * @param asking the hash of the token of the session that asks
     */
    acceptInvitation: (by: StaffId, tokenHash: string, asking: string): Result<null, AcceptRefusal | PulsesTooClose> =>
      db.transaction((): Result<null, AcceptRefusal | PulsesTooClose> => {
        const course = access.courseOffered(tokenHash);
        const mayJoin = course === null ? ok(null) : across.checkJoining(by, course);
        return mayJoin.ok ? access.acceptInvitation(by, tokenHash, asking) : mayJoin;
      }),

    /** Signs in whoever has this account at the provider; courses whose pulses would then lie too near each other wait (H1.4, R2.1a). */
    signInByProvider: (
      vouched: Vouched,
      sessionHash: string,
      from: CameFrom = { replaced: null, invitationHash: null },
    ): ReturnType<typeof access.signInByProvider> =>
      access.signInByProvider(vouched, sessionHash, from, (person, course) => across.checkJoining(person, course).ok),

    /**
     * Spends a link and starts a session (E6.2). One that was mailed from the page of an invitation gives its role too, unless the
     * courses of that person would then ask the same class too soon: then nothing is spent (H1.5, R2.1a).
     */
    signIn: (
      tokenHash: string,
      sessionHash: string,
      replaced: string | null = null,
    ): Result<SignedIn | null, PulsesTooClose> =>
      db.transaction((): Result<SignedIn | null, PulsesTooClose> => {
        const joins = access.joinsBy(tokenHash);
        const mayJoin = joins === null ? ok(null) : across.checkJoining(joins.person, joins.course);
        return mayJoin.ok ? ok(access.signIn(tokenHash, sessionHash, replaced)) : mayJoin;
      }),

    /** Whether somebody may join the staff of a course now (R2.1a). */
    checkJoining: (...asked: Parameters<typeof across.checkJoining>): ReturnType<typeof across.checkJoining> =>
      across.checkJoining(...asked),

    /** The given courses that exist, by name, each with its pulses, the latest closing first. */
    inCourses(ids: readonly CourseId[]): CourseWithPulses[] {
      const all = pulses.ofCourses(ids);
      const isPlanned = ({ closed, openingAllowedMs, schedule: { opensAtMs } }: KeptPulse): boolean =>
        !closed && openingAllowedMs === null && (opensAtMs ?? Number.POSITIVE_INFINITY) > host.now();
      return courses.among(ids).map((course) => {
        const own = all.filter(({ definition }) => definition.course.id === course.id);
        return {
          course,
          settings: courses.settings(course.id),
          madeDay: courses.madeDayOf(course.id),
          pulses: own,
          outgrown: own.filter(isPlanned).flatMap((each) => outgrown(pulses.asOfNow(each), course.classSize) ?? []),
          rehearsals: rehearsals.inCourse(course.id),
        };
      });
    },

    /** The codes that somebody may type now, rehearsals first. */
    latestCodes: (most: number): Code[] => [...rehearsals.codes(), ...pulses.latestCodes(most)].slice(0, most),

    /** Shows what everyone with the code may see. A code of a pulse that was discarded before it opened names none (E7.6). */
    publicView(code: Code): PublicPulse | 'discarded' | null {
      const kept = isRehearsalCode(code) ? rehearsals.kept(code) : pulses.find(code);
      if (kept === null) return pulses.wasDiscarded(code) ? 'discarded' : null;
      const { definition, schedule, closed, resultsDeleted, resultsLost, armed } = kept;
      const entries = closed ? published.entries(definition.id) : [];
      // What cannot be read is gone for students, and must not look as if the pulse had not opened yet.
      const isGone = resultsDeleted || (closed && !resultsLost && entries.length === 0);
      return { definition, schedule, entries, resultsDeleted: isGone, resultsLost, armed };
    },
  };
}
