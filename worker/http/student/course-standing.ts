/**
 * Finds out what the link of a course leads to. While its pulse is prepared here, this asks its box and nobody else, as the
 * pulse's own address does; otherwise it asks the directory once (lms.md L2.6, A9).
 */
import { parseCourseKey, type CourseKey } from '../../../schema/contract/ids.ts';
import type { CourseBehindLink } from '../../directory/loop/behind-link.ts';
import type { Engine } from '../../engines/engine.ts';
import { outsideOf, type NoPulse, type Standing, type Standings } from './standing.ts';
import type { StudentMemory } from './student-memory.ts';

type Known = Exclude<Standing, NoPulse>;
type Ended = Extract<Known, { at: 'closed' | 'lost' }>;
type Under<At extends Known['at']> = Extract<Known, { at: At }>;

type UnderWay =
  | { readonly at: 'open'; readonly standing: Under<'open'> }
  | { readonly at: 'shut'; readonly standing: Under<'grace' | 'closing'> };

export type CourseStanding =
  | { readonly at: 'unknown' | 'slowed' | 'replaced' }
  /** The page is the one of the pulse: its form, or that it closes or has just closed. */
  | UnderWay
  | {
      readonly at: 'planned';
      readonly key: CourseKey;
      readonly course: CourseBehindLink;
      readonly standing: Under<'armed'>;
    }
  /** Nothing is under way. `told` is undefined if it could not be read. */
  | {
      readonly at: 'ended';
      readonly key: CourseKey;
      readonly course: CourseBehindLink;
      readonly standing: Ended;
      readonly told: NonNullable<CourseBehindLink['last']>['told'] | undefined;
    }
  | { readonly at: 'none' | 'archived'; readonly key: CourseKey; readonly course: CourseBehindLink };

interface Parts {
  readonly engine: Pick<Engine, 'directory' | 'now'>;
  readonly standings: Standings;
  readonly memory: Pick<StudentMemory, 'pulses' | 'misses' | 'keys'>;
}

/** @param typed a key in any spelling (E3.1). What cannot be a key is unknown at once and costs nothing */
export async function courseStanding(parts: Parts, typed: string): Promise<CourseStanding> {
  const key = parseCourseKey(typed);
  if (key === undefined) return { at: 'unknown' };
  const code = parts.memory.pulses.codeBehind(key);
  const prepared = code && pulseUnderWay(await parts.standings.read(code));
  return prepared ?? askDirectory(parts, key);
}

async function askDirectory({ engine, standings, memory }: Parts, key: CourseKey): Promise<CourseStanding> {
  const { misses, keys } = memory;
  // The limit is the one for made-up codes. It comes before the look-up, and it never stops a link that exists (R4.6).
  if (misses.waitSeconds(engine.now()) > 0 && !(await keys.has(key))) return { at: 'slowed' };
  const course = await engine.directory.loop.behindLink(key);
  if (course === 'replaced') return { at: 'replaced' };
  if (course === null) return { at: misses.take(engine.now()) === 0 ? 'unknown' : 'slowed' };
  if (course.archived) return { at: 'archived', key, course };
  const { running, last } = course;
  if (running !== null) {
    const standing = await standings.readTold(running);
    const underWay = pulseUnderWay(standing);
    if (underWay !== undefined) return underWay;
    if (standing.at === 'armed') return { at: 'planned', key, course, standing };
    // It ended between these two looks.
    if (standing.at === 'closed' || standing.at === 'lost')
      return { at: 'ended', key, course, standing, told: await toldAfter(engine, standing) };
  }
  if (last === null) return { at: 'none', key, course };
  const standing = outsideOf(last.pulse);
  return standing.at === 'armed'
    ? { at: 'none', key, course }
    : { at: 'ended', key, course, standing, told: last.told };
}

function pulseUnderWay(standing: Standing): UnderWay | undefined {
  switch (standing.at) {
    case 'open':
      return { at: 'open', standing };
    case 'grace':
    case 'closing':
      return { at: 'shut', standing };
    case 'armed':
    case 'closed':
    case 'lost':
    case 'unknown':
    case 'slowed':
    case 'discarded':
      return undefined;
  }
}

const toldAfter = ({ directory }: Pick<Engine, 'directory'>, { definition }: Ended) =>
  directory.loop.toldAfter(definition.code).catch(() => undefined);
