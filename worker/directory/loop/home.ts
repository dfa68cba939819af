/**
 * Lists the courses of one person for the home, 50 to a page: first what needs somebody, then by name (E7.9, H3.3). Order,
 * search and filters are decided here from a few columns, and only what is shown is read in full.
 */
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { addWorkingDays, dayAt } from '../../../schema/calendar.ts';
import { courseIdSchema, type CourseId, type PulseId } from '../../../schema/contract/ids.ts';
import { isInstant, zoneSchema } from '../../../schema/contract/instant.ts';
import { type CourseList, type CourseQuery, type ListedCourse } from '../../../schema/contract/courses.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import {
  course,
  ledger,
  programme,
  programmeCourse,
  pulse,
  term,
  told,
  toldDraft,
} from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { Published } from '../published/published.ts';
import type { ListedPulse } from '../pulses/listed-pulses.ts';
import type { Pulses } from '../pulses/pulses.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { folded, holdsAll, wordsIn } from '../record/names.ts';

/** More would not be told apart in a drawing as small as the one of a course. */
const MOST_IN_TREND = 5;

/** A course as the home shows it, but for what boxes and the gate say of its pulses. */
export interface CourseAtHome extends Omit<ListedCourse, 'pulses' | 'trend'> {
  /** The latest closing first. */
  readonly pulses: readonly ListedPulse[];
  /** The last closed pulses whose results are kept, the oldest first, each with what it has published. */
  readonly trend: readonly { readonly pulse: ListedPulse; readonly entries: readonly LedgerEntry[] }[];
}

export interface Home extends Omit<CourseList, 'courses'> {
  readonly courses: readonly CourseAtHome[];
}

export interface HomeParts {
  readonly courses: Pick<Courses, 'listed'>;
  readonly published: Pick<Published, 'entriesOfEach'>;
  readonly pulses: Pick<Pulses, 'listed'>;
}

