/** Tests that the length of a reply to a refused form tells nothing of what was answered (privacy.md R4.3a). */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CastReply, WithdrawReply } from '../../../../schema/contract/box-office.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { KEY } from '../../pages/a-pulse.ts';
import { aStudentApp, CODE, definition } from './a-student-app.ts';

/** Any answers, with any of them left out. */
const answers = fc.record(
  Object.fromEntries(itemsOf(definition).map(({ id }) => [id, fc.constantFrom('1', '2', '3', '4', '5', 'n')])),
  { requiredKeys: [] },
);
const bodyOf = (form: Readonly<Record<string, string | undefined>>) =>
  // An extension may add a field of any length, which no reply repeats (R4.2).
  new URLSearchParams({
    key: KEY,
    code: 'K7QF2M0123AB',
    ...withoutBlanks(form),
    extension: 'x'.repeat(9000 * Number(form['M1'] === '5')),
  });

const withoutBlanks = (form: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const casts: CastReply[] = [
  { kind: 'malformed', field: 'M1', why: 'not an answer to this question' },
  { kind: 'malformed', field: 'T2', why: 'field sent twice' },
  { kind: 'withdrawn' },
  { kind: 'conflict' },
  { kind: 'released' },
  { kind: 'empty' },
  { kind: 'bad-code' },
  { kind: 'used-code' },
  { kind: 'bad-token' },
  { kind: 'used-token' },
  { kind: 'busy', retryAfterSeconds: 7 },
  { kind: 'retry' },
  { kind: 'closed', phase: 'closing' },
];
const withdrawals: WithdrawReply[] = [
  { kind: 'malformed', field: 'M1', why: 'not an answer to this question' },
  { kind: 'unknown-key' },
  { kind: 'conflict' },
  { kind: 'released' },
  { kind: 'retry' },
  { kind: 'closed', phase: 'closing' },
];

/** The lengths that were seen, by status, language and frame. */
async function lengthsOf(
  wishes: readonly Parameters<typeof aStudentApp>[0][],
  path: string,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const seen = new Map<string, Set<number>>();
  for (const wish of wishes) {
    const app = aStudentApp({ ...wish, gzip: true });
    await fc.assert(
      fc.asyncProperty(answers, fc.constantFrom('en', 'ar', 'zh-Hans', 'cy'), fc.boolean(), async (form, l, framed) => {
        const query = `?l=${l}${framed ? '&embed=1' : ''}`;
        const reply = await app.post(`${path}${query}`, bodyOf(form), { 'Accept-Encoding': 'gzip' });
        expect(reply.headers.get('Cache-Control')).toBe('no-store, no-transform');
        const name = `${reply.status}${query}`;
        seen.set(name, (seen.get(name) ?? new Set()).add((await reply.arrayBuffer()).byteLength));
      }),
      { numRuns: 40 },
    );
  }
  return seen;
}

const several = (seen: ReadonlyMap<string, ReadonlySet<number>>) => [...seen].filter(([, lengths]) => lengths.size > 1);

describe('the length of a refusal (R4.3a)', () => {
  test('of a Send is one for each status, language and frame, whatever was answered and why it was refused', async () => {
    expect(
      several(
        await lengthsOf(
          casts.map((cast) => ({ cast })),
          `/s/${CODE}`,
        ),
      ),
    ).toEqual([]);
  });

  test('of a take-back is one too', async () => {
    expect(
      several(
        await lengthsOf(
          withdrawals.map((withdraw) => ({ withdraw })),
          `/s/${CODE}/withdraw`,
        ),
      ),
    ).toEqual([]);
  });

  test('would tell the answers if somebody compressed the page, so nobody may', async () => {
    const app = aStudentApp({ cast: { kind: 'retry' } });
    const pressed = async (form: Readonly<Record<string, string>>) =>
      gzipSync(await (await app.post(`/s/${CODE}`, bodyOf(form))).text()).length;
    const all = (value: string) => Object.fromEntries(itemsOf(definition).map(({ id }) => [id, value]));
    expect(await pressed(all('4'))).not.toBe(await pressed({}));
  });

  test('grows by whole steps for something that no form of ours sends', async () => {
    const app = aStudentApp({ cast: { kind: 'retry' } });
    const length = async (extra: string) =>
      (await (await app.post(`/s/${CODE}`, `${bodyOf({})}&x=${extra}`)).arrayBuffer()).byteLength;
    expect((await length('y'.repeat(9000))) % 8192).toBe(0);
  });
});

describe('a reply that shows what was sent expires (decision 0032)', () => {
  test('at the address where the browser already is, so that nothing stays behind it', async () => {
    for (const wish of [{}, { cast: { kind: 'retry' } as const }]) {
      const reply = await aStudentApp(wish).post(`/s/${CODE}?l=en&sent=1`);
      expect(reply.headers.get('Refresh')).toBe('600');
      expect(await reply.text()).toContain(`action="/s/${CODE}${wish.cast ? '' : '/withdraw'}?l=en&amp;sent=1"`);
    }
    expect((await aStudentApp().get(`/s/${CODE}`)).headers.get('Refresh')).toBeNull();
  });

  test('and what then stands there has no key, no answers and no form that would be sent by mistake', async () => {
    const html = await (await aStudentApp().get(`/s/${CODE}?l=en&sent=1`)).text();
    expect(html).toContain('<h1>This page has expired</h1>');
    expect(html).not.toMatch(/name="key"|<form/);
  });
});
