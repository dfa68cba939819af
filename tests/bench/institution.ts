/**
 * Measures P18: a whole university answers while its staff read and an office imports courses. Nothing may be lost, doubled or
 * refused, and a submission may take at most three times as long as without staff, also while the server is killed again and
 * again.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { differences, exactItems } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import type { Figure } from './figures.ts';
import { answerThroughKills } from './kills.ts';
import type { PhonesOrder, PhonesReport } from './phones.ts';
import { alternate, median } from './rounds.ts';
import { Staff, type StaffReport } from './staff.ts';
import type { Visitor } from './visitor.ts';

export interface Institution {
  readonly pulses: number;
  /** How many phones come to each pulse. */
  readonly phones: number;
  readonly arrivalMs: number;
  readonly staff: number;
  readonly courses: number;
  readonly rounds: number;
  /** Whether a round of each kind comes first that does not count. */
  readonly warmsUp: boolean;
  readonly kills: number;
}

export const UNIVERSITY: Institution = {
  pulses: 20,
  phones: 500,
  arrivalMs: 15_000,
  staff: 50,
  courses: 10_000,
  rounds: 3,
  warmsUp: true,
  kills: 200,
};

const PUBLISHED_WITHIN_MS = 60_000;
const MOST_TIMES = 3;

export async function measureInstitution(size: Institution): Promise<readonly Figure[]> {
  const server = new Server(await freePort());
  const network = new Network(server.origin);
  try {
    await server.start();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const staff = await Staff.join(server.origin, teacher, size.staff, size.courses);
    const rounds = await alternate(
      {
        alone: () => fill(server, teacher, size, null),
        beside: () => fill(server, teacher, size, staff),
      },
      size.rounds,
      size.warmsUp,
    );
    const codes = await openPulses(teacher, size, 'Killed');
    staff.begin();
    const killed = await answerThroughKills(server, codes, size.phones, size.kills);
    await staff.end();
    const behind = await staff.behind();
    const count = await compareAll(teacher, codes, killed.visitors);
    staff.hangUp();
    return [...ofRounds(rounds, size), ...ofKills(count, killed.seconds, behind, size)];
  } finally {
    network.hangUp();
    await server.discard();
  }
}

interface Round {
  readonly phones: PhonesReport;
  readonly count: Count;
  readonly staff: StaffReport | null;
}

async function fill(server: Server, teacher: Teacher, size: Institution, staff: Staff | null): Promise<Round> {
  const codes = await openPulses(teacher, size, staff === null ? 'Alone' : 'Beside staff');
  staff?.begin();
  const phones = await sendPhones({ origin: server.origin, codes, phones: size.phones, arrivalMs: size.arrivalMs });
  const done = (await staff?.end()) ?? null;
  return { phones, staff: done, count: await compareAll(teacher, codes, phones.visitors) };
}

async function openPulses(teacher: Teacher, { pulses, phones }: Institution, name: string): Promise<string[]> {
  const codes: string[] = [];
  for (let i = 1; i <= pulses; i += 1) codes.push(await teacher.openPulse(`${name} ${i}`, phones, { graceSeconds: 0 }));
  return codes;
}

async function sendPhones(order: PhonesOrder): Promise<PhonesReport> {
  const child = fork(join(import.meta.dirname, 'phones.ts'));
  child.send(order);
  const [report] = (await once(child, 'message')) as [PhonesReport];
  return report;
}

interface Count {
  /** Phones that were not thanked in the end. */
  readonly unheard: number;
  readonly lost: number;
  readonly doubled: number;
  /** How many published counts differ from what was sent. */
  readonly unequal: number;
  /** How many questions were published without exact counts, which says nothing about them. */
  readonly vague: number;
}

/** Closes the pulses, and compares what they publish with what the phones know. */
async function compareAll(teacher: Teacher, codes: readonly string[], visitors: readonly Visitor[]): Promise<Count> {
  const total = { unheard: 0, lost: 0, doubled: 0, unequal: 0, vague: 0 };
  for (const code of codes) {
    await teacher.ask('closePulse', { code }, null);
    const release = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
    const here = visitors.filter((visitor) => visitor.code === code);
    const sent = here.flatMap(({ status, answers }) => (status === 200 && answers !== null ? [answers] : []));
    const { outcome, items } = release;
    const published = outcome.kind === 'published' ? outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0) : 0;
    total.unheard += here.filter(({ status }) => status !== 200).length;
    total.lost += Math.max(0, sent.length - published);
    total.doubled += Math.max(0, published - sent.length);
    total.unequal += differences(release, sent).length;
    total.vague += items.length - exactItems(release);
  }
  return total;
}

