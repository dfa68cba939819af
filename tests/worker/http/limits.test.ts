/** Tests the limits for all together at the entrances without a session, and what is remembered there (institution.md H6.9). */
import { describe, expect, test, vi } from 'vitest';
import { LONGEST_LIST_BYTES } from '../../../schema/contract/defaults.ts';
import { LONGEST_FILE_BYTES } from '../../../schema/import/row.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { anApp, aSetupToken, aStaffVisitor, kindOf, Visitor, type Built } from './an-app.ts';

const madeUp = (n: number): string => n.toString(16).padStart(64, '0');

describe('H6.9: made-up links are slowed down, and one that there is always works', () => {
  /** It does not compare each reply with the description of the API, which takes longer than all the rest. */
  const post =
    (path: string) =>
    async ({ app }: Built, token: string) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token }),
      });
  const checkSetup = post('/api/setup/check');
  const readCalendar = async ({ app }: Built, token: string) => app.request(`/calendar/${token}.ics`);
  const entrances = [
    ['setup, looked at', checkSetup],
    ['sign-in, looked at', post('/api/sign-in/check')],
    ['sign-in', post('/api/sign-in')],
    ['a calendar', readCalendar],
  ] as const;

  test.each(entrances)('%s', async (_what, ask) => {
    const built = anApp();
    const statuses: number[] = [];
    for (let n = 0; n < 305; n += 1) statuses.push((await ask(built, madeUp(n))).status);
    expect(statuses).toEqual([...Array<number>(300).fill(404), ...Array<number>(5).fill(429)]);
    const refused = await ask(built, madeUp(1));
    expect([refused.headers.get('Retry-After'), (await refused.text()).includes('again')]).toEqual(['1', true]);
    built.clock.nowMs += 2000;
    expect((await ask(built, madeUp(1))).status).toBe(404);
  });

  test('a link that there is works while others are made up, and so does a calendar', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const { link } = (await (await ada.post('/api/me/calendar')).json()) as { link: string };
    const token = await aSetupToken(built);
    for (let n = 0; n < 310; n += 1) {
      await checkSetup(built, madeUp(n));
      await readCalendar(built, madeUp(n));
    }
    const stranger = new Visitor(built);
    // A refusal is a reply that the description of the API has.
    expect((await stranger.post('/api/setup/check', { token: madeUp(1) })).status).toBe(429);
    expect((await readCalendar(built, madeUp(1))).status).toBe(429);
    expect((await built.app.request(new URL(link).pathname)).status).toBe(200);
    expect((await stranger.post('/api/setup/check', { token })).status).toBe(200);
  });
});

