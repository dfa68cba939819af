/**
 * Makes the data of a released version again: a small institution in the middle of a term, played through the real server, whose rows
 * are then read out in the columns that this version had. `npm exec -- node tests/upgrade/write.ts` calls it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { dayAt } from '../../schema/calendar.ts';
import { DAY_MS } from '../contract/harness.ts';
import { nodeHarness, type Folders } from '../contract/node-harness.ts';
import { aKey, answer, answerWithEach, Teacher } from '../contract/people.ts';
import { readingOf, toCell, type Data, type Tables } from './data.ts';
import { migrationsAt } from './released.ts';
import { answersOf, countsOf } from './story.ts';

export async function makeData(version: string): Promise<Data> {
  const h = await nodeHarness();
  try {
    const admin = await Teacher.setUp(h);
    const { token } = await admin.expect('makeApiToken', {}, { name: 'Student system', days: 365 });
    await admin.sendFile('external_id,name,size,zone,language\r\nBIO-1,Botany,40,Europe/Stockholm,sv\r\n');
    const closed = await admin.open();
    const { course } = await admin.expect('pulse', { code: closed }, null);
    for (let i = 0; i < 16; i += 1) await answer(h, closed, answersOf(i));
    await admin.close(closed);
    await followUp(admin, closed, course.id, h.world.nowMs);
    const colleague = await admin.invited({ role: 'co-teacher', scope: course.id });
    const { link } = await admin.expect('invite', {}, { name: 'Kim Later', role: 'co-teacher', scope: course.id });

    h.world.nowMs += DAY_MS;
    const [opensAtMs, closesAtMs] = [h.world.nowMs + 10 * DAY_MS, h.world.nowMs + 5 * DAY_MS];
    const open = await admin.open({ closesAtMs });
    const sent = Array.from({ length: 14 }, (_, i) => answersOf(i));
    const key = aKey();
    for (const [i, answers] of sent.entries()) await answer(h, open, answers, i === 0 ? key : aKey());
    const printed = await admin.openWithCodes({ closesAtMs });
    const spent = printed.slips.slice(0, 9);
    await answerWithEach(h, printed.code, spent);
    const planned = await admin.arm({ opensAtMs, closesAtMs: opensAtMs + DAY_MS });

    return {
      version,
      nowMs: h.world.nowMs,
      held: {
        admin: admin.cookie,
        colleague: colleague.cookie,
        token,
        invitation: new URL(link).hash.slice(1),
      },
      closed: { code: closed, course: course.id, results: await admin.expect('results', { code: closed }, null) },
      open: { code: open, respondents: sent.length, counts: countsOf(sent), key, answers: answersOf(0) },
      printed: { code: printed.code, spent: [...spent], unspent: printed.slips.slice(9, 12) },
      planned: { code: planned, opensAtMs },
      ...(await h.whileStopped((folders) => storedIn(folders, version))),
    };
  } finally {
    await h.discard();
  }
}

/** What staff do after a pulse, so that the tables of the loop and of programmes have rows. */
async function followUp(admin: Teacher, code: string, course: string, nowMs: number): Promise<void> {
  const day = (days: number): string => dayAt(nowMs + days * DAY_MS, 'UTC');
  await admin.expect('planAct', { code }, { item: 'M1', title: 'Learn names', owner: 'teacher', dueDay: day(7) });
  const { id: term } = await admin.expect('createTerm', {}, { name: 'Spring', fromDay: day(0), toDay: day(90) });
  const { id: programme } = await admin.expect('createProgramme', {}, { name: 'Physics' });
  await admin.expect('assignCourses', { programme, term }, { courses: [course as never] });
  await admin.expect('makeCalendar', {}, null);
}

function storedIn({ dataDir, keyDir, boxDir }: Folders, version: string): Pick<Data, 'directory' | 'boxes' | 'keys'> {
  const boxes = readdirSync(boxDir)
    .toSorted()
    .map((name) => {
      const [code = '', ending = ''] = name.split('.');
      const ended = ending === 'sqlite' ? null : (ending as 'closed' | 'discarded');
      return [code, { ended, tables: tablesIn(join(boxDir, name), migrationsAt(version, 'box')) }] as const;
    });
  return {
    directory: tablesIn(join(dataDir, 'directory.sqlite'), migrationsAt(version, 'directory')),
    boxes: Object.fromEntries(boxes),
    keys: Object.fromEntries(
      readdirSync(keyDir)
        .toSorted()
        .map((name) => [name, readFileSync(join(keyDir, name)).toString('base64')]),
    ),
  };
}

/** The rows of the tables that these migrations make, in the columns that these migrations make. */
function tablesIn(path: string, { journal, migrations }: ReturnType<typeof migrationsAt>): Tables {
  const then = new Database(':memory:');
  for (const { idx } of journal.entries) then.exec(migrations[`m${String(idx).padStart(4, '0')}`] ?? '');
  const names = then
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .pluck()
    .all();
  const now = new Database(path, { readonly: true });
  const tables = names.map((table) => {
    const columns = then.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    const rows = now.prepare<[], unknown[]>(readingOf(table, columns)).raw().all();
    return [table, { columns, rows: rows.map((row) => row.map(toCell)) }] as const;
  });
  now.close();
  then.close();
  return Object.fromEntries(tables.filter(([, { rows }]) => rows.length > 0));
}