export function homeIn({ db, host, rows }: Foundation, { courses, published, pulses }: HomeParts) {
  /** Courses of these ids that are asked for, whatever they need. */
  const candidates = (ids: readonly CourseId[], query: CourseQuery): readonly Candidate[] => {
    const words = wordsIn(query.search);
    const code = words.length === 1 ? query.search.trim().toUpperCase() : '';
    const byCode = new Set(code === '' ? [] : coursesByCode(ids, code));
    const found = db
      .select({
        id: course.id,
        name: course.name,
        externalId: course.externalId,
        zone: course.zone,
        archived: course.archived,
      })
      .from(course)
      .where(and(isAmong(course.id, ids), countedIn(query)))
      .all();
    return rows
      .readAll('course', candidateSchema, found)
      .filter(({ id, name, externalId }) => byCode.has(id) || holdsAll(`${name} ${externalId ?? ''}`, words));
  };

  /** A code that stands on an old poster leads to its course too. */
  const coursesByCode = (ids: readonly CourseId[], code: string): readonly string[] =>
    db
      .select({ id: pulse.courseId })
      .from(pulse)
      .where(and(eq(pulse.code, code), isAmong(pulse.courseId, ids)))
      .all()
      .map(({ id }) => id);

  const countedIn = ({ programme: of, term: during }: CourseQuery): SQL | undefined => {
    if (of === '' && during === '') return undefined;
    const place = and(
      eq(programmeCourse.courseId, course.id),
      of === '' ? undefined : eq(programmeCourse.programmeId, of),
      during === '' ? undefined : eq(programmeCourse.termId, during),
    );
    return sql`EXISTS (SELECT 1 FROM ${programmeCourse} WHERE ${place})`;
  };

  /** Where the pulses of these courses stand, as far as the directory knows without asking a box. */
  const movesOf = (ids: readonly CourseId[]): ReadonlyMap<string, readonly Move[]> => {
    const found = db
      .select({
        id: pulse.id,
        course: pulse.courseId,
        opensAtMs: pulse.opensAtMs,
        closesAtMs: pulse.closesAtMs,
        finalSeq: ledger.seq,
        deleted: pulse.resultsDeleted,
        lost: pulse.resultsLost,
      })
      .from(pulse)
      .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .where(isAmong(pulse.courseId, ids))
      .orderBy(sql`${pulse.closesAtMs} desc`, pulse.code)
      .all();
    // A schema for each of a thousand rows costs more than the rest. What is shown is read with one (pulses/listed-pulses.ts).
    return Map.groupBy(
      found.filter(
        ({ opensAtMs, closesAtMs }) => isInstant(closesAtMs) && (opensAtMs === null || isInstant(opensAtMs)),
      ) as Move[],
      (move) => move.course,
    );
  };

  /** Those of these pulses that have a row in this table of which this is true. */
  const those = (
    ids: readonly PulseId[],
    table: typeof ledger | typeof told | typeof toldDraft,
    isMeant?: SQL,
  ): ReadonlySet<string> =>
    new Set(
      db
        .selectDistinct({ id: table.pulseId })
        .from(table)
        .where(and(isAmong(table.pulseId, ids), isMeant))
        .all()
        .map(({ id }) => id),
    );

  /** It has told staff something; too few answered the others. */
  const hasTold = sql`CASE WHEN json_valid(${ledger.entry}) THEN json_extract(${ledger.entry}, '$.outcome.kind') END = 'published'`;

  const standingsOf = (found: readonly Candidate[]): readonly Standing[] => {
    const moves = movesOf(found.map(({ id }) => id));
    const lasts = new Map(found.map(({ id }) => [id, moves.get(id)?.find(hasEnded)]));
    const ids = [...lasts.values()].flatMap((last) => (last === undefined ? [] : [last.id]));
    const [published, toldOf] = [those(ids, ledger, hasTold), those(ids, told)];
    return found.map((candidate) => {
      const last = lasts.get(candidate.id);
      const isTold = last !== undefined && toldOf.has(last.id);
      const owes = last !== undefined && !isTold;
      return {
        ...candidate,
        moves: moves.get(candidate.id) ?? [],
        last,
        isTold,
        published: last !== undefined && published.has(last.id),
        need: needOf(candidate, moves.get(candidate.id) ?? [], owes && published.has(last.id) ? last : undefined),
        folded: folded(candidate.name),
      };
    });
  };

  const needOf = ({ archived, zone }: Candidate, moves: readonly Move[], owed: Move | undefined): Need => {
    if (archived) return { rank: RANKS.indexOf('archived'), atMs: 0 };
    const now = host.now();
    const live = moves.filter((move) => !isOver(move));
    const asks = live.find(({ opensAtMs }) => opensAtMs !== null && opensAtMs <= now);
    const planned = live.toSorted((a, b) => (a.opensAtMs ?? 0) - (b.opensAtMs ?? 0)).find((move) => move !== asks);
    const today = () => dayAt(now, zone);
    const is = (rank: (typeof RANKS)[number], atMs: number): Need => ({ rank: RANKS.indexOf(rank), atMs });
    if (owed !== undefined)
      return is(today() > dueDayOf(owed, zone) ? 'late' : asks === undefined ? 'tell' : 'running', owed.closesAtMs);
    if (asks !== undefined) return is('running', asks.closesAtMs);
    if (planned === undefined) return is('nothing', 0);
    const opensAtMs = planned.opensAtMs ?? 0;
    return is(planned.opensAtMs !== null && dayAt(opensAtMs, zone) <= today() ? 'today' : 'planned', opensAtMs);
  };

  const isShown = ({ show }: CourseQuery, { archived, need, moves }: Standing): boolean => {
    const now = host.now();
    const live = moves.filter((move) => !isOver(move));
    const isOpen = ({ opensAtMs }: Move) => opensAtMs !== null && opensAtMs <= now;
    switch (show) {
      case '':
        return true;
      case 'archived':
        return archived;
      case 'needs-me':
        return need.rank < RANKS.indexOf('planned');
      case 'open':
        return !archived && live.some(isOpen);
      case 'planned':
        return !archived && live.some((move) => !isOpen(move));
      case 'closed':
        return !archived && live.length === 0 && moves.length > 0;
    }
  };

  const atHome = (shown: readonly Standing[]): CourseAtHome[] => {
    const ids = shown.map(({ id }) => id);
    const listed = new Map(courses.listed(ids).map((each) => [each.id, each]));
    const allPulses = Map.groupBy(pulses.listed(ids), ({ course: of }) => of);
    const drafts = those(
      shown.flatMap(({ last }) => last?.id ?? []),
      toldDraft,
    );
    const made = shown.flatMap(({ id, last, isTold, published: hasResults }) => {
      const found = listed.get(id);
      if (found === undefined) return [];
      const own = allPulses.get(id) ?? [];
      const trend = found.archived ? [] : own.filter(hasKeptResults).slice(0, MOST_IN_TREND).toReversed();
      const code = last && own.find((each) => each.id === last.id)?.code;
      const standing =
        last === undefined || code === undefined
          ? null
          : {
              code,
              closedDay: dayAt(last.closesAtMs, found.zone),
              published: hasResults,
              dueDay: dueDayOf(last, found.zone),
              begun: drafts.has(last.id),
              told: isTold,
            };
      return [{ ...found, today: dayAt(host.now(), found.zone), last: standing, pulses: own, trend }];
    });
    const entries = published.entriesOfEach(made.flatMap(({ trend }) => trend.map(({ id }) => id))).values();
    return made.map(({ trend, ...rest }) => ({
      ...rest,
      trend: trend.map((each) => ({ pulse: each, entries: entries.next().value ?? [] })),
    }));
  };

  /** The programmes and terms in which courses of these are counted. */
  const placesOf = (ids: readonly CourseId[]): Pick<CourseList, 'programmes' | 'terms'> => {
    const counted = db
      .selectDistinct({ programme: programmeCourse.programmeId, term: programmeCourse.termId })
      .from(programmeCourse)
      .where(isAmong(programmeCourse.courseId, ids))
      .all();
    const named = (place: typeof programme | typeof term, among: readonly string[]) =>
      rows.readAll(
        'programme_course',
        placeSchema,
        db
          .select({ id: place.id, name: place.name })
          .from(place)
          .where(isAmong(place.id, among))
          .orderBy(place.name, place.id)
          .all(),
      );
    return {
      programmes: named(
        programme,
        counted.map((each) => each.programme),
      ),
      terms: named(
        term,
        counted.map((each) => each.term),
      ),
    };
  };

  /** @param ids the courses that this person may see */
  return (ids: readonly CourseId[], query: CourseQuery): Home => {
    const found = standingsOf(candidates(ids, query)).filter((each) => isShown(query, each));
    const sorted = found.toSorted(inOrder);
    const page = Math.min(Number(query.page), Math.max(1, Math.ceil(sorted.length / COURSES_PER_PAGE)));
    const from = (page - 1) * COURSES_PER_PAGE;
    // Whoever has few courses sees them all at once, and needs no filters.
    const isLong = ids.length > COURSES_PER_PAGE;
    return {
      courses: atHome(sorted.slice(from, from + COURSES_PER_PAGE)),
      found: sorted.length,
      all: ids.length,
      page,
      ...(isLong ? placesOf(ids) : { programmes: [], terms: [] }),
    };
  };
}

