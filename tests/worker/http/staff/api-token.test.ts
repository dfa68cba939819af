/** Tests what the token of another system opens, and for how long (H3.2, H5.2). */
import { expect, test } from 'vitest';
import { api, type RouteName } from '../../../../schema/contract/api.ts';
import type { Difference } from '../../../../schema/contract/import.ts';
import { hashToken } from '../../../../worker/http/staff/token.ts';
import { DAY } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf } from '../an-app.ts';

const FILE = 'external_id,name,size,zone\nG1,Geology,30,Europe/Oslo\n';

async function aScene() {
  const built = anApp();
  const visitor = await aStaffVisitor(built);
  const made = (await (await visitor.post('/api/tokens', { name: 'Student system', days: 365 })).json()) as {
    token: string;
    tokens: { id: string; usedDay: string | null }[];
  };
  const send = (file = FILE, query = '', headers: Record<string, string> = {}) =>
    built.app.request(`/api/import${query}`, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'text/csv', Authorization: `Bearer ${made.token}`, ...headers },
    });
  return { ...built, visitor, made, send };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const idOf = ({ made }: Scene): string => made.tokens[0]!.id;

test('H3.2: a token imports, and gets the same difference as JSON as the page does', async () => {
  const scene = await aScene();
  const { send, visitor, directory } = scene;
  const onPage = (await (await visitor.sendFile('/api/import?dryRun=true', FILE)).json()) as Difference;
  expect(await (await send(FILE, '?dryRun=true')).json()).toEqual(onPage);
  expect(await (await send()).json()).toEqual({ ...onPage, applied: true });
  // The log knows the token, and by its making also who made it.
  const [entry] = directory.record.page({ by: 'student', action: '', about: '', text: '' }, 9).entries;
  expect(entry).toMatchObject({ by: idOf(scene), action: 'import' });
  const bad = await send('external_id,size\nG2,0\n');
  expect(bad.status).toBe(422);
  expect(await bad.json()).toMatchObject({
    type: 'rows-refused',
    current: { refused: [{ row: 2, column: 'size', rule: 'size' }] },
  });
});

test('H5.2: a token is nothing but import: not a session, whatever cookie comes along', async () => {
  const { app, made, visitor } = await aScene();
  const lines = Object.entries(api) as [RouteName, (typeof api)[RouteName]][];
  const others = lines.filter(
    ([name, { needs, method }]) => !(needs === 'anyone' && method === 'GET') && name !== 'importCourses',
  );
  for (const [name, { method, path }] of others) {
    const headers = {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Authorization: `Bearer ${made.token}`,
      Cookie: visitor.cookie ?? '',
    };
    const reply = await app.request(path, { method, headers, ...(method === 'POST' && { body: 'null' }) });
    expect([name, reply.status, await kindOf(reply)]).toEqual([name, 403, 'forbidden']);
  }
});

test.each<[string, (scene: Scene) => Promise<unknown> | void]>([
  ['it was ended', (scene) => scene.visitor.post('/api/tokens/end', { token: idOf(scene) })],
  ['its time is over', ({ clock }) => void (clock.nowMs += 366 * DAY)],
  ['its maker is no administrator any more', ({ sqlite }) => void sqlite.exec('DELETE FROM grants')],
])('H5.2: a token does not work once %s', async (_, end) => {
  const scene = await aScene();
  await end(scene);
  const reply = await scene.send();
  expect([reply.status, await kindOf(reply)]).toEqual([401, 'token-bad']);
  expect(scene.sqlite.prepare('SELECT count(*) FROM course').pluck().get()).toBe(0);
  const headers = { Authorization: `Bearer ${scene.made.token}`, 'Content-Type': 'application/json' };
  for (const [name, { method, path, needs, ...line }] of Object.entries(api)) {
    if (needs === 'anyone' && method === 'GET') continue;
    const type = { 'Content-Type': 'file' in line ? line.file : 'application/json' };
    const body = method === 'POST' ? { body: 'null' } : {};
    const { status } = await scene.app.request(path, { method, headers: { ...headers, ...type }, ...body });
    expect([name, status]).toEqual([name, 'forTokens' in line ? 401 : 403]);
  }
});

