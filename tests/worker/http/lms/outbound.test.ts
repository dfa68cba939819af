/** Tests what is asked of a platform, and how much of its answer is read (lms.md L10.2). */
import { expect, test } from 'vitest';
import type { Outbound } from '../../../../worker/engines/engine.ts';
import { ask } from '../../../../worker/http/lms/outbound.ts';

const KB = 1024;

function anOutbound(answer: (request: Request) => Promise<Response> | Response, settings: Partial<Outbound> = {}) {
  const asked: Request[] = [];
  const outbound: Outbound = {
    patienceMs: 5000,
    allowsPrivate: false,
    ...settings,
    fetch: async (request) => {
      asked.push(request);
      return answer(request);
    },
  };
  return { outbound, asked };
}

test.each([
  'http://lms.example/',
  'https://localhost/',
  'https://10.0.0.1/',
  'ftp://lms.example/',
  'https://a:b@lms.example/',
  'x',
])('does not ask %s', async (url) => {
  const { outbound, asked } = anOutbound(() => new Response('text'));
  expect(await ask(outbound, url)).toEqual({ ok: false, error: 'forbidden-address' });
  expect(asked).toEqual([]);
});

test.each(['http://localhost:8080/', 'https://10.0.0.1/'])(
  'asks %s where private networks are allowed',
  async (url) => {
    const { outbound } = anOutbound(() => new Response('text'), { allowsPrivate: true });
    expect(await ask(outbound, url)).toMatchObject({ ok: true, value: { text: 'text' } });
  },
);

test('follows no redirect', async () => {
  const { outbound, asked } = anOutbound(() => Response.redirect('https://elsewhere.example/'));
  expect(await ask(outbound, 'https://lms.example/')).toEqual({ ok: false, error: 'no-answer' });
  expect(asked.map(({ url, redirect }) => [url, redirect])).toEqual([['https://lms.example/', 'manual']]);
});

test('reads 64 KB and no more', async () => {
  const of = (length: number) => anOutbound(() => new Response('x'.repeat(length))).outbound;
  expect((await ask(of(64 * KB), 'https://lms.example/')).ok).toBe(true);
  expect(await ask(of(64 * KB + 1), 'https://lms.example/')).toEqual({ ok: false, error: 'no-answer' });
});

test.each<[string, () => Promise<Response> | Response]>([
  ['an answer that does not come', () => new Promise(() => {})],
  [
    'a body that does not end',
    () => new Response(new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(1)) })),
  ],
])('does not wait for ever for %s', async (_, answer) => {
  const { outbound } = anOutbound(answer, { patienceMs: 10 });
  expect(await ask(outbound, 'https://lms.example/')).toEqual({ ok: false, error: 'no-answer' });
});
