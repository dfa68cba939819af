/** A class that answers a pulse with a roster from its learning platform, each student once (lms.md section 8). */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CourseId } from '../../schema/contract/ids.ts';
import type { Release } from '../../schema/contract/release.ts';
import type { Network } from '../story/network.ts';
import { newPerson, type Person, type Platform } from './at-platform.ts';
import { answerOnce, arrivalIn, type Stay } from './learner.ts';

const TEACHERS = 3;
/** Every fourth student loses replies and sends again, and three in forty take their answers back. */
const LOSES_REPLIES = 1 / 4;
const TAKES_BACK = 3 / 40;
/** `pace` divides it. */
const ARRIVAL_MS = 30_000;
const PUBLISHED_WITHIN_MS = 60_000;

export interface Played {
  readonly code: string;
  readonly stays: readonly Stay[];
  /** How many students came again, and read that each can answer once. */
  readonly toldSo: number;
  readonly release: Release;
}

/** One teacher links the pulse and opens it, another one closes it, and a third reads the results. */
export async function playClass(network: Network, platform: Platform, students: number, pace: number): Promise<Played> {
  const [first, second, third] = Array.from({ length: TEACHERS }, () => newPerson('Instructor')) as [
    Person,
    Person,
    Person,
  ];
  await platform.linkPulse(first, students);
  const opener = await platform.teach(first);
  const { grants } = await opener.ask('me', {}, null);
  const course = grants[0]?.scope as CourseId;
  const closesAtMs = Date.now() + 24 * 60 * 60 * 1000;
  const plan = { eligibility: 'roster', graceSeconds: 0, closesAtMs } as const;
  const { definition } = await opener.ask('createPulse', { course }, plan);
  const { code } = definition;
  await opener.ask('openPulse', { code }, null);

  const people = Array.from({ length: students }, () => newPerson('Learner'));
  const stays = await Promise.all(people.map((person, at) => stay(network, platform, person, at / students, pace)));
  const again = await Promise.all(people.map((person) => platform.launch(person)));
  const toldSo = again.filter(({ status, body }) => status === 409 && body.includes('already_taken')).length;

  await (await platform.teach(second)).ask('closePulse', { code }, null);
  const release = await (await platform.teach(third)).readRelease(code, PUBLISHED_WITHIN_MS);
  return { code, stays, toldSo, release };
}

/** @param at the student's place in the class, from 0 to 1, which decides what happens to them */
async function stay(network: Network, platform: Platform, person: Person, at: number, pace: number): Promise<Stay> {
  await pause(randomInt(ARRIVAL_MS) / pace);
  const arrival = arrivalIn(await platform.launch(person));
  if (arrival === undefined) throw new Error('A student who came from the platform got no form.');
  const [losesReplies, takesBack] = [at < LOSES_REPLIES, at >= 1 - TAKES_BACK];
  return answerOnce(network, arrival, { losesReplies, takesBack, pace });
}
