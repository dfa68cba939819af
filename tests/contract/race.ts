/** Sends twenty pairs of requests that conflict with each other, and tells how each request ended. */
import type { ProblemKind } from '../../schema/contract/problem.ts';
import { problemOf } from './people.ts';

export const PAIRS = 20;

export type Ending = 'done' | ProblemKind;

/** What a pair was about, and how its two requests ended. */
type Raced<S> = readonly [of: S, first: Ending, second: Ending];
type Both<S> = (of: S, n: number) => readonly [Promise<Response>, Promise<Response>];

/** Makes what each pair is about, one after the other, and then sends all pairs at once. */
export async function race<S>(make: (n: number) => Promise<S>, both: Both<S>): Promise<readonly Raced<S>[]> {
  const scenes: S[] = [];
  for (let n = 0; n < PAIRS; n += 1) scenes.push(await make(n));
  return Promise.all(scenes.map((of, n) => endingOf(of, both(of, n))));
}

/** Does the same pair after pair, for things of which there is only one. */
export async function raceInTurn<S>(
  make: (n: number) => Promise<S>,
  both: Both<S>,
  after: (raced: Raced<S>) => Promise<void> = async () => {},
): Promise<readonly Raced<S>[]> {
  const raced: Raced<S>[] = [];
  for (let n = 0; n < PAIRS; n += 1) {
    const of = await make(n);
    const pair = await endingOf(of, both(of, n));
    await after(pair);
    raced.push(pair);
  }
  return raced;
}

/** Counts how often each pair of endings occurred, in any order, such as `done + conflict`. */
export function endings(raced: readonly Raced<unknown>[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(raced, ([, ...two]) => two.toSorted().join(' + '));
  return Object.fromEntries([...groups].map(([both, all]) => [both, all.length]));
}

async function endingOf<S>(of: S, [first, second]: readonly [Promise<Response>, Promise<Response>]): Promise<Raced<S>> {
  const replies = await Promise.all([first, second]);
  const [one, two] = await Promise.all(replies.map(ending));
  return [of, one ?? 'defect', two ?? 'defect'];
}

const ending = async (reply: Response): Promise<Ending> =>
  reply.status === 200 ? 'done' : (await problemOf(reply)).type;
