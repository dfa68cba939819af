/** Ways to change what the outside world receives. Mutants use them to add their weakness. */
import type { Gives } from '../../schema/contract/api.ts';
import { itemsOf, POINTS_BY_SCALE } from '../../schema/contract/pulse.ts';
import type { Atom, Published, Release } from '../../schema/contract/release.ts';
import type { Results } from '../../schema/contract/results.ts';
import type { RollUp } from '../../schema/contract/programmes.ts';
import type { Publish } from '../worker/gate/publish-by-the-book.ts';
import type { PlainReply, Rewrite } from './host.ts';
import { histogram, type PulseTruth, type Sheet, type Truth } from './truth.ts';
import { atomOf, keptOf, totalOf, type ItemPlace } from './wrong-groups.ts';

export function json(reply: PlainReply, change: (body: never) => object): PlainReply {
  return reply.status === 200 ? { ...reply, body: JSON.stringify(change(JSON.parse(reply.body) as never)) } : reply;
}

export const codeIn = (path: string): string => /^\/(?:api\/pulses|s)\/(\w+)/i.exec(path)?.[1] ?? '';

export function onPulse(rest: string, change: (body: never, code: string) => object): Rewrite {
  return ({ method, path }, reply) =>
    method === 'GET' && path === `/api/pulses/${codeIn(path)}${rest}`
      ? json(reply, (body) => change(body, codeIn(path)))
      : reply;
}

export const onReleases = (change: (release: Release, code: string) => Release): Rewrite =>
  onPulse('/results', (results: Results, code) => ({
    ...results,
    releases: results.releases.map((release) => change(release, code)),
  }));

export const onRollUp =
  (change: (item: RollUp['items'][number]) => RollUp['items'][number]): Rewrite =>
  ({ method, path }, reply) =>
    method === 'GET' && path.endsWith('/roll-up')
      ? json(reply, (page: RollUp) => ({ ...page, items: page.items.map(change) }))
      : reply;

export const onTrend =
  (change: (release: Release, code: string) => Release): Rewrite =>
  ({ method, path }, reply) =>
    method === 'GET' && path.endsWith('/trend')
      ? json(reply, (trend: Gives<'trend'>) => ({
          ...trend,
          pulses: trend.pulses.map((pulse) => ({
            ...pulse,
            releases: pulse.releases.map((release) => change(release, pulse.code)),
          })),
        }))
      : reply;

export const atomsIn = ({ outcome }: Release): readonly Atom[] => (outcome.kind === 'published' ? outcome.atoms : []);

export function withAtoms(release: Release, atoms: readonly Atom[], pulse?: PulseTruth): Release {
  if (atoms.length === 0)
    return pulse === undefined
      ? release
      : { ...release, outcome: { kind: 'too-few', says: `fewer than ${pulse.definition.policy.k}` } };
  return { ...release, outcome: { kind: 'published', atoms: [...atoms] } };
}

export function onItems(truth: Truth, change: (place: ItemPlace) => Published): Rewrite {
  return onReleases((release, code) => {
    const { definition, releases } = truth.pulse(code);
    const atoms = atomsIn(release).map((atom, at): Atom => {
      const sheets = releases[release.seq]?.atoms[at]?.sheets ?? [];
      return {
        ...atom,
        items: Object.fromEntries(
          itemsOf(definition).map((item) => [
            item.id,
            change({ published: atom.items[item.id]!, item, sheets, definition }),
          ]),
        ),
      };
    });
    return withAtoms(release, atoms);
  });
}

export const republished = (truth: Truth, publish: Publish): Rewrite =>
  onItems(truth, ({ item, sheets, definition }) =>
    publish(histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]), item.scale, definition.policy),
  );

/** Tells the questions that a course wrote in another way than R2.4d. */
export const ownRepublished = (truth: Truth, publish: Publish): Rewrite =>
  onItems(truth, ({ published, item, sheets, definition }) =>
    item.custom === undefined
      ? published
      : publish(histogram(sheets, item.id, POINTS_BY_SCALE[item.scale]), item.scale, definition.policy),
  );

