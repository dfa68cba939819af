/**
 * Compares what the Worker replies to a form by itself with what the app replies to it: the same status, headers and bytes
 * (performance.md P6, decision 0133).
 */
import { expect, test, vi } from 'vitest';
import type { CastReply } from '../../schema/contract/box-office.ts';
import { FOR_SCRIPT } from '../../schema/contract/for-script.ts';
import { takeForms } from '../../worker/edge-submissions.ts';
import { createApp } from '../../worker/http/app.ts';
import { StudentContext } from '../../worker/http/student/student-context.ts';
import { StorageFault } from '../../worker/storage-fault.ts';
import { aStudentApp, CODE, counted, definition, FORM } from './http/student/a-student-app.ts';
import { SCHEDULE } from './pages/a-pulse.ts';

const ORIGIN = 'https://pulse.example';

interface Wishes extends NonNullable<Parameters<typeof aStudentApp>[0]> {
  readonly fails?: Error;
}

async function bothWays({ fails, ...wishes }: Wishes = {}) {
  const { engine, memory } = aStudentApp(wishes);
  Object.assign(engine.settings, { publicUrl: ORIGIN });
  if (fails !== undefined) Object.assign(engine.boxes, { cast: () => Promise.reject(fails) });
  // Both make the same number for a defect.
  Object.assign(engine, { randomBytes: (length: number) => new Uint8Array(length).fill(7) });
  await memory.pulses.warm(definition, SCHEDULE);
  const app = createApp(engine, memory);
  return { app, direct: takeForms(new StudentContext(engine, memory)) };
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function request({ path = `/s/${CODE}`, method = 'POST', headers = {}, body = String(FORM) }: Sent = {}): Request {
  const declared = { 'Content-Type': FORM_TYPE, 'Content-Length': String(body.length), ...headers };
  return new Request(ORIGIN + path, { method, headers: declared, ...(method !== 'GET' && { body }) });
}

const told = async (response: Response) => ({
  status: response.status,
  headers: [...response.headers],
  body: await response.text(),
});

test.each<[string, number, Sent, Wishes?]>([
  ['an answer that is counted', 200, {}],
  ['one that our own script sends', 200, { headers: { Accept: FOR_SCRIPT } }],
  ['one that came before', 200, {}, { cast: { ...counted, kind: 'repeated' } }],
  ['one in the language of the address, in a frame', 200, { path: `/S/${CODE}?l=sv&embed=1` }],
  ['one in the language of the browser', 200, { headers: { 'Accept-Language': 'cy-GB, en;q=0.5' } }],
  ['one whose key has other answers', 409, {}, { cast: { kind: 'conflict' } satisfies CastReply }],
  ['one that must wait', 429, {}, { cast: { kind: 'busy', retryAfterSeconds: 7 } satisfies CastReply }],
  ['one that the store cannot take', 503, {}, { fails: new StorageFault('full') }],
  ['one that meets a defect', 500, {}, { fails: new Error('a defect') }],
  ['what is no form', 415, { headers: { 'Content-Type': 'application/json' } }],
])('the Worker replies by itself, in the words of the app: %s', async (_what, status, sent, wishes) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { app, direct } = await bothWays(wishes);
  const reply = await direct(request(sent));
  expect(reply?.status).toBe(status);
  expect(await told(reply as Response)).toEqual(await told(await app.fetch(request(sent))));
  // What is prepared once is the same for the next.
  const again = await direct(request(sent));
  expect(await told(again as Response)).toEqual(await told(await app.fetch(request(sent))));
});

test.each<[string, Sent]>([
  ['a page', { method: 'GET' }],
  ['a form of an unknown length', { headers: { 'Transfer-Encoding': 'chunked' } }],
  ['a form that says that it is too long', { headers: { 'Content-Length': '16385' } }],
  ['a code in another spelling', { path: '/s/7kq-2mf' }],
  ['an answer that is taken back', { path: `/s/${CODE}/withdraw` }],
  ['an address with signs that are escaped', { path: `/s/${CODE}?l=%73v` }],
])('it leaves to the app: %s', async (_what, sent) => {
  const { direct } = await bothWays();
  const left = request(sent);
  expect(direct(left)).toBe(undefined);
  expect(left.bodyUsed).toBe(false);
});
