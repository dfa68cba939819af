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
import type { Staff, Taught } from './staff.ts';

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
  return [...faults, ...faultsOfFiles(day)];
}

/** A mail may come twice, with the same Message-ID. */
async function missingMail({ invited }: Staff, mail: MailServer): Promise<readonly string[]> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  const missing = (): string[] => invited.filter((address) => !mail.received.some(({ to }) => to === address));
  while (missing().length > 0 && Date.now() < giveUpAtMs) await pause(100);
  const mails = await mail.mails();
  // People of an import hear of each role, which is another mail each time.
  const ids = Map.groupBy(
    mails.filter(({ to }) => invited.includes(to?.[0]?.address ?? '')),
    ({ to }) => to?.[0]?.address ?? '',
  );
  const doubled = [...ids].filter(([, copies]) => new Set(copies.map(({ messageId }) => messageId)).size > 1);
  return [
    ...missing().map((address) => `No mail has come to ${address}.`),
    ...doubled.map(([address]) => `Two different mails have come to ${address}.`),
  ];
}

/** A server that was killed while it armed a pulse leaves a box that holds nothing, with or without a key. The next arming begins anew. */
function isArmed(box: string): boolean {
  try {
    const file = new Database(box, { readonly: true });
    try {
      return file.prepare('SELECT count(*) FROM def').pluck().get() !== 0;
    } finally {
      file.close();
    }
  } catch {
    // Its journal has to be rolled back first, so it was in use.
    return true;
  }
}

function faultsOfFiles({ server, staff, taught }: Day): readonly string[] {
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

  const boxes = readdirSync(join(data, 'boxes'));
  const living = boxes.filter((name) => name.endsWith('.sqlite')).map((name) => name.slice(0, -'.sqlite'.length));
  // A pulse whose making was never acknowledged may wait to be opened.
  mustBe('All pulses are closed', taught.filter(({ code }) => living.includes(code)).length, 0);
  const keys = readdirSync(join(server.folder, 'keys'));
  const armed = living.filter((code) => isArmed(join(data, 'boxes', `${code}.sqlite`)));
  mustBe(
    'No pulse that lives is without its key',
    armed.filter((code) => !keys.includes(`${code}.key`)),
    [],
  );
  const known = ['instance.secret', ...living.map((code) => `${code}.key`)];
  mustBe(
    'No key is left of a pulse that has ended',
    keys.filter((name) => !known.includes(name)),
    [],
  );
  // SQLite's journal of a box that lives is no rest: the next opening of the box needs it.
  const journals = living.map((code) => `${code}.sqlite-journal`);
  const left = [...readdirSync(data), ...boxes, ...readdirSync(server.folder)].filter(
    (name) =>
      !journals.includes(name) &&
      !/^([0-9A-Z]{6}\.(sqlite|closed|discarded)|directory\.sqlite|boxes|data|keys|backup-\d+\.sqlite)$/.test(name),
  );
  mustBe('No file is left behind', left, []);
  return faults;
}
