/** Tests the routes that return results. */
import { expect, test } from 'vitest';
import { courseListSchema } from '../../../../schema/contract/courses.ts';
import { resultsSchema, trendSchema } from '../../../../schema/contract/results.ts';
import { isShown, trends } from '../../../../schema/results/trend.ts';
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

test('A7, E9.4: the small trend on the home says what the last closed pulses have published, and nothing of any other', async () => {
  const { directory, definition, sqlite, ada, clock } = await aPulse();
  const me = (await (await ada.get('/api/me')).json()) as Me;
  const small = async () => {
    const list = courseListSchema.strict().parse(await (await ada.get('/api/courses')).json());
    return list.courses[0]?.trend;
  };
  const none = { mattering: null, belonging: null, trust: null };
  // One that has only published a wave is not closed, and one of which too few answered has no value.
  directory.published.append(anEntry(definition, 12, { final: false }));
  expect(await small()).toEqual([]);
  directory.published.append(anEntry(definition, 0, { seq: 1 }));
  const codes: string[] = [definition.code];
  for (let n = 1; n < 7; n += 1) {
    clock.nowMs += 10 * 24 * 3_600_000;
    const next = aDraft(directory, me.id, definition.course.id, { closesAtMs: clock.nowMs + 3_600_000 });
    directory.published.append(anEntry(next, n === 6 ? 0 : 12 + n));
    codes.push(next.code);
  }
  const shown = await small();
  expect(shown?.map(({ code }) => code)).toEqual(codes.slice(-5));
  expect(shown?.at(-1)).toEqual({ code: codes.at(-1), ...none });
  // The values are those of the trend on the page of the course.
  const reply = await ada.get(`/api/courses/${definition.course.id}/trend`);
  const lines = trends(trendSchema.parse(await reply.json()).pulses);
  for (const { construct, points } of lines)
    for (const { code, value } of points.slice(-5)) {
      const expected = !isShown(value) ? null : value.kind === 'exact' ? [value.share, value.share] : value.range;
      expect(shown?.find((pulse) => pulse.code === code)?.[construct]).toEqual(expected);
    }
  expect(shown?.some(({ mattering }) => mattering !== null)).toBe(true);
  // Whose results were deleted is not told of either (R3.9).
  sqlite.exec(`UPDATE pulse SET results_deleted = 1 WHERE code = '${codes.at(-2)}'`);
  expect((await small())?.map(({ code }) => code)).not.toContain(codes.at(-2));
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
