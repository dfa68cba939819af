/**
 * Tests that a phone that loses its network leaves no line in the log: a line for each failed send, with its time, would
 * be a list of moments of answering (privacy.md R2.11, R6.1). Real connections to the real app are cut.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limitedServer } from '../../../worker/engines/node-server.ts';
import { StudentContext } from '../../../worker/http/student/student-context.ts';
import { StudentMemory } from '../../../worker/http/student/student-memory.ts';
import { takeForms } from '../../../worker/node-submissions.ts';
import { sendRaw, type Ending } from '../../story/raw-request.ts';
import { anApp } from './an-app.ts';

const running: { close(): void }[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

async function listen(): Promise<number> {
  const { app, engine } = anApp();
  // The server answers some forms without the app.
  const directly = takeForms(new StudentContext(engine, new StudentMemory(engine)));
  const { server } = limitedServer(app.fetch, { host: '127.0.0.1', directly });
  server.listen(0, '127.0.0.1');
  running.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const FORM = 'Content-Type: application/x-www-form-urlencoded';
const JSON_TYPE = 'Content-Type: application/json\r\nSec-Fetch-Site: same-origin';
const request = (path: string, headers: string) => `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n\r\n`;

/** Sends the beginning of a request, waits until the server has it, and cuts the connection in this way. */
async function breakOff(port: number, text: string, how: Ending): Promise<void> {
  // A second request on another connection has its reply only after the server has read the first one.
  const another = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
  await sendRaw(port, [text], how, another);
  await another();
}

describe('a connection that breaks while a body comes', () => {
  const bodies = [
    ['a declared length', 'Content-Length: 2048', 'key=0011&M1=4'],
    ['chunks', 'Transfer-Encoding: chunked', 'd\r\nkey=0011&M1=4\r\n'],
    ['half a chunk', 'Transfer-Encoding: chunked', 'ff\r\nkey=0011'],
    ['no body yet', 'Content-Length: 2048', ''],
  ] as const;
  const paths = [
    ['an answer', '/s/ABC123', FORM],
    ['a take-back', '/s/ABC123/withdraw', FORM],
    ['staff', '/api/sign-out', JSON_TYPE],
  ] as const;

  test.each(paths.flatMap((path) => bodies.map((body) => [...path, ...body] as const)))(
    '%s at %s (%s) with %s leaves no line',
    async (_who, path, type, _how, length, begun) => {
      const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
      for (const spy of printed) spy.mockImplementation(() => undefined);
      const port = await listen();
      for (const how of ['destroy', 'resetAndDestroy', 'end'] as const)
        await breakOff(port, request(path, `${type}\r\n${length}`) + begun, how);
      expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
    },
  );
});

test('a body that cannot be read is a 400, and so is one without a declared length', async () => {
  const { app } = anApp();
  const broken = () =>
    new ReadableStream({
      pull: (controller) => controller.error(new Error('The other side has gone')),
    });
  const post = (path: string, headers: Record<string, string>) =>
    app.request(path, { method: 'POST', headers, body: broken(), duplex: 'half' } as RequestInit);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const json = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
  for (const length of [{}, { 'Content-Length': '2048' }]) {
    expect((await post('/s/ABC123', { ...form, ...length })).status).toBe(400);
    expect((await post('/s/ABC123/withdraw', { ...form, ...length })).status).toBe(400);
    expect((await post('/api/sign-in', { ...json, ...length })).status).not.toBe(500);
  }
  expect(error.mock.calls).toEqual([]);
});
