import { expect, test, vi } from 'vitest';
import { resultsSchema, type Me } from '../../../../schema/contract/staff.ts';
import { aCourse, aDraft, anEntry } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf } from '../an-app.ts';

async function aPulse() {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const me = (await (await ada.get('/api/me')).json()) as Me;
  const definition = aDraft(built.directory, me.id, aCourse(built.directory, me.id));
  return { ...built, ada, definition, read: () => ada.get(`/api/pulses/${definition.code}/results`) };
}

test('results are the release in the ledger and nothing else', async () => {
  const { directory, definition, read } = await aPulse();
  const entry = anEntry(definition, 12);
  directory.appendEntry(entry, '2026-10-06');
  const reply = await read();
  expect(reply.status).toBe(200);
  const results = resultsSchema.strict().parse(await reply.json());
  expect(results.release).toEqual(JSON.parse(entry.entry));
  expect(results.course.name).toBe('Botany');
});

test('G4: two reads of a closed pulse are byte-equal', async () => {
  const { directory, definition, read, clock } = await aPulse();
  directory.appendEntry(anEntry(definition, 12), '2026-10-06');
  const first = await (await read()).text();
  clock.nowMs += 3_600_000;
  expect(await (await read()).text()).toBe(first);
});

test('before the final entry there is nothing to read', async () => {
  const { directory, definition, read } = await aPulse();
  expect(await kindOf(await read())).toBe('not-published');
  directory.appendEntry(anEntry(definition, 12, { final: false }), '2026-10-06');
  const reply = await read();
  expect([reply.status, await kindOf(reply)]).toEqual([404, 'not-published']);
});

test('A7: bytes that changed since they were published are shown to nobody', async () => {
  const { directory, definition, sqlite, read } = await aPulse();
  directory.appendEntry(anEntry(definition, 12), '2026-10-06');
  sqlite.exec('DROP TRIGGER ledger_no_update');
  sqlite.exec(`UPDATE ledger SET entry = replace(entry, '"respondents":12', '"respondents":13')`);
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const reply = await read();
  silent.mockRestore();
  expect([reply.status, await kindOf(reply)]).toEqual([500, 'defect']);
});