test('H5.2: a token ends with the right of its maker, and does not come back with it (decision 0062)', async () => {
  const { directory, visitor, sqlite } = await aScene();
  const me = (await (await visitor.get('/api/me')).json()) as { id: never };
  directory.access.invite(me.id, { name: 'Bo', role: 'institution-admin', scope: null }, 'link');
  const bo = directory.access.signIn('link', 'session of Bo')!.me.id;
  const left = () => sqlite.prepare('SELECT made_by FROM api_token').pluck().all();
  directory.access.makeApiToken(bo, { name: 'Mine', days: 1 }, 'hash');
  expect(left()).toHaveLength(2);
  directory.access.dropRole(me.id, bo, { role: 'institution-admin', scope: null });
  expect(left()).toEqual([me.id]);
});

test('H5.2: a made-up token is refused, and so is one that is sent more than 60 times a minute', async () => {
  const { app, clock, send, sqlite } = await aScene();
  const headers = { 'Content-Type': 'text/csv', Authorization: `Bearer mp_${'0'.repeat(64)}` };
  expect((await app.request('/api/import', { method: 'POST', body: FILE, headers })).status).toBe(401);
  for (let n = 0; n < 60; n += 1) expect((await send()).status).toBe(200);
  const late = await send();
  expect([late.status, late.headers.get('Retry-After')]).toEqual([429, '1']);
  clock.nowMs += 1000;
  expect((await send()).status).toBe(200);
  expect(sqlite.prepare('SELECT count(*) FROM audit WHERE action = ?').pluck().get('import')).toBe(1);
});

test('H5.2: a token is shown once, stored as a hash, and lasts a year at most', async () => {
  const scene = await aScene();
  const { made, visitor, sqlite, send } = scene;
  expect(made.token).toMatch(/^mp_[0-9a-f]{64}$/);
  expect(JSON.stringify(sqlite.prepare('SELECT * FROM api_token').all())).not.toContain(made.token.slice(3));
  expect(made.tokens).toMatchObject([{ name: 'Student system', usedDay: null }]);
  await send();
  expect(await (await visitor.get('/api/tokens')).json()).toMatchObject({ tokens: [{ usedDay: '2026-10-05' }] });
  expect((await visitor.post('/api/tokens', { name: 'x', days: 366 })).status).toBe(400);
});

test('H3.1: a file is sent as CSV from our own pages, and is at most 8 MB long', async () => {
  const { app, visitor, send } = await aScene();
  expect((await visitor.post('/api/import', {})).status).toBe(415);
  const foreign = { 'Content-Type': 'text/csv', 'Sec-Fetch-Site': 'cross-site', Cookie: visitor.cookie ?? '' };
  expect((await app.request('/api/import', { method: 'POST', body: FILE, headers: foreign })).status).toBe(403);
  const long = `${FILE}G2,${'x'.repeat(8 * 1024 * 1024)},30,Europe/Oslo`;
  expect((await send(long)).status).toBe(413);
  expect((await send('x', '', { 'Content-Length': String(9 * 1024 * 1024) })).status).toBe(413);
});

test('H3.1: whoever may not import is refused before the file is read, also if its length is unknown', async () => {
  const { app, made } = await aScene();
  const MEGABYTE = 1024 * 1024;
  const sent = async (headers: Record<string, string>, megabytes: number) => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        if (read > megabytes) controller.close();
        else controller.enqueue(new TextEncoder().encode(`${FILE}${'\n'.repeat(MEGABYTE - FILE.length)}`));
      },
    });
    const asked = { method: 'POST', body, headers: { 'Content-Type': 'text/csv', ...headers }, duplex: 'half' };
    return [(await app.request('/api/import?dryRun=true', asked)).status, read];
  };
  const [status, read] = await sent({}, 8);
  expect(status).toBe(401);
  expect(read).toBeLessThan(4);
  const by = { Authorization: `Bearer ${made.token}` };
  expect((await sent(by, 1))[0]).toBe(200);
  // It is no longer read than it may be long.
  expect(await sent(by, 20)).toEqual([413, expect.toSatisfy((n: number) => n < 13)]);
});