describe('H6.9: files', () => {
  /** A body that counts how much of it is asked for, and never ends by itself. */
  function endless() {
    const taken = { bytes: 0 };
    const body = new ReadableStream(
      {
        pull(controller) {
          taken.bytes += 64 * 1024;
          controller.enqueue(new Uint8Array(64 * 1024).fill(97));
        },
      },
      { highWaterMark: 0 },
    );
    return { taken, body };
  }

  test.each([
    ['a list of a class', '/api/pulses/K7QF2M/list', 'application/json'],
    ['a file of courses', routes.importCourses.path, 'text/csv'],
  ])('%s without a session is refused before it is read', async (_what, path, type) => {
    const built = anApp();
    const { taken, body } = endless();
    const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' };
    const send = (more: object) =>
      built.app.request(path, { method: 'POST', body, duplex: 'half', headers, ...more } as RequestInit);
    expect((await send({})).status).toBe(401);
    expect(taken.bytes).toBeLessThanOrEqual(2 * 64 * 1024);
  });

  test('a file of courses that never ends is cut at its limit', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const { taken, body } = endless();
    const headers = { 'Content-Type': 'text/csv', 'Sec-Fetch-Site': 'same-origin', Cookie: ada.cookie ?? '' };
    const reply = await built.app.request(`${routes.importCourses.path}?dryRun=true`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers,
    } as RequestInit);
    expect(reply.status).toBe(413);
    expect(taken.bytes).toBeLessThan(LONGEST_FILE_BYTES + 1024 * 1024);
    expect(LONGEST_LIST_BYTES).toBeLessThan(LONGEST_FILE_BYTES);
  });

  test('all together send 240 files at once, and then one each two seconds', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const headers = { 'Content-Type': 'text/csv', 'Sec-Fetch-Site': 'same-origin', Cookie: ada.cookie ?? '' };
    // A file that breaks off counts like any other.
    const broken = () => new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
    const send = async () => {
      const init = { method: 'POST', headers, body: broken(), duplex: 'half' } as RequestInit;
      return (await built.app.request(routes.importCourses.path, init)).status;
    };
    for (let i = 0; i < 240; i += 1) expect(await send()).not.toBe(429);
    expect(await send()).toBe(429);
    built.clock.nowMs += 2000;
    expect(await send()).not.toBe(429);
    expect(await send()).toBe(429);
  });

  test('as much as four of the longest files is in memory at once, and the fifth is told when to come', async () => {
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const headers = { 'Content-Type': 'text/csv', 'Sec-Fetch-Site': 'same-origin', Cookie: ada.cookie ?? '' };
    const sources: ReadableStreamDefaultController<Uint8Array>[] = [];
    const send = async () =>
      built.app.request(`${routes.importCourses.path}?dryRun=true`, {
        method: 'POST',
        body: new ReadableStream<Uint8Array>({ start: (controller) => void sources.push(controller) }),
        duplex: 'half',
        headers,
      } as RequestInit);
    const slow = Array.from({ length: 4 }, send);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const fifth = await send();
    expect([fifth.status, fifth.headers.get('Retry-After'), await kindOf(fifth)]).toEqual([429, '10', 'too-fast']);
    for (const source of sources) source.close();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const after = send();
    await new Promise((resolve) => setTimeout(resolve, 20));
    sources.at(-1)?.close();
    expect((await after).status).toBe(200);
  });
});

test('H6.9: whether the server is ready is found out once in a second, whoever asks', async () => {
  const built = anApp();
  const troubles = vi.spyOn(built.engine, 'troubles');
  for (let i = 0; i < 50; i += 1) expect((await built.app.request('/readyz')).status).toBe(200);
  expect(troubles.mock.calls.length).toBeLessThanOrEqual(2);
});

describe('H6.9: formats of dates are kept, and not one for each spelling of a zone', () => {
  const spellings = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => {
      const city = [...'johannesburg'].map((sign, i) => ((n >> i) & 1 ? sign.toUpperCase() : sign)).join('');
      return `africa/${city}`;
    });

  test('the thousandth stays, and the next one is made anew each time', async () => {
    vi.resetModules();
    const { dateFormat } = await import('../../../schema/languages/kept-formats.ts');
    const [last = '', ...all] = spellings(1001).toReversed();
    const formatOf = (zone: string) => dateFormat('en', { timeZone: zone });
    const first = all.map(formatOf)[0];
    expect(formatOf(all[0] ?? '')).toBe(first);
    expect(formatOf(last)).not.toBe(formatOf(last));
  });

  test('the same for days, and for zones that were found', async () => {
    vi.resetModules();
    const { dayAt } = await import('../../../schema/calendar.ts');
    const { zoneSchema } = await import('../../../schema/contract/instant.ts');
    const all = spellings(1001);
    for (const zone of all.slice(0, 1000)) {
      dayAt(0, zone);
      zoneSchema.parse(zone);
    }
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    for (const zone of [all[0] ?? '', all[999] ?? '']) {
      dayAt(0, zone);
      zoneSchema.parse(zone);
    }
    expect(made).toHaveBeenCalledTimes(0);
    for (let i = 0; i < 2; i += 1) {
      dayAt(0, all[1000] ?? '');
      zoneSchema.parse(all[1000]);
    }
    expect(made).toHaveBeenCalledTimes(4);
  });
});