const mustBeNone = (what: string, measured: number): Figure => ({
  target: 'P18',
  what,
  unit: '',
  goal: '0',
  measured,
  floor: null,
  isMet: measured === 0,
});

const aside = (what: string, unit: string, measured: number, floor: number | null = null): Figure => ({
  target: '',
  what,
  unit,
  goal: '',
  measured,
  floor,
  isMet: null,
});

function ofRounds(
  { alone, beside }: Readonly<Record<'alone' | 'beside', readonly Round[]>>,
  size: Institution,
): Figure[] {
  const all = [...alone, ...beside];
  const sum = (of: (count: Count) => number): number => all.reduce((total, { count }) => total + of(count), 0);
  const both = (of: (report: PhonesReport) => number) =>
    [median(beside.map(({ phones }) => of(phones))), median(alone.map(({ phones }) => of(phones)))] as const;
  const [p99, p99Alone] = both(({ p99Ms }) => p99Ms);
  const worst = Math.max(...beside.map(({ phones }, i) => phones.p99Ms / (alone[i]?.phones.p99Ms ?? NaN)));
  const who = `${(size.pulses * size.phones).toLocaleString('en')} phones, ${size.pulses} pulses, ${size.staff} staff and imports`;
  const refused = all.flatMap(({ phones }) => phones.refused);
  const statuses = [...new Set(refused)].join(', ');
  const work = (of: (report: StaffReport) => number): number =>
    beside.reduce((total, { staff }) => total + (staff === null ? 0 : of(staff)), 0);
  return [
    mustBeNone(`${who}: refused${statuses === '' ? '' : ` (${statuses})`}`, refused.length),
    mustBeNone(
      `${who}: not thanked in the end`,
      sum(({ unheard }) => unheard),
    ),
    mustBeNone(
      `${who}: lost`,
      sum(({ lost }) => lost),
    ),
    mustBeNone(
      `${who}: doubled`,
      sum(({ doubled }) => doubled),
    ),
    mustBeNone(
      `${who}: sums not exact`,
      sum(({ unequal }) => unequal),
    ),
    mustBeNone(
      'questions whose sums were not published exactly, so that nobody could compare them',
      sum(({ vague }) => vague),
    ),
    {
      target: 'P18',
      what: 'slowest 1 % of submissions, beside the same without staff',
      unit: 'ms',
      goal: `≤ ${MOST_TIMES} ×`,
      measured: p99,
      floor: p99Alone,
      isMet: p99 <= MOST_TIMES * p99Alone,
    },
    aside('the worst of these rounds beside the round before it', '×', worst),
    aside('median of submissions', 'ms', ...both(({ p50Ms }) => p50Ms)),
    aside('slowest submission', 'ms', ...both(({ mostMs }) => mostMs)),
    aside('delay of the phones themselves, slowest 1 %', 'ms', ...both(({ ownP99Ms }) => ownP99Ms)),
    aside('processor of the phones themselves', '% of a core', ...both(({ cpuShare }) => cpuShare * 100)),
    aside('all phones were done after', 's', ...both(({ seconds }) => seconds)),
    aside(
      `pages read by staff in ${beside.length} rounds`,
      '',
      work(({ readings }) => readings),
    ),
    aside(
      `files of ${size.courses.toLocaleString('en')} courses imported in these rounds`,
      '',
      work(({ imports }) => imports),
    ),
    mustBeNone(
      'pages and files that failed',
      work(({ failed }) => failed),
    ),
  ];
}

function ofKills(count: Count, seconds: number, behind: number, { kills, courses }: Institution): Figure[] {
  const who = `the same, killed ${kills} times`;
  return [
    mustBeNone(`${who}: not thanked in the end`, count.unheard),
    mustBeNone(`${who}: lost`, count.lost),
    mustBeNone(`${who}: doubled`, count.doubled),
    mustBeNone(`${who}: sums not exact`, count.unequal),
    mustBeNone(`${who}: courses of a file that was imported by half`, behind % courses),
    aside(`${who}: all were done after`, 's', seconds),
  ];
}
