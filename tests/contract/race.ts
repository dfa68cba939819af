/** Twenty pairs of requests that cannot both be obeyed, sent at once, and how each ended. */
import type { ProblemKind } from '../../schema/contract/problem.ts';
import { problemOf } from './people.ts';

export const PAIRS = 20;

export type Ending = 'done' | ProblemKind;

/** A pair with what it was about, and how its two requests ended. */
type Raced<S> = readonly [of: S, first: Ending, second: Ending];
type Both<S> = (of: S, n: number) => readonly [Promise<Response>, Promise<Response>];

/** Makes what each pair is about, one after the other; then all pairs are sent at once. */
export async function race<S>(make: (n: number) => Promise<S>, both: Both<S>): Promise<readonly Raced<S>[]> {
  const scenes: S[] = [];
  for (let n = 0; n < PAIRS; n += 1) scenes.push(await make(n));
  return Promise.all(scenes.map((of, n) => endingOf(of, both(of, n))));
}

/** The same for what there is only one of: pair after pair. */
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

/** How often each pair of endings came, whichever request ended so: `done + conflict`. */
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
