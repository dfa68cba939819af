/**
 * What must hold when the program of today opens the data of a released version, on each engine: nothing is lost, and what was going on
 * goes on (institution.md H6.3).
 */
import { expect } from 'vitest';
import type { Code } from '../../schema/contract/ids.ts';
import { DAY_MS, SECOND_MS, type Harness } from '../contract/harness.ts';
import { aKey, answer, answerWithEach, ITEMS, Teacher } from '../contract/people.ts';
import type { Data, Tables } from './data.ts';
import { sorted } from './data.ts';
import { answersOf, countsOf } from './story.ts';

/** @param now the same columns of the same tables, read out after the program of today has opened them */
export function expectSameRows(before: Tables, now: Tables): void {
  for (const [name, table] of Object.entries(before)) expect(sorted(now[name]!), name).toEqual(sorted(table));
}

/** Everybody finds what was theirs. */
export async function expectKept(h: Harness, data: Data): Promise<void> {
  const admin = Teacher.returning(h, data.held.admin);
  expect(await admin.expect('me', {}, null)).toMatchObject({ name: 'Sam Teacher' });
  expect(await admin.expect('results', { code: data.closed.code }, null)).toEqual(data.closed.results);
  expect((await admin.expect('loop', { course: data.closed.course }, null)).acts).toMatchObject([
    { title: 'Learn names' },
  ]);
  const { entries } = await admin.expect('auditLog', {}, {});
  expect(entries.length).toBeGreaterThan(10);
  const colleague = Teacher.returning(h, data.held.colleague);
  expect(await colleague.expect('course', { course: data.closed.course }, null)).toMatchObject({
    course: { name: 'Statistics 1' },
  });
  await new Teacher(h).expect('signIn', {}, { token: data.held.invitation });
  const reply = await h.fetch('/api/import?dryRun=true', {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv', Authorization: `Bearer ${data.held.token}` },
    body: 'external_id,name,size,zone,language\r\nBIO-1,Botany,40,Europe/Stockholm,sv\r\n',
  });
  expect([reply.status, await reply.json()]).toEqual([
    200,
    expect.objectContaining({ counts: expect.objectContaining({ unchanged: 1 }) }),
  ]);
}

/** The open pulse takes more answers and closes with all of them. */
export async function expectOpenGoesOn(h: Harness, { held, open }: Data): Promise<void> {
  const admin = Teacher.returning(h, held.admin);
  const code = open.code as Code;
  const more = Array.from({ length: 12 }, (_, i) => answersOf(i + 14));
  for (const answers of more) expect((await answer(h, code, answers)).status).toBe(200);
  // A phone whose answer was counted by the old version, and that never heard of it, sends it again.
  expect((await answer(h, code, open.answers, open.key)).status).toBe(200);
  await admin.close(code);
  const outcome = await admin.outcome(code);
  const added = countsOf(more);
  const bins = (id: string): number[] => open.counts[id]!.map((count, i) => count + added[id]![i]!);
  expect(outcome).toEqual({
    kind: 'published',
    atoms: [
      {
        categories: [],
        respondents: open.respondents + more.length,
        items: Object.fromEntries(
          ITEMS.map((id) => [id, { form: 'A', n: open.respondents + more.length, bins: bins(id) }]),
        ),
      },
    ],
  });
  expect(await h.keyOf(code)).toBeNull();
}

/** Printed codes that were used stay used, and the others work. */
export async function expectCodesGoOn(h: Harness, { held, printed }: Data): Promise<void> {
  const admin = Teacher.returning(h, held.admin);
  const code = printed.code as Code;
  const [spent = ''] = printed.spent;
  expect((await answer(h, code, { ...answersOf(0), code: spent }, aKey())).status).not.toBe(200);
  await answerWithEach(h, code, printed.unspent as never);
  await admin.close(code);
  expect(await admin.outcome(code)).toMatchObject({
    kind: 'published',
    atoms: [{ respondents: printed.spent.length + printed.unspent.length }],
  });
}

/** The planned pulse opens at its time. */
export async function expectPlannedOpens(h: Harness, { planned }: Data): Promise<void> {
  const code = planned.code as Code;
  expect(await h.engine().boxes.look(code)).toMatchObject({ at: 'live' });
  expect((await answer(h, code, answersOf(0))).status).not.toBe(200);
  h.world.nowMs = planned.opensAtMs + SECOND_MS;
  await h.wake(code);
  expect((await answer(h, code, answersOf(0))).status).toBe(200);
  h.world.nowMs += DAY_MS;
}
