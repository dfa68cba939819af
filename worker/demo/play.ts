/**
 * Plays the made-up term through the product's own requests, so that everything the demo shows was really cast, closed
 * and published.
 */
import type { Code } from '../../schema/contract/ids.ts';
import { Calendar } from './calendar.ts';
import { pastOf, type Cast, type Scene } from './course-life.ts';
import { answer, arm, open } from './hall.ts';
import { Person } from './person.ts';
import { inviteLead, setUp, type CourseIds } from './setting.ts';
import type { Stage } from './stage.ts';
import { COURSES, FIRST_DAY, type CourseName } from './term.ts';

export interface Played {
  /** This person leads all courses and administers the institution. */
  readonly teacher: Person;
  readonly programmeLead: Person;
  /** The codes of pulses that students can answer now. */
  readonly openCodes: readonly Code[];
}

/**
 * How long ago the last answers came: long enough for the counter to have moved on its grid of half a minute (R2.9).
 */
const COUNTER_MS = 60_000;
/** This is long enough to look around. */
const OPEN_HOURS = 2;
const HOUR_MS = 60 * 60 * 1000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** How long the teacher keeps one session: a session ends after a year, even if it is used every week (E6.2). */
const SESSION_MS = 8 * WEEK_MS;

/** @param setupLink makes a setup link, which the teacher then claims */
export async function playTerm(stage: Stage, setupLink: () => Promise<string>): Promise<Played> {
  const calendar = new Calendar(stage.realNow());
  const cast: Cast = { stage, teacher: new Person(stage), calendar };
  const firstMs = calendar.at(FIRST_DAY);
  stage.setClock(firstMs);
  const { courses, programme } = await setUp(cast, await setupLink());
  const past = namesOf(courses).flatMap((name) => pastOf(cast, courses[name], COURSES[name]));
  const now: Scene = { atMs: calendar.nowMs - COUNTER_MS, play: async () => undefined };
  await playInOrder(cast, firstMs, [...past, now]);
  // Play the present last: a box that was armed in the past would wake too late, because timers run on real time.
  const openCodes = await playPresent(cast, courses);
  stage.setClock(stage.realNow());
  return { teacher: cast.teacher, programmeLead: await inviteLead(cast, programme), openCodes };
}

/**
 * Plays the scenes in order. The teacher opens the app once a week and signs in again every few weeks, because the
 * session would end otherwise (E6.2).
 */
async function playInOrder({ stage, teacher }: Cast, firstMs: number, scenes: readonly Scene[]): Promise<void> {
  let atMs = firstMs;
  let signedInAtMs = firstMs;
  for (const scene of scenes.toSorted((a, b) => a.atMs - b.atMs)) {
    while (atMs < scene.atMs) {
      atMs = Math.min(scene.atMs, atMs + WEEK_MS);
      stage.setClock(atMs);
      if (atMs - signedInAtMs < SESSION_MS) await teacher.ask('me', {}, null);
      else {
        await teacher.signInAnew();
        signedInAtMs = atMs;
      }
    }
    await scene.play();
  }
}

/** Opens the pulses of today, and plans those of next week. @returns the codes of the open pulses */
async function playPresent({ stage, teacher, calendar }: Cast, courses: CourseIds): Promise<Code[]> {
  const codes: Code[] = [];
  for (const name of namesOf(courses)) {
    const { now, next, again = [], weekday } = COURSES[name];
    if (now !== undefined) {
      const opened = await arm(teacher, courses[name], { closesAtMs: calendar.nowMs + OPEN_HOURS * HOUR_MS }, now.plan);
      await open(teacher, opened);
      await answer(stage, opened, now.crowds);
      codes.push(opened.definition.code);
    }
    for (const weeks of next === undefined ? [] : [1, ...again]) {
      const opensAtMs = calendar.at({ weeksAgo: -weeks, weekday });
      await arm(teacher, courses[name], { opensAtMs, closesAtMs: opensAtMs + OPEN_HOURS * HOUR_MS }, next);
    }
  }
  return codes;
}

const namesOf = (courses: CourseIds): CourseName[] => Object.keys(courses) as CourseName[];
