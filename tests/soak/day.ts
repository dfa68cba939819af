/**
 * A simulated day during which the real server is killed again and again: classes answer, pulses open and close, staff read, import,
 * invite and back up (institution.md H6.8). What happens is the same for the same seed; what it meets is up to the machine.
 */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { nthWrite } from '../kill/nth-write.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { MailServer } from '../worker/mail/mail-server.ts';
import { faultsOfTheDay } from './evening.ts';
import { Staff, type Duty, type Taught } from './staff.ts';

/** So long nothing is written before the server dies anyway. */
const QUIET_MS = 500;
/** How long a start takes on a machine that does nothing else. On a busy one everything gets as much more time. */
const START_MS = 400;
/** So many pulses are answered at a time. */
const MOST_AT_ONCE = 3;

interface Round {
  readonly death: { readonly at: 'a moment'; readonly ms: number } | { readonly at: 'a write'; readonly n: number };
  readonly duties: readonly Duty[];
  /** What begins in this round, if there is room: a pulse that staff open, or one that does all by itself. */
  readonly begins: 'staff' | 'itself';
  readonly opensInMs: number;
  readonly lastsMs: number;
  readonly closes: boolean;
}

const round: fc.Arbitrary<Round> = fc.record({
  death: fc.oneof(
    fc.record({ at: fc.constant('a moment' as const), ms: fc.integer({ min: 30, max: 500 }) }),
    fc.record({ at: fc.constant('a write' as const), n: fc.integer({ min: 1, max: 150 }) }),
  ),
  duties: fc.uniqueArray(fc.constantFrom<Duty>('import', 'backup', 'invite', 'read', 'invite'), { maxLength: 2 }),
  begins: fc.constantFrom('staff', 'itself'),
  opensInMs: fc.integer({ min: 200, max: 1000 }),
  lastsMs: fc.integer({ min: 300, max: 2000 }),
  closes: fc.boolean(),
});

export interface Asked {
  readonly seed: number;
  readonly rounds: number;
  /** No round begins after this time. */
  readonly minutes: number;
  readonly say?: (line: string) => void;
}

export interface Lived {
  readonly kills: number;
  readonly pulses: number;
  readonly counted: number;
  readonly unsure: number;
  readonly imports: number;
  readonly backups: number;
  readonly mails: number;
  /** How many handles the server had, and how much memory in MB, after its first starts and after its last ones. */
  readonly handles: readonly [first: number, last: number];
  readonly megabytes: readonly [first: number, last: number];
  /** One sentence for each thing that is not as it must be. */
  readonly faults: readonly string[];
}

export async function liveThroughADay({ seed, rounds, minutes, say = () => undefined }: Asked): Promise<Lived> {
  const mail = await MailServer.start({ disabledCommands: ['AUTH', 'STARTTLS'] });
  const server = new Server(await freePort(), {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'Mattering Pulse <pulse@example.org>',
  });
  const network = new Network(server.origin);
  try {
    const begin = async (): Promise<number> => {
      const startMs = performance.now();
      await server.start();
      return Math.max(1, (performance.now() - startMs) / START_MS);
    };
    let slowness = await begin();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const staff = new Staff(teacher, server, network);
    const taught: Taught[] = [];
    const ends = new Map<Taught, Promise<void>>();
    const vitals: Vitals[] = [];
    const doing: Promise<unknown>[] = [];
    const giveUpAtMs = Date.now() + minutes * 60_000;
    let kills = 0;
    for (const [number, { death, duties, begins, opensInMs, lastsMs, closes }] of fc
      .sample(round, { seed, numRuns: rounds })
      .entries()) {
      if (Date.now() > giveUpAtMs) break;
      vitals.push(vitalsOf(server.pid));
      const running = taught.filter((each) => !ends.has(each));
      if (running.length < MOST_AT_ONCE) {
        const plan =
          begins === 'itself' ? { opensInMs: opensInMs * slowness, lastsMs: Math.round(lastsMs * slowness) } : null;
        doing.push(
          staff.teach(number, seed + number, plan).then((made) => {
            if (made === null) return;
            taught.push(made);
            if (made.isPlanned) ends.set(made, staff.close(made));
          }),
        );
      }
      const [oldest] = running;
      if (closes && oldest !== undefined) ends.set(oldest, staff.close(oldest));
      doing.push(...duties.map((duty) => staff.do(duty, number)));
      await (death.at === 'a moment' ? pause(death.ms * slowness) : nthWrite(foldersOf(server), death.n, QUIET_MS));
      await server.end('SIGKILL');
      kills += 1;
      slowness = await begin();
      if (number % 20 === 19) say(`${number + 1} of ${rounds} rounds`);
    }
    await Promise.all(doing);
    await Promise.all(taught.map((each) => ends.get(each) ?? staff.close(each)));
    vitals.push(vitalsOf(server.pid));
    const faults = await faultsOfTheDay({ server, teacher, staff, taught, mail });
    const attended = await Promise.all(taught.map(({ class: held }) => held.attended()));
    const sum = (of: 'counted' | 'unsure'): number => attended.reduce((all, each) => all + each[of].length, 0);
    const { handles, megabytes, growth } = growthOf(vitals);
    return {
      kills,
      pulses: taught.length,
      counted: sum('counted'),
      unsure: sum('unsure'),
      imports: staff.files.length,
      backups: staff.backups.length,
      mails: staff.invited.length,
      handles,
      megabytes,
      faults: [...faults, ...growth],
    };
  } finally {
    network.hangUp();
    await server.discard();
    await mail.stop();
  }
}

const foldersOf = (server: Server): readonly string[] =>
  ['data', 'data/boxes', 'keys'].map((folder) => join(server.folder, folder));

interface Vitals {
  /**
   * Open files and what else the server holds. Connections are left out, and the two files of each box that lives, of which it keeps 500
   * open at most (docs/limits.md); a file that was removed and is still open counts.
   */
  readonly handles: number;
  readonly megabytes: number;
}

/** A copy of the directory and an import may be under way. */
const MORE_HANDLES = 3;

/** Where the system does not say, both are 0. */
function vitalsOf(pid: number): Vitals {
  if (process.platform !== 'linux') return { handles: 0, megabytes: 0 };
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const held = readdirSync(`/proc/${pid}/fd`).flatMap((name) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${name}`);
    } catch {
      // It was closed in this moment.
      return [];
    }
  });
  const own = held.filter((path) => !path.startsWith('socket:') && !/\/boxes\/\w+\.sqlite(-journal)?$/.test(path));
  return { handles: own.length, megabytes: Math.round(Number(kilobytes) / 1024) };
}

/** Compares the middle of the first starts with that of the last ones. A directory that grows takes a little more memory. */
function growthOf(vitals: readonly Vitals[]) {
  const of = (part: keyof Vitals): readonly [number, number] => {
    const values = vitals.map((each) => each[part]);
    const few = Math.max(1, Math.floor(values.length / 5));
    return [middleOf(values.slice(0, few)), middleOf(values.slice(-few))];
  };
  const [handles, megabytes] = [of('handles'), of('megabytes')];
  const growth = [
    ...(handles[1] > handles[0] + MORE_HANDLES
      ? [`The server had ${handles[0]} handles at first and ${handles[1]} at last.`]
      : []),
    ...(megabytes[1] > megabytes[0] * 1.3 + 20
      ? [`It took ${megabytes[0]} MB at first and ${megabytes[1]} MB at last.`]
      : []),
  ];
  return { handles, megabytes, growth };
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