/** Shows results at any time, computed anew for each request. */
export function live(truth: Truth, atomsOf: (pulse: PulseTruth) => readonly Atom[]): Rewrite {
  return ({ method, path }, reply) => {
    const code = codeIn(path);
    const pulse = truth.pulses.get(code);
    const isAllowed = reply.status === 200 || reply.body.includes('not-published');
    if (method !== 'GET' || path !== `/api/pulses/${code}/results` || pulse === undefined || !isAllowed) return reply;
    const { definition, schedule, closed } = pulse;
    const atoms = atomsOf(pulse);
    if (atoms.length === 0) return reply;
    const { id, policy, course } = definition;
    const items = itemsOf(definition).map(({ id: item, scale }) => ({ id: item, scale }));
    const release: Release = {
      version: 1,
      pulse: id,
      code: definition.code,
      seq: 0,
      final: closed,
      takenBack: 0,
      policy,
      items,
      outcome: { kind: 'published', atoms: [...atoms] },
    };
    const results: Results = {
      course: { ...course, classSize: pulse.classSize },
      schedule,
      closed,
      releases: [release],
      keptYears: 3,
    };
    return { status: 200, type: 'application/json', body: JSON.stringify(results) };
  };
}

/** Exports a pulse with too few answers, which the page withholds. */
export function exportOfEverything(truth: Truth): Rewrite {
  return ({ method, path }, reply) => {
    const pulse = truth.pulses.get(codeIn(path));
    if (method !== 'GET' || !path.endsWith('/results.csv') || reply.status !== 200 || pulse === undefined) return reply;
    const people = keptOf(pulse);
    const { code } = pulse.definition;
    const lines = itemsOf(pulse.definition).map(({ id }) => {
      const { n, bins } = totalOf(people, id);
      const sides = [bins[0]! + bins[1]!, bins[2]!, bins[3]! + bins[4]!];
      return [
        'Course',
        code,
        '',
        id,
        'Question',
        'Sentence',
        n,
        ...sides.flatMap((count) => [count, count]),
        ...bins,
        ...Array.from({ length: 7 }, () => ''),
      ].join();
    });
    return { ...reply, body: lines.join('\n') };
  };
}

export function shuffled(): Rewrite {
  let reads = 0;
  return onReleases((release) => {
    reads += 1;
    const turn = <T>(values: readonly T[]): T[] => values.map((_, at) => values[(at + reads) % values.length]!);
    return withAtoms(
      release,
      atomsIn(release).map((atom) => ({ ...atom, items: Object.fromEntries(turn(Object.entries(atom.items))) })),
    );
  });
}

/** Counts people who come after the close. */
export function reopened(truth: Truth): Rewrite {
  const late = new Set<string>();
  const results = onReleases((release, code) => {
    const { definition, stayed } = truth.pulse(code);
    const phantom: Sheet = {
      ...stayed[0]!,
      id: -1,
      answers: Object.fromEntries(itemsOf(definition).map(({ id }) => [id, 5])),
    };
    return late.has(code) ? withAtoms(release, [atomOf(definition, [...stayed, phantom])]) : release;
  });
  return (request, reply) => {
    const code = codeIn(request.path);
    if (request.method !== 'POST' || request.path !== `/s/${code}` || !(truth.pulses.get(code)?.closed ?? false))
      return results(request, reply);
    late.add(code);
    return { ...reply, status: 200 };
  };
}

/** Takes somebody out of a bucket that was already published. */
export function takenBackLate(truth: Truth): Rewrite {
  const leavers = new Map<string, number>();
  const results = onReleases((release, code) => {
    const { definition, releases } = truth.pulse(code);
    const sheets = releases[release.seq]?.atoms[0]?.sheets ?? [];
    return !release.final && leavers.has(code) ? withAtoms(release, [atomOf(definition, sheets.slice(1))]) : release;
  });
  return (request, reply) => {
    const code = codeIn(request.path);
    if (request.method !== 'POST' || !request.path.endsWith('/withdraw') || reply.status !== 410)
      return results(request, reply);
    if (truth.pulse(code).closed) return reply;
    leavers.set(code, 1);
    return { ...reply, status: 200 };
  };
}
