/**
 * Lists what each page of staff reads of the directory, one line for each route that shows something. Its line in the route
 * table says who may read it, and is checked before.
 */
import type { z } from 'zod';
import type { Me } from '../../../schema/contract/account.ts';
import type { api, RouteName } from '../../../schema/contract/api.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { Subject } from '../../../schema/contract/needs.ts';
import { AUDIT_ENTRIES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Access } from '../access/access.ts';
import { coursesWhere } from '../access/grants.ts';
import type { Courses } from '../courses/courses.ts';
import type { Lms } from '../lms/lms.ts';
import type { Loop } from '../loop/loop.ts';
import type { Mail } from '../mail/mail.ts';
import type { Programmes } from '../programmes/programmes.ts';
import type { Published } from '../published/published.ts';
import type { Pulses } from '../pulses/pulses.ts';
import type { AuditLog } from '../record/audit.ts';
import type { FoundBySubject } from './guard.ts';

export interface ReadingRooms {
  readonly record: AuditLog;
  readonly mail: Mail;
  readonly access: Access;
  readonly published: Published;
  readonly courses: Courses;
  readonly lms: Lms;
  readonly programmes: Programmes;
  readonly pulses: Pulses;
  readonly loop: Loop;
}

type Line<N extends RouteName> = (typeof api)[N];

/** The person, the hash of the session that asks (empty if there is none), what was asked for, and the thing it is about. */
type Asked<N extends RouteName> = {
  readonly me: Me;
  readonly session: string;
  readonly query: z.output<Line<N>['takes']>;
} & (Line<N> extends { readonly of: infer S extends Subject } ? FoundBySubject[S] : unknown);

export type Readings = ReturnType<typeof readingsIn>;
export type ReadingName = keyof Readings;

export function readingsIn(rooms: ReadingRooms) {
  const { record, mail, access, published, courses, lms, programmes, pulses, loop } = rooms;

  const keptYears = (): number => courses.institution().retentionYears;

  /** @param isShown which of the closed pulses of the course may be read by whoever asks */
  const trendOf = (course: Course, isShown: (definition: Definition) => boolean) => {
    const closed = (pulses.inCourses([course.id])[0]?.pulses ?? [])
      .filter((pulse) => pulse.closed && !pulse.resultsDeleted && !pulse.resultsLost && isShown(pulse.definition))
      .toReversed();
    const entries = published.entriesOfEach(closed.map(({ definition }) => definition.id));
    return {
      course,
      pulses: closed.map(({ definition: { code, eligible }, schedule: { closesAtMs } }, at) => ({
        code,
        closesAtMs,
        eligible,
        entries: entries[at] ?? [],
      })),
      marks: loop.marks(course.id),
      keptYears: keptYears(),
    };
  };

  return {
    me: () => courses.usualZone(),
    sessions: ({ me, session }) => access.sessions(me.id, session),
    storedAboutMe: ({ me }) => access.storedAbout(me.id),
    mailChoices: ({ me }) => mail.mailChoices(me.id),
    ownWalls: ({ me }) => pulses.ownWalls(me.id),
    ownProposals: ({ me }) => programmes.proposedTo(coursesWhere(me.grants, 'run-pulses')),
    represented: ({ me }) => courses.among(coursesWhere(me.grants, 'represent')),

    courses: ({ me, query }) => loop.home(coursesWhere(me.grants, 'see-course'), query),
    course: ({ course: { id } }) => {
      const [found] = pulses.inCourses([id]);
      const key = courses.keyOf(id);
      return found === undefined || key === null ? null : { ...found, key };
    },
    team: ({ course }) => ({ ...access.team(course.id), platforms: lms.bindingsOf(course.id) }),
    nextPulse: ({ course }) => pulses.outlook(course.id),
    loop: ({ course }) => loop.ofCourse(course.id),
    sharedActs: () => loop.sharedActs(),
    trend: ({ course }) => trendOf(course, () => true),
    representedCourse: ({ course }) => {
      const shown = loop.representedCourse(course.id);
      // A representative is a student: no number that the promise of the form keeps among the staff (E1.3, H2.4).
      return shown && { ...shown, trend: trendOf(course, ({ resultsForStudents }) => resultsForStudents) };
    },

    pulse: ({ pulse }) => pulses.show(pulse.definition.code),
    opening: ({ pulse }) => pulses.doubtsOfOpening(pulse.definition.code),
    memberList: ({ pulse }) => lms.platformsOf(pulse.course.id),
    results: ({ pulse }) => ({ entries: published.entries(pulse.definition.id), keptYears: keptYears() }),
    resultsCsv: ({ pulse }) => published.entries(pulse.definition.id),
    told: ({ pulse: { definition } }) => ({
      page: loop.toldPage(definition.code),
      entries: published.entries(definition.id),
    }),
    representedTold: ({ me, pulse }) => loop.representedTold(me.id, pulse.definition.code),

    people: ({ query }) => access.people(query),
    offices: () => access.offices(),
    strandedCourses: () => access.stranded(),
    apiTokens: () => access.apiTokens(),
    ownTokens: ({ me }) => access.ownTokens(me.id),
    auditLog: ({ query }) => record.page(query, AUDIT_ENTRIES_PER_PAGE),
    heldMail: () => mail.heldMail(),
    institution: () => courses.institution(),
    documentTexts: () => courses.documentTexts(),
    deployment: () => lms.activePlatforms(),
    providerState: () => access.providerTrouble(),
    platforms: () => ({ platforms: lms.platforms(), deployments: lms.allDeployments(), id: lms.institutionId() }),
    arrangedCourses: ({ query }) => courses.arranged(query),
    programmes: () => programmes.list(),
    programmeCourses: ({ programme, term, query: { search, page } }) =>
      courses.arranged({ search, page, show: '', programme, term, counted: 'in' }),
    proposals: ({ me, programme, term, query: { of, page } }) =>
      programmes.proposals(me.id, { programme, term }, of ?? null, Number(page ?? 0)),
    rollUp: ({ programme, term }) => programmes.rollUp(programme, term),
  } satisfies { readonly [N in RouteName]?: (asked: Asked<N>) => unknown };
}
