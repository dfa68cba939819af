/**
 * Decides what is due next in a course: tell students (overdue first), read results, open, plan (E7.9). The home and the
 * page of a course both use it. It is pure.
 */
import { dayAt } from '../../../schema/calendar.ts';
import type { ListedCourse } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';

export type Standing = Pick<ListedCourse, 'archived' | 'zone' | 'today' | 'last' | 'pulses'>;

export type Next =
  /** Students wait to hear what came of the pulse: by a day, or already too long. */
  | { readonly kind: 'tell-late' | 'tell'; readonly code: string; readonly dueDay: string; readonly begun: boolean }
  /** There are results that nobody has looked at in this browser. */
  | { readonly kind: 'read'; readonly code: string; readonly closedDay: string }
  | { readonly kind: 'running'; readonly code: string; readonly closesAtMs: number }
  /** The pulse has closed, and its results are being prepared. */
  | { readonly kind: 'closing'; readonly code: string; readonly closesAtMs: number }
  /** A pulse is planned: it opens today, on a later day, or (null) when somebody opens it. */
  | { readonly kind: 'open-today' | 'open'; readonly code: string; readonly opensAtMs: number | null }
  /** Too few answered, so there is nothing to read, but students may still hear what happens instead. */
  | { readonly kind: 'too-few'; readonly code: string; readonly closedDay: string }
  | { readonly kind: 'plan-first' | 'plan' };

/** The kinds from the most urgent to the least. */
const URGENCY: readonly Next['kind'][] = [
  'tell-late',
  'read',
  'running',
  'closing',
  'tell',
  'open-today',
  'open',
  'too-few',
  'plan-first',
  'plan',
];

/**
 * @param isRead whether these results were shown in this browser; no server knows it (E9.1)
 * @returns null for an archived course, where nothing is due
 */
export function nextOf(course: Standing, isRead: (code: string) => boolean): Next | null {
  if (course.archived) return null;
  const [first] = allDue(course, isRead);
  return first ?? { kind: course.pulses.length === 0 ? 'plan-first' : 'plan' };
}

/** Everything that is due in a course, the most urgent first; nothing if a pulse is all that could be planned. */
function allDue(course: Standing, isRead: (code: string) => boolean): readonly Next[] {
  const { last, pulses } = course;
  const all = [...pulses.map((pulse) => nextOfPulse(pulse, course)), last && nextAfter(last, course.today, isRead)];
  return all.filter((next) => next !== null).sort((a, b) => urgencyOf(a) - urgencyOf(b) || earlier(a, b));
}

/** What somebody has to do, or can only do, today: the home begins with it. */
export type Now = Extract<Next, { kind: 'tell-late' | 'read' | 'running' | 'closing' | 'tell' | 'open-today' }>;

/**
 * What needs somebody now, over all courses: pulses that are open, results to read, students who wait for an answer,
 * and what opens today. The most urgent comes first.
 */
export function needsNow<T extends Standing>(
  courses: readonly T[],
  isRead: (code: string) => boolean,
): readonly { readonly course: T; readonly next: Now }[] {
  const all = courses.flatMap((course) =>
    (course.archived ? [] : allDue(course, isRead)).flatMap((next) => (isNow(next) ? [{ course, next }] : [])),
  );
  return byUrgency(all);
}

function isNow(next: Next): next is Now {
  switch (next.kind) {
    case 'tell-late':
    case 'read':
    case 'running':
    case 'closing':
    case 'tell':
    case 'open-today':
      return true;
    case 'open':
    case 'too-few':
    case 'plan-first':
    case 'plan':
      return false;
  }
}

function nextOfPulse({ code, stage, schedule }: PulseSummary, { zone, today }: Standing): Next | null {
  const { opensAtMs, closesAtMs } = schedule;
  switch (stage) {
    case 'open':
      return { kind: 'running', code, closesAtMs };
    case 'grace':
    case 'closing':
      return { kind: 'closing', code, closesAtMs };
    case 'draft':
    case 'armed': {
      const isToday = opensAtMs !== null && dayAt(opensAtMs, zone) <= today;
      return { kind: isToday ? 'open-today' : 'open', code, opensAtMs };
    }
    case 'closed':
    case 'lost':
      return null;
  }
}

function nextAfter(
  { code, closedDay, dueDay, published, begun, told }: NonNullable<Standing['last']>,
  today: string,
  isRead: (code: string) => boolean,
): Next | null {
  if (told) return null;
  if (!published) return { kind: 'too-few', code, closedDay };
  if (today > dueDay) return { kind: 'tell-late', code, dueDay, begun };
  return isRead(code) ? { kind: 'tell', code, dueDay, begun } : { kind: 'read', code, closedDay };
}

const urgencyOf = (next: Next | null): number => (next === null ? URGENCY.length : URGENCY.indexOf(next.kind));

/** Of two courses with the same kind, the one with the earlier day comes first. */
function dateOf(next: Next | null): string {
  switch (next?.kind) {
    case 'tell-late':
    case 'tell':
      return next.dueDay;
    case 'read':
    case 'too-few':
      return next.closedDay;
    case 'running':
    case 'closing':
      return inOrder(next.closesAtMs);
    case 'open-today':
    case 'open':
      return next.opensAtMs === null ? '' : inOrder(next.opensAtMs);
    case 'plan-first':
    case 'plan':
    case undefined:
      return '';
  }
}

/** Moments can be compared as text, like days. */
const inOrder = (atMs: number): string => String(atMs).padStart(16, '0');

/** Sorts courses by urgency; courses that are equally urgent keep their order. */
export function byUrgency<T extends { readonly next: Next | null }>(courses: readonly T[]): readonly T[] {
  return [...courses].sort((a, b) => urgencyOf(a.next) - urgencyOf(b.next) || earlier(a.next, b.next));
}

/** Of several that are planned in a course, the first comes first. */
const earlier = (a: Next | null, b: Next | null): number =>
  dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b));
