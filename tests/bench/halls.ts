/**
 * Measures P10: halls of impatient phones behind one address. Nobody may be refused, and the published sums must
 * contain every answer once.
 */
import type { Release } from '../../schema/contract/release.ts';
import { fillHall, type Visit } from '../simulate/hall.ts';
import { differences, exactItems } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import type { Figure } from './figures.ts';
import type { Effort } from './submissions.ts';

interface Crowd {
  readonly pulses: number;
  readonly phones: number;
}

const LECTURE: Crowd = { pulses: 1, phones: 1000 };
const UNIVERSITY: Crowd = { pulses: 20, phones: 500 };

/** In a real hall people take 90 s to arrive, think and send. The target allows 30 s. */
const PACE = 3;
const PUBLISHED_WITHIN_MS = 60_000;

export async function measureHalls({ full }: Effort): Promise<readonly Figure[]> {
  const server = new Server(await freePort());
  const network = new Network(server.origin, 256);
  try {
    await server.start();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const lecture = await fill(teacher, network, LECTURE);
    return full ? [...lecture, ...(await fill(teacher, network, UNIVERSITY))] : lecture;
  } finally {
    network.hangUp();
    await server.discard();
  }
}

async function fill(teacher: Teacher, network: Network, { pulses, phones }: Crowd): Promise<Figure[]> {
  const codes: string[] = [];
  for (let i = 1; i <= pulses; i += 1)
    codes.push(await teacher.openPulse(`Hall ${i} of ${pulses}`, phones, { graceSeconds: 0 }));
  const startMs = performance.now();
  const halls = await Promise.all(
    codes.map(async (code) => ({ code, visits: await fillHall(network, code, phones, PACE) })),
  );
  const seconds = (performance.now() - startMs) / 1000;
  const counts: Count[] = [];
  for (const { code, visits } of halls) {
    await teacher.ask('closePulse', { code }, null);
    counts.push(compare(await teacher.readRelease(code, PUBLISHED_WITHIN_MS), visits));
  }
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const row = (what: string, measured: number): Figure => ({
    target: 'P10',
    what,
    unit: '',
    goal: '0',
    measured,
    floor: null,
    isMet: measured === 0,
  });
  const who = `${(pulses * phones).toLocaleString('en')} phones, ${pulses === 1 ? 'one pulse' : `${pulses} pulses`}`;
  return [
    row(
      `${who}: refused`,
      sum((count) => count.refused),
    ),
    row(
      `${who}: lost`,
      sum((count) => count.lost),
    ),
    row(
      `${who}: doubled`,
      sum((count) => count.doubled),
    ),
    row(
      `${who}: sums not exact`,
      sum((count) => count.unequal),
    ),
    {
      target: '',
      what: `${who}: all were done after`,
      unit: 's',
      goal: '',
      measured: seconds,
      floor: null,
      isMet: null,
    },
  ];
}

interface Count {
  readonly refused: number;
  readonly lost: number;
  readonly doubled: number;
  /** How many questions have published counts that differ from what was sent, or that are not exact. */
  readonly unequal: number;
}

function compare(release: Release, visits: readonly Visit[]): Count {
  const sent = visits.flatMap(({ status, answers }) => (status === 200 && answers !== undefined ? [answers] : []));
  const { outcome, items } = release;
  const published = outcome.kind === 'published' ? outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0) : 0;
  return {
    refused: visits.length - sent.length,
    lost: Math.max(0, sent.length - published),
    doubled: Math.max(0, published - sent.length),
    unequal: differences(release, sent).length + items.length - exactItems(release),
  };
}
