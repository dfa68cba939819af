/** Fills what the students' pages remember, and finds each within its bound (institution.md H6.9, docs/limits.md). */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { codeSchema, type Code } from '../../../../schema/contract/ids.ts';
import type { Engine } from '../../../../worker/engines/engine.ts';
import type { Embedders } from '../../../../worker/http/student/embedders.ts';
import { KnownCodes } from '../../../../worker/http/student/known-codes.ts';
import { Replies } from '../../../../worker/http/student/reply.ts';
import { WarmPulses } from '../../../../worker/http/student/warm-pulses.ts';
import { aDefinition, NOON, SCHEDULE } from '../../pages/a-pulse.ts';

const codeOf = (n: number): Code => codeSchema.parse(String(n).padStart(6, '0'));

test('an institution that changes its list of sites again and again leaves four sets of headers', async () => {
  let sources = '';
  const replies = new Replies({ sources: async () => sources } as unknown as Embedders);
  const app = new Hono().get('/', (c) => replies.page(c, 'embedders', { html: '' }));
  for (let i = 0; i < 20; i += 1) {
    sources = `https://${i}.example`;
    const reply = await app.request('/');
    expect(reply.headers.get('Content-Security-Policy')).toContain(sources);
    expect(replies.size).toBeLessThanOrEqual(4);
  }
});

test('five thousand pulses are known, and one more is looked up for each visitor', async () => {
  const engine = {
    now: () => NOON,
    directory: { loop: { besidePulse: async () => ({ told: null, key: null }) } },
  } as unknown as Engine;
  // There is no room for pages, so none is drawn.
  const pulses = new WarmPulses(engine, 0);
  const definition = aDefinition({});
  for (let n = 0; n <= 5000; n += 1) await pulses.warm({ ...definition, code: codeOf(n) }, SCHEDULE);
  expect([pulses.find(codeOf(0)), pulses.find(codeOf(4999))]).not.toContain(undefined);
  expect(pulses.find(codeOf(5000))).toBeUndefined();
  pulses.forget(codeOf(0));
  await pulses.warm({ ...definition, code: codeOf(5000) }, SCHEDULE);
  expect(pulses.find(codeOf(5000))).toBeDefined();
});

test('during an attack the fifty thousand codes that were made last are read, and no more', async () => {
  const asked: number[] = [];
  const codes = new KnownCodes({ now: () => 0 }, async (most) => {
    asked.push(most);
    return [codeOf(1)];
  });
  for (let n = 0; n < 100; n += 1) await codes.has(codeOf(n));
  expect(asked).toEqual([50_000]);
});
