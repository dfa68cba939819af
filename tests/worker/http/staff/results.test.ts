/** Tests the routes that return results. */
import { expect, test } from 'vitest';
import { resultsSchema, trendSchema } from '../../../../schema/contract/results.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import { aCourse, aDraft, anEntry } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf } from '../an-app.ts';

async function aPulse() {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const me = (await (await ada.get('/api/me')).json()) as Me;
  const definition = aDraft(built.directory, me.id, aCourse(built.directory, me.id));
  return { ...built, ada, definition, read: () => ada.get(`/api/pulses/${definition.code}/results`) };
}

test('results are exactly the releases in the ledger', async () => {
  const { directory, definition, read } = await aPulse();
  const entry = anEntry(definition, 12);
  directory.published.append(entry);
  const reply = await read();
  expect(reply.status).toBe(200);
  const results = resultsSchema.strict().parse(await reply.json());
  expect(results.releases).toEqual([JSON.parse(entry.entry)]);
  expect(results.closed).toBe(true);
  expect(results.course.name).toBe('Botany');
});

test('G4: two reads of a closed pulse are equal, byte for byte', async () => {
  const { directory, definition, read, clock } = await aPulse();
  directory.published.append(anEntry(definition, 12));
  const first = await (await read()).text();
  clock.nowMs += 3_600_000;
  expect(await (await read()).text()).toBe(first);
});

test('before the first entry there are no results', async () => {
  const { read } = await aPulse();
  const reply = await read();
  expect([reply.status, await kindOf(reply)]).toEqual([404, 'not-published']);
});

test('R2.2: waves are read one by one as they come, with a note that the pulse goes on', async () => {
  const { directory, definition, read } = await aPulse();
  const entries = [0, 1, 2].map((seq) => anEntry(definition, 12 + seq, { seq, final: seq === 2 }));
  for (const [seq, entry] of entries.entries()) {
    directory.published.append(entry);
    const results = resultsSchema.parse(await (await read()).json());
    expect(results).toMatchObject({
      closed: seq === 2,
      releases: entries.slice(0, seq + 1).map((told) => JSON.parse(told.entry) as unknown),
    });
  }
});

test('R2.8: the trend of a course has what its closed pulses have published, oldest first, with the same numbers byte for byte', async () => {
  const { directory, definition, ada, clock } = await aPulse();
  const course = definition.course.id;
  const trend = async () =>
    trendSchema.strict().parse(await (await ada.get(`/api/courses/${course}/trend`)).json()).pulses;
  directory.published.append(anEntry(definition, 12, { final: false }));
  // A pulse that has only published a wave is not closed.
  expect(await trend()).toEqual([]);
  directory.published.append(anEntry(definition, 13, { seq: 1 }));
  clock.nowMs += 10 * 24 * 3_600_000;
  const me = (await (await ada.get('/api/me')).json()) as Me;
  const later = aDraft(directory, me.id, definition.course.id, { closesAtMs: clock.nowMs + 3_600_000 });
  directory.published.append(anEntry(later, 0));
  const told = await trend();
  expect(told.map(({ code, releases }) => [code, releases.length])).toEqual([
    [definition.code, 2],
    [later.code, 1],
  ]);
  expect(told[0]?.releases).toEqual(
    [anEntry(definition, 12, { final: false }), anEntry(definition, 13, { seq: 1 })].map(
      ({ entry }) => JSON.parse(entry) as unknown,
    ),
  );
});

test('A7: bytes that changed since they were published are shown to nobody', async () => {
  const { directory, definition, sqlite, read, reported } = await aPulse();
  directory.published.append(anEntry(definition, 12));
  sqlite.exec('DROP TRIGGER ledger_no_update');
  sqlite.exec(`UPDATE ledger SET entry = replace(entry, '"respondents":12', '"respondents":13')`);
  const reply = await read();
  expect([reply.status, await kindOf(reply)]).toEqual([404, 'not-published']);
  expect(reported).toEqual(['unreadable-row-in-ledger']);
});
