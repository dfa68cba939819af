/** Looks at the end of a simulated day whether everything that was acknowledged is there, once, and nothing else is left (H6.8). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { run } from '../story/command.ts';
import type { Server } from '../story/server.ts';
import type { Teacher } from '../story/teacher.ts';
import type { MailServer } from '../worker/mail/mail-server.ts';
import { contradictions } from './compare.ts';
import { REASON, type Staff, type Taught } from './staff.ts';

const PATIENCE_MS = 60_000;

interface Day {
  readonly server: Server;
  readonly teacher: Teacher;
  readonly staff: Staff;
  readonly taught: readonly Taught[];
  readonly mail: MailServer;
}

/** Reads everything while the server runs, and then its files when it has stopped. */
export async function faultsOfTheDay(day: Day): Promise<readonly string[]> {
  const { server, teacher, staff, taught, mail } = day;
  const faults: string[] = [];
  for (const { code, class: held } of taught) {
    const attended = await held.attended();
    const release = await teacher.readRelease(code, PATIENCE_MS);
    faults.push(...contradictions(release, attended).map((sentence) => `Pulse ${code}: ${sentence}`));
  }
  faults.push(...(await faultsOfHalfMade(day)));
  // All files make one difference each, which must be none by now.
  for (const file of staff.files) {
    const { counts } = await teacher.sendFile(file, { dryRun: 'true' });
    if (counts.new + counts.changed + counts.refused > 0)
      faults.push(`An import is not there: ${JSON.stringify(counts)}`);
  }
  for (const file of staff.backups) {
    const { code, out, err } = await run(['check', file], server);
    if (code !== 0) faults.push(`${file}: ${out}${err}`);
  }
  faults.push(...(await missingMail(staff, mail)));
  if (/defect|ledger-conflict|unreadable-row/.test(server.printed)) faults.push(server.printed);
  if ((await server.end('SIGTERM')) !== 0) faults.push('The server did not end by itself.');
  return [...faults, ...(await doubledMail(mail, rolesIn(server))), ...faultsOfFiles(day)];
}

async function missingMail({ invited }: Staff, mail: MailServer): Promise<readonly string[]> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  const missing = (): string[] => invited.filter((address) => !mail.received.some(({ to }) => to === address));
  while (missing().length > 0 && Date.now() < giveUpAtMs) await pause(100);
  return missing().map((address) => `No mail has come to ${address}.`);
}

/**
 * A mail may come twice, with the same Message-ID. Somebody who was invited gets one, and somebody in a file of courses one for each role.
 * @param roles how many roles each address has
 */
async function doubledMail(mail: MailServer, roles: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const sent = Map.groupBy(await mail.mails(), ({ to }) => to?.[0]?.address ?? '');
  return [...sent].flatMap(([address, mails]) => {
    const different = new Set(mails.map(({ messageId }) => messageId)).size;
    const most = Math.max(1, roles.get(address) ?? 0);
    return different > most ? [`${different} different mails have come to ${address}, and not ${most}.`] : [];
  });
}

/**
 * A server that was killed while staff made a pulse may leave it half made, and they were told nothing. Staff who look find it in its
 * course and use it, or discard it if its time is over. Either must work, whatever the crash has left of box and key.
 */
async function faultsOfHalfMade({ teacher, staff, taught }: Day): Promise<readonly string[]> {
  const known = new Set(taught.map(({ code }) => code));
  const faults: string[] = [];
  for (const id of staff.courses) {
    const { pulses } = await teacher.ask('course', { course: id }, null);
    for (const { code, stage, schedule } of pulses.filter((each) => !known.has(each.code))) {
      if (stage === 'draft' && schedule.closesAtMs < Date.now()) {
        await teacher.ask('discardPulse', { code }, null);
        continue;
      }
      if (schedule.opensAtMs === null && stage !== 'closed') {
        await teacher.ask('openPulse', { code }, { reason: REASON });
        await teacher.ask('closePulse', { code }, null);
      }
      const { outcome } = await teacher.readRelease(code, PATIENCE_MS);
      if (outcome.kind !== 'too-few') faults.push(`Pulse ${code}, which nobody answered, ended as ${outcome.kind}.`);
    }
  }
  return faults;
}

function rolesIn({ folder }: Server): ReadonlyMap<string, number> {
  const file = new Database(join(folder, 'data/directory.sqlite'), { readonly: true });
  const found = file
    .prepare(
      'SELECT address, count(*) FROM staff JOIN grants ON staff_id = staff.id WHERE address IS NOT NULL GROUP BY 1',
    )
    .raw()
    .all();
  file.close();
  return new Map(found as [string, number][]);
}

function faultsOfFiles({ server, staff }: Day): readonly string[] {
  const data = join(server.folder, 'data');
  const file = new Database(join(data, 'directory.sqlite'), { readonly: true });
  const one = (sql: string): unknown => file.prepare(sql).pluck().get();
  const faults: string[] = [];
  const mustBe = (says: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${says}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`);
  };
  mustBe('The directory is whole', one('PRAGMA integrity_check'), 'ok');
  mustBe('No row of it hangs in the air', file.pragma('foreign_key_check'), []);
  mustBe('The audit log has no hole', one('SELECT max(id) - min(id) + 1 - count(*) FROM audit'), 0);
  const logged = file
    .prepare("SELECT subject FROM audit WHERE action = 'create-course' AND note IS NULL")
    .pluck()
    .all();
  mustBe(
    'Each course that was acknowledged stands in the log once',
    staff.courses.filter((id) => logged.filter((each) => each === id).length !== 1),
    [],
  );
  mustBe(
    'No pulse has two last results',
    one('SELECT count(*) FROM (SELECT 1 FROM ledger WHERE final GROUP BY pulse_id HAVING count(*) > 1)'),
    0,
  );
  file.close();

  mustBe('Only the installation itself has a key', readdirSync(join(server.folder, 'keys')), ['instance.secret']);
  const left = [...readdirSync(data), ...readdirSync(join(data, 'boxes')), ...readdirSync(server.folder)].filter(
    (name) => !/^([0-9A-Z]{6}\.(closed|discarded)|directory\.sqlite|boxes|data|keys|backup-\d+\.sqlite)$/.test(name),
  );
  mustBe('No box, no journal and no other file is left behind', left, []);
  return faults;
}
