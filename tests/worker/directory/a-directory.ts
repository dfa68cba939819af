/** Builds a directory in memory with a clock that tests move, seeded chance, and a person in it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import type { Code, CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { itemsOf, POINTS_BY_SCALE, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import type { LedgerEntry, Release } from '../../../schema/contract/release.ts';
import { newPulseSchema, type NewPulse } from '../../../schema/contract/pulse-plan.ts';
import type { Me } from '../../../schema/contract/account.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import migrations from '../../../schema/tables/directory/migrations/migrations.js';
import { Directory } from '../../../worker/directory/directory.ts';
import type { Host } from '../../../worker/directory/record/database.ts';
import type { PublicPulse } from '../../../worker/directory/pulses/pulses.ts';
import type { Limit } from '../../../worker/token-bucket.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
/** A Monday during a term. */
export const START = Date.UTC(2026, 9, 5, 9);

/** @param changeLimit is so high because the clock of a test stands still: everything happens at the same moment */
export function aDirectory(
  changeLimit: Limit = { burst: 1e6, perSecond: 1 },
  {
    sessionDays,
    hearsSql,
    randomBytes = seededChance(),
    ...more
  }: {
    readonly sessionDays?: number;
    readonly hearsSql?: (sql: string) => void;
    readonly randomBytes?: (length: number) => Uint8Array;
  } & Pick<Host, 'sendsMail' | 'provider'> = {},
) {
  // A copy of a file takes a tenth of the time of its migrations, and there are thousands of directories in a run.
  const sqlite = new BetterSqlite((empty ??= migrated()), hearsSql && { verbose: (sql) => hearsSql(String(sql)) });
  const db = drizzle(sqlite);
  const clock = { nowMs: START };
  const reported: string[] = [];
  const report = (fault: string) => void reported.push(fault);
  const now = () => clock.nowMs;
  const directory = new Directory(db, { now, randomBytes, report, changeLimit, sessionDays, ...more });
  return { reported, report, directory, sqlite, db, clock, randomBytes };
}

/** The bytes of a directory in which nothing has happened. */
let empty: Buffer | undefined;

function migrated(): Buffer {
  const sqlite = new BetterSqlite(':memory:');
  void migrate(drizzle(sqlite) as never, migrations);
  return sqlite.serialize();
}

/** Draws bytes that differ from call to call and are the same in every run. */
export function seededChance(): (length: number) => Uint8Array {
  let calls = 0;
  return (length) => sha256(utf8ToBytes(`chance ${calls++}`)).slice(0, length);
}

export const newcomer = {
  name: 'Ada Moss',
  institution: 'Fen College',
  support: 'support@fen.example',
  emergency: '112',
};

/**
 * An administrator: the first one has claimed a link, and every later one was invited by an earlier one. `session` is the hash
 * of the session's token.
 */
export function aStaffMember(directory: Directory, session = 'session'): Me {
  const [earlier] = directory.access
    .offices()
    .people.filter(({ grants }) => grants.some(({ role }) => role === 'institution-admin'));
  if (earlier !== undefined) {
    const invited = { name: newcomer.name, role: 'institution-admin', scope: null } as const;
    directory.access.invite(earlier.id, invited, `link of ${session}`);
    const come = directory.access.signIn(`link of ${session}`, session);
    if (come === null) throw new Error('The invitation of a test did not work');
    return come.me;
  }
  directory.access.putSetupLink(`link of ${session}`);
  const claimed = directory.access.claimSetupLink(`link of ${session}`, newcomer, session);
  if (!claimed.ok) throw new Error('The link of a test did not work');
  return claimed.value.me;
}

export function aCourse(directory: Directory, by: StaffId, { classSize = 30, name = 'Botany' } = {}): CourseId {
  return directory.courses.create(by, { name, classSize, zone: 'Europe/Stockholm' }).id;
}

/** An administrator who does not teach the course says how many students it has. */
export function vouch(directory: Directory, course: CourseId, enrolled: number): void {
  const { id } = aStaffMember(directory, `registrar of ${course}`);
  const set = directory.courses.setEnrolled(id, course, { was: null, enrolled });
  if (!set.ok) throw new Error(`Refused: ${set.error.kind}`);
}

export const core = questionsOf('core');

export function aPlan(plan: Partial<NewPulse> = {}) {
  // The plan has a reason, because some pulses of tests follow each other faster than they should (E8.5).
  return newPulseSchema.parse({ closesAtMs: START + DAY, reason: 'A test asks again at once', ...plan });
}

/** Drafts a pulse that no check refuses. */
export function aDraft(directory: Directory, by: StaffId, course: CourseId, plan: Partial<NewPulse> = {}): Definition {
  const drafted = directory.pulses.draft(by, course, { plan: aPlan(plan), questions: core, breakdown: null });
  if (!drafted.ok) throw new Error(`Refused: ${drafted.error.kind}`);
  return drafted.value.definition;
}

/**
 * The entry of a pulse that fewer than k people answered, or that `respondents` people answered who all gave the lowest
 * answer to every item.
 */
export function anEntry(
  { id, code, policy, questions }: Definition,
  respondents = 0,
  { seq = 0, final = true } = {},
): LedgerEntry {
  const items = itemsOf({ questions }).map((item) => ({ id: item.id, scale: item.scale }));
  const told = Object.fromEntries(
    items.map(({ id: item, scale }) => {
      const bins = Array.from({ length: POINTS_BY_SCALE[scale] }, (_, at) => (at === 0 ? respondents : 0));
      return [item, { form: 'A' as const, n: respondents, bins }];
    }),
  );
  const release: Release = {
    version: 1,
    pulse: id,
    code,
    seq,
    final,
    takenBack: 0,
    policy,
    items,
    outcome:
      respondents < policy.k
        ? { kind: 'too-few', says: `fewer than ${policy.k}` }
        : { kind: 'published', atoms: [{ categories: [], respondents, items: told }] },
  };
  const entry = JSON.stringify(release);
  return { pulseId: id, seq, final, entry, sha256: bytesToHex(sha256(utf8ToBytes(entry))) };
}

/** Moves a pulse as its box would: the directory follows it. */
export function reschedule(directory: Directory, code: Code, schedule: Schedule): void {
  const before = directory.pulses.find(code)?.schedule ?? schedule;
  directory.pulses.follow(code, before, schedule);
}

/** Ends a pulse as its box would, with answers enough to be told: the next one rests after it (R2.1). */
export function publish(directory: Directory, definition: Definition): void {
  directory.published.append(anEntry(definition, 20));
}

/** Ends a pulse as its box would, with too few answers. */
export function publishNothing(directory: Directory, definition: Definition): void {
  directory.published.append(anEntry(definition));
}

/** What everyone may see of a pulse that was not discarded. */
export function publicViewOf(directory: Directory, code: Code): PublicPulse | null {
  const seen = directory.pulses.publicView(code);
  return seen === 'discarded' ? null : seen;
}
