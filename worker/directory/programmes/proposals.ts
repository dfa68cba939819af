/**
 * Keeps dates that somebody proposes to the courses of a programme, and how each course has answered (E7.14). A proposal plans
 * nothing: the staff of a course do, and nobody else.
 */
import { and, asc, count, eq, gte, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import {
  courseIdSchema,
  proposalIdSchema,
  staffIdSchema,
  type CourseId,
  type ProgrammeId,
  type ProposalId,
  type StaffId,
  type TermId,
} from '../../../schema/contract/ids.ts';
import { zoneSchema } from '../../../schema/contract/instant.ts';
import {
  answerSchema,
  proposedDatesSchema,
  type Answer,
  type Proposal,
  type Proposals,
  type Proposed,
  type ProposedDates,
} from '../../../schema/contract/term-plan.ts';
import type { OpeningFault } from '../../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import {
  course,
  grants,
  programme,
  programmeCourse,
  proposal,
  proposedCourse,
  staff,
  term,
} from '../../../schema/tables/directory/tables.ts';
import type { Mail } from '../mail/mail.ts';
import type { AttemptName } from '../record/attempts.ts';
import { isAmong, randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';

export type ProposeRefusal = { readonly kind: 'not-found' } | OpeningFault;
interface NotFound {
  readonly kind: 'not-found';
}

/** So many courses of a proposal are on a page. */
const ON_A_PAGE = 50;

interface Place {
  readonly programme: ProgrammeId;
  readonly term: TermId;
}

export function proposalsIn({ db, host, rows, audited, auditedOnce }: Foundation, mail: Pick<Mail, 'queue'>) {
  /** Somewhere on earth it is still the day before. */
  const today = (): string => dayAt(host.now(), 'Etc/GMT+12');

  const proposedIn = (place: Place) =>
    and(
      eq(programmeCourse.programmeId, place.programme),
      eq(programmeCourse.termId, place.term),
      eq(course.archived, false),
    );

  const isPlace = (place: Place): boolean =>
    db.select({ id: programme.id }).from(programme).where(eq(programme.id, place.programme)).get() !== undefined &&
    db.select({ id: term.id }).from(term).where(eq(term.id, place.term)).get() !== undefined;

  const askable = (place: Place): CourseId[] =>
    db
      .select({ id: course.id })
      .from(programmeCourse)
      .innerJoin(course, eq(course.id, programmeCourse.courseId))
      .where(proposedIn(place))
      .all()
      .map(({ id }) => id as CourseId);

  /** Those who lead a course and have an address are told (H4.2). */
  const tellLeads = (courses: readonly CourseId[]): void => {
    const leads = db
      .select({ staff: staff.id, course: grants.scope })
      .from(grants)
      .innerJoin(staff, eq(staff.id, grants.staffId))
      .where(and(eq(grants.role, 'course-lead'), sql`${staff.address} IS NOT NULL`, isAmong(grants.scope, courses)))
      .all();
    for (const each of rows.readAll('grants', leadSchema, leads)) mail.queue({ kind: 'dates-proposed', ...each });
  };

  const keep = (by: StaffId, place: Place, dates: ProposedDates): ProposalId => {
    const id = proposalIdSchema.parse(randomId(host));
    const lastDay = dates.at(-1)?.opensAt.slice(0, 10) ?? '';
    db.insert(proposal)
      .values({
        id,
        programmeId: place.programme,
        termId: place.term,
        staffId: by,
        dates: JSON.stringify(dates),
        lastDay,
      })
      .run();
    const courses = askable(place);
    // They are sent as one parameter, whatever their number: a Durable Object takes a hundred at most.
    db.run(
      sql`INSERT INTO proposed_course (proposal_id, course_id) SELECT ${id}, value FROM json_each(${JSON.stringify(courses)})`,
    );
    tellLeads(courses);
    return id;
  };

  const mine = (by: StaffId, place: Place) =>
    and(eq(proposal.staffId, by), eq(proposal.programmeId, place.programme), eq(proposal.termId, place.term));

  const answerOf = ({ answer, lastDay }: { answer: Answer | null; lastDay: string }): Answer =>
    answer ?? (lastDay < today() ? 'over' : 'open');

  const countsOf = (id: ProposalId): Proposal['counts'] => {
    const found = db
      .select({ answer: proposedCourse.answer, lastDay: proposal.lastDay, n: count() })
      .from(proposedCourse)
      .innerJoin(proposal, eq(proposal.id, proposedCourse.proposalId))
      .where(eq(proposedCourse.proposalId, id))
      .groupBy(proposedCourse.answer)
      .all();
    const counts = { open: 0, accepted: 0, moved: 0, declined: 0, over: 0 };
    for (const { n, ...each } of found) counts[answerOf(each)] += n;
    return counts;
  };

  const rowsOf = (id: ProposalId, page: number): Proposals['rows'] =>
    rows
      .readAll(
        'proposed_course',
        rowSchema,
        db
          .select({
            name: course.name,
            answer: proposedCourse.answer,
            word: proposedCourse.word,
            lastDay: proposal.lastDay,
          })
          .from(proposedCourse)
          .innerJoin(proposal, eq(proposal.id, proposedCourse.proposalId))
          .innerJoin(course, eq(course.id, proposedCourse.courseId))
          .where(eq(proposedCourse.proposalId, id))
          .orderBy(course.name, course.id)
          .limit(ON_A_PAGE)
          .offset(page * ON_A_PAGE)
          .all(),
      )
      .map(({ name, word, ...each }) => ({ name, word, answer: answerOf(each) }));

  /** What the staff of a course have not answered yet; null if there is nothing to answer. */
  const waiting = (id: ProposalId, of: CourseId): ProposedDates | null => {
    const found = db
      .select({ dates: proposal.dates })
      .from(proposedCourse)
      .innerJoin(proposal, eq(proposal.id, proposedCourse.proposalId))
      .where(
        and(
          eq(proposedCourse.proposalId, id),
          eq(proposedCourse.courseId, of),
          isNull(proposedCourse.answer),
          gte(proposal.lastDay, today()),
        ),
      )
      .get();
    return rows.read('proposal', datesSchema, found)?.dates ?? null;
  };

  const put = (id: ProposalId, of: CourseId, answer: 'accepted' | 'moved' | 'declined', word = ''): void => {
    db.update(proposedCourse)
      .set({ answer, word })
      .where(and(eq(proposedCourse.proposalId, id), eq(proposedCourse.courseId, of)))
      .run();
  };

  return {
    /**
     * What this person has proposed to the courses of a programme, and how they have answered; null if there is no such
     * programme, or no such term.
     */
    proposals(by: StaffId, place: Place, of: ProposalId | null, page: number): Proposals | null {
      if (!isPlace(place)) return null;
      const all = rows.readAll(
        'proposal',
        keptSchema,
        db
          .select({ id: proposal.id, dates: proposal.dates })
          .from(proposal)
          .where(mine(by, place))
          .orderBy(asc(proposal.lastDay), proposal.id)
          .all(),
      );
      const proposals = all.map((each) => ({ ...each, counts: countsOf(each.id) }));
      const asked = proposals.find(({ id }) => id === of);
      const n = asked === undefined ? 0 : Object.values(asked.counts).reduce((sum, each) => sum + each, 0);
      return {
        courses: askable(place).length,
        proposals,
        rows: asked === undefined ? [] : rowsOf(asked.id, page),
        pages: Math.ceil(n / ON_A_PAGE),
      };
    },

    /** Proposes these dates to every course that the programme has in the term and that is not archived. */
    propose(
      by: StaffId,
      place: Place,
      dates: ProposedDates,
      attempt: AttemptName = null,
    ): Result<ProposalId, ProposeRefusal> {
      return auditedOnce<Result<ProposalId, ProposeRefusal>>(
        { by, name: attempt, made: (id) => ok(id as ProposalId), foundBy: (done) => (done.ok ? done.value : null) },
        () => {
          if (dates.some(({ opensAt }) => opensAt.slice(0, 10) < today()))
            return fail({ kind: 'wrong-time', field: 'opensAtMs', why: 'opens-in-the-past' });
          if (askable(place).length === 0) return fail({ kind: 'not-found' });
          return ok(keep(by, place, dates));
        },
        (done) => (done.ok ? { by, action: 'propose-dates', subject: place.programme } : null),
      );
    },

    /** Only who has proposed it takes it back. Pulses that were planned by it stay. */
    withdrawProposal(by: StaffId, place: Place, id: ProposalId): Result<null, NotFound> {
      return audited<Result<null, NotFound>>(
        () => {
          const gone = db
            .delete(proposal)
            .where(and(eq(proposal.id, id), mine(by, place)))
            .returning({ id: proposal.id })
            .all();
          return gone.length === 0 ? fail({ kind: 'not-found' }) : ok(null);
        },
        (done) => (done.ok ? { by, action: 'withdraw-proposal', subject: place.programme } : null),
      );
    },

    /** What waits for an answer of the staff of these courses. */
    proposedTo(courses: readonly CourseId[]): Proposed[] {
      const found = db
        .select({
          id: proposal.id,
          courseId: course.id,
          name: course.name,
          zone: course.zone,
          programme: programme.name,
          term: term.name,
          dates: proposal.dates,
        })
        .from(proposedCourse)
        .innerJoin(proposal, eq(proposal.id, proposedCourse.proposalId))
        .innerJoin(course, eq(course.id, proposedCourse.courseId))
        .innerJoin(programme, eq(programme.id, proposal.programmeId))
        .innerJoin(term, eq(term.id, proposal.termId))
        .where(
          and(isAmong(proposedCourse.courseId, courses), isNull(proposedCourse.answer), gte(proposal.lastDay, today())),
        )
        .orderBy(proposal.lastDay, course.name, course.id)
        .all();
      return rows
        .readAll('proposal', proposedSchema, found)
        .map(({ courseId, name, zone, ...each }) => ({ ...each, course: { id: courseId, name, zone } }));
    },

    /** @param word why, for who has proposed it; empty if nobody says */
    declineProposal(by: StaffId, of: CourseId, id: ProposalId, word: string): Result<null, NotFound> {
      return audited<Result<null, NotFound>>(
        () => {
          if (waiting(id, of) === null) return fail({ kind: 'not-found' });
          put(id, of, 'declined', word);
          return ok(null);
        },
        (done) => (done.ok ? { by, action: 'decline-dates', subject: of } : null),
      );
    },

    /**
     * Notes in the transaction that plans a term that its staff have answered by it. A proposal that was withdrawn or answered
     * meanwhile changes nothing about the plan.
     * @param planned when the pulses open and close, on the clock of the course
     */
    answerByPlan(id: ProposalId, of: CourseId, planned: ProposedDates): void {
      const dates = waiting(id, of);
      if (dates !== null) put(id, of, JSON.stringify(dates) === JSON.stringify(planned) ? 'accepted' : 'moved');
    },
  };
}

const leadSchema = z.object({ staff: staffIdSchema, course: courseIdSchema });
const datesSchema = z.object({ dates: jsonSchema(proposedDatesSchema) });
const keptSchema = datesSchema.extend({ id: proposalIdSchema });
const rowSchema = z.object({
  name: z.string(),
  answer: answerSchema.nullable(),
  word: z.string(),
  lastDay: z.string(),
});
const proposedSchema = keptSchema.extend({
  courseId: courseIdSchema,
  name: z.string(),
  zone: zoneSchema,
  programme: z.string(),
  term: z.string(),
});