test('H5.2: a token that reads is its maker’s alone to see, and administrators can end it', async () => {
  const { visitor, directory, sqlite } = await aScene();
  const me = (await (await visitor.get('/api/me')).json()) as { id: never };
  directory.access.invite(me.id, { name: 'Bo', role: 'institution-admin', scope: null }, 'link');
  const bo = directory.access.signIn('link', 'session of Bo')!.me.id;
  const made = directory.access.makeOwnToken(bo, { name: 'Table', days: 9 }, 'hash of a token');
  const id = made.ok && made.value.tokens[0]!.id;
  expect(await (await visitor.get('/api/me/tokens')).json()).toEqual({ tokens: [] });
  // Somebody else cannot end it as their own.
  await visitor.post('/api/me/tokens/end', { token: id });
  expect(directory.access.ownTokens(bo).tokens).toHaveLength(1);
  const listed = (await (await visitor.get('/api/tokens')).json()) as { tokens: { scope: string; by: string }[] };
  expect(listed.tokens).toMatchObject([{ scope: 'import' }, { scope: 'read', by: 'Bo' }]);
  await visitor.post('/api/tokens/end', { token: id });
  expect(directory.access.useApiToken('hash of a token', 'read')).toEqual({ ok: false, error: { kind: 'token-bad' } });
  expect(directory.access.ownTokens(bo).tokens).toEqual([]);
  expect(sqlite.prepare('SELECT count(*) FROM api_token').pluck().get()).toBe(1);
});

test('H5.2: a token rests on roles of the provider only while a session there lives (decision 0105)', async () => {
  const { visitor, directory, sqlite, clock } = await aScene();
  const me = (await (await visitor.get('/api/me')).json()) as { id: never };
  expect(directory.access.makeOwnToken(me.id, { name: 'Table', days: 30 }, 'hash').ok).toBe(true);
  sqlite.exec("UPDATE grants SET from_provider = 1; UPDATE session SET way = 'provider'");
  expect(directory.access.useApiToken('hash', 'read').ok).toBe(true);
  clock.nowMs += 400 * DAY;
  sqlite.exec('UPDATE api_token SET expires_at_ms = expires_at_ms * 2');
  expect(directory.access.useApiToken('hash', 'read').ok).toBe(false);
  sqlite.exec('UPDATE grants SET from_provider = 0');
  expect(directory.access.useApiToken('hash', 'read').ok).toBe(true);
});

test('H5.2: whoever stops being an administrator and teaches on keeps the token that reads, and loses the one that imports', async () => {
  const { directory, visitor, sqlite } = await aScene();
  const me = (await (await visitor.get('/api/me')).json()) as { id: never };
  directory.access.invite(me.id, { name: 'Bo', role: 'institution-admin', scope: null }, 'link');
  const bo = directory.access.signIn('link', 'session of Bo')!.me.id;
  directory.courses.create(bo, { name: 'Botany', classSize: 40, zone: 'UTC' });
  directory.access.makeOwnToken(bo, { name: 'Table', days: 9 }, 'reads');
  directory.access.makeApiToken(bo, { name: 'System', days: 9 }, 'imports');
  directory.access.dropRole(me.id, bo, { role: 'institution-admin', scope: null });
  const left = sqlite.prepare('SELECT scope FROM api_token WHERE made_by = ?').pluck().all(bo);
  expect(left).toEqual(['read']);
  expect(directory.access.useApiToken('reads', 'import')).toEqual({ ok: false, error: { kind: 'forbidden' } });
  const used = directory.access.useApiToken('reads', 'read');
  expect(used.ok && used.value.grants.map(({ role }) => role)).toEqual(['course-lead']);
});

test.each(['mp_', 'mp_short', `mp_${'0'.repeat(63)}`, `mp_${'A'.repeat(64)}`, `mp_${'0'.repeat(65)}`])(
  'H6.9: nobody looks for %s, which can be no token',
  async (token) => {
    const { sqlite, send } = await aScene();
    // If somebody looked, it would be found.
    sqlite.prepare('UPDATE api_token SET token_hash = ?').run(await hashToken(token));
    const reply = await send(FILE, '', { Authorization: `Bearer ${token}` });
    expect([reply.status, await kindOf(reply)]).toEqual([401, 'token-bad']);
  },
);