/** What a course needs, the most urgent first. */
const RANKS = ['late', 'running', 'tell', 'today', 'planned', 'nothing', 'archived'] as const;

interface Need {
  readonly rank: number;
  /** Of two that need the same, the one with the earlier moment comes first. */
  readonly atMs: number;
}

const candidateSchema = z.object({
  id: courseIdSchema,
  name: z.string(),
  externalId: z.string().nullable(),
  zone: zoneSchema,
  archived: z.boolean(),
});
type Candidate = z.output<typeof candidateSchema>;

/** Where a pulse stands, as the directory has it. */
interface Move {
  readonly id: PulseId;
  readonly course: CourseId;
  readonly opensAtMs: number | null;
  readonly closesAtMs: number;
  readonly finalSeq: number | null;
  readonly deleted: boolean;
  readonly lost: boolean;
}
const placeSchema = z.object({ id: z.string(), name: z.string() });

interface Standing extends Candidate {
  readonly moves: readonly Move[];
  readonly last: Move | undefined;
  /** Whether students were told what came of the last one. */
  readonly isTold: boolean;
  /** Whether the last one has told staff anything. */
  readonly published: boolean;
  readonly need: Need;
  readonly folded: string;
}

const isOver = ({ finalSeq, deleted, lost }: Move): boolean => finalSeq !== null || deleted || lost;
/** Whether it has closed and its results are still kept. Results that came after all count, although they were noted as lost. */
const hasEnded = ({ finalSeq, deleted }: Move): boolean => finalSeq !== null && !deleted;
const hasKeptResults = ({ closed, resultsDeleted, resultsLost }: ListedPulse): boolean =>
  closed && !resultsDeleted && !resultsLost;

const dueDayOf = ({ closesAtMs }: Move, zone: string): string =>
  addWorkingDays(dayAt(closesAtMs, zone), TELL_WITHIN_DAYS);

const inOrder = (a: Standing, b: Standing): number =>
  a.need.rank - b.need.rank || a.need.atMs - b.need.atMs || compare(a.folded, b.folded) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
