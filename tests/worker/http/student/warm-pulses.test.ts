/**
 * Tests that nothing one visitor asks answers faster because another has come (privacy.md R2.9b). Times are not measured
 * here: the tests watch that the same work is done for the first visitor as for all later ones.
 */
import { describe, expect, test } from 'vitest';
import { courseKeySchema } from '../../../../schema/contract/ids.ts';
import type { Schedule } from '../../../../schema/contract/pulse.ts';
import { LANGUAGES } from '../../../../schema/languages/registry.ts';
import type { Engine, PageTemplate } from '../../../../worker/engines/engine.ts';
import { gzipAround } from '../../../../worker/engines/node-gzip-around.ts';
import { withSlots } from '../../../../worker/http/student/prepared-page.ts';
import { WarmPulses } from '../../../../worker/http/student/warm-pulses.ts';
import { aDefinition, NOON, SCHEDULE, SCRIPT, WALL_SCRIPT } from '../../pages/a-pulse.ts';
import { aStudentApp, CODE, COURSE_KEY, definition } from './a-student-app.ts';

const HOUR = 3_600_000;

/** Warm pulses on a host that notes each page it compresses, and each question to the directory. */
function aHost(mostBytes = 2 ** 30) {
  const clock = { nowMs: NOON - HOUR };
  const asked = { pages: 0, told: 0 };
  const engine = {
    now: () => clock.nowMs,
    assets: {
      studentScript: SCRIPT,
      wallScript: WALL_SCRIPT,
      tokenScript: '/assets/token.js',
      lmsScript: '/assets/lms.js',
      get: async () => null,
    },
    directory: { loop: { besidePulse: async () => ((asked.told += 1), { told: null, key: null }) } },
    gzipAround: (page: PageTemplate) => ((asked.pages += 1), gzipAround(page)),
  } as unknown as Engine;
  return { clock, asked, engine, pulses: new WarmPulses(engine, mostBytes) };
}

const everyLanguage = LANGUAGES.flatMap((language) => [
  { ...language, framed: false as const },
  { ...language, framed: { script: SCRIPT } },
]);

describe('the pages of a pulse are rendered together when it is armed (R2.9b)', () => {
  test('so the first visitor in any language, framed or not, costs no rendering and no question', async () => {
    const { pulses, asked } = aHost();
    await pulses.warm(definition, SCHEDULE);
    const rendered = { ...asked };
    const pulse = pulses.find(CODE);
    if (pulse === undefined) throw new Error('The pulse is not known');
    for (const language of everyLanguage) {
      pulses.form(pulse, language, false);
      await pulses.sent(pulse, language);
    }
    expect(asked).toEqual(rendered);
  });

  test('the fresh form after a take-back is rendered for everybody who gets one, so the first is no slower', async () => {
    const { pulses, asked } = aHost();
    await pulses.warm(definition, SCHEDULE);
    const pulse = { definition, schedule: SCHEDULE };
    const [language] = everyLanguage;
    if (language === undefined) throw new Error('No language');
    const costs = [1, 2, 3].map(() => {
      const before = asked.pages;
      pulses.form(pulse, language, true);
      return asked.pages - before;
    });
    expect(costs).toEqual([1, 1, 1]);
  });

  test('a closing time that staff moved renders nothing again, and the Sent page shows it', async () => {
    const { pulses, asked } = aHost();
    await pulses.warm(definition, SCHEDULE);
    const rendered = asked.pages;
    const later: Schedule = { ...SCHEDULE, closesAtMs: SCHEDULE.closesAtMs + HOUR };
    await pulses.warm(definition, later);
    const pulse = { definition, schedule: later };
    for (const language of everyLanguage)
      expect((await pulses.sent(pulse, language)).time?.closed).toMatch(/13:02|1:02/);
    expect(asked.pages).toBe(rendered);
  });

  test.each(['start', 'meeting'] as const)(
    'over HTTP too, no visitor changes what the next one costs (%s)',
    async (warmsAt) => {
      const app = aStudentApp({
        warmsAt,
        gzip: warmsAt === 'start',
        kept: { definition, schedule: SCHEDULE, entries: [], resultsDeleted: false, resultsLost: false, armed: true },
      });
      const cost = async (visit: () => Promise<Response>) => {
        const before = { ...app.asked, sent: 0 };
        await (await visit()).arrayBuffer();
        const { looks, told, directory, embedOrigins, bands } = app.asked;
        return {
          looks: looks - before.looks,
          told: told - before.told,
          directory: directory - before.directory,
          embedOrigins: embedOrigins - before.embedOrigins,
          bands: bands - before.bands,
        };
      };
      await app.memory.renew();
      // At the edge, the first request of an isolate for this pulse prepares all of it.
      if (warmsAt === 'start') await app.memory.pulses.warm(definition, SCHEDULE);
      else await app.get(`/s/${CODE}`);
      for (const [name, visit] of Object.entries({
        form: () => app.get(`/s/${CODE}?l=cy`),
        course: () => app.get(`/c/${COURSE_KEY}?l=cy`),
        how: () => app.get(`/s/${CODE}/how?l=ar`),
        results: () => app.get(`/s/${CODE}/results?l=de`),
        count: () => app.get(`/s/${CODE}/count`),
        wall: () => app.get(`/s/${CODE}/wall`),
        sent: () => app.post(`/s/${CODE}?l=sv`),
        framed: () => app.post(`/s/${CODE}?l=sv&embed=1`),
        back: () => app.post(`/s/${CODE}/withdraw?l=fr`),
      })) {
        const first = await cost(visit);
        app.clock.nowMs += 60_000;
        expect([await cost(visit), await cost(visit)], name).toEqual([first, first]);
      }
    },
  );
});

describe('the link of a course (L2.6)', () => {
  test.each(['start', 'meeting'] as const)(
    'asks nobody but the box while its pulse is known, as the address of the pulse does (%s)',
    async (warmsAt) => {
      const kept = {
        definition,
        schedule: SCHEDULE,
        entries: [],
        resultsDeleted: false,
        resultsLost: false,
        armed: true,
      };
      const app = aStudentApp({ warmsAt, kept });
      if (warmsAt === 'start') await app.memory.pulses.warm(definition, SCHEDULE);
      const asked = () => ({ directory: app.asked.directory, told: app.asked.told, looks: app.asked.looks });
      const costOf = async (path: string) => {
        const before = asked();
        expect((await app.get(path)).status).toBe(200);
        const after = asked();
        return [after.directory - before.directory, after.told - before.told, after.looks - before.looks];
      };
      // At the edge the first visit of an isolate asks for everything, once: the directory, its box, and what was told.
      expect(await costOf(`/c/${COURSE_KEY}`)).toEqual(warmsAt === 'meeting' ? [1, 1, 1] : [0, 0, 1]);
      for (const path of [`/c/${COURSE_KEY}`, `/s/${CODE}`]) expect(await costOf(path), path).toEqual([0, 0, 1]);
    },
  );

  test('costs no look-up while made-up links and codes are slowed (R4.6)', async () => {
    const app = aStudentApp();
    for (let n = 0; n < 120; n += 1) await app.get(`/s/ZZ${String(n).padStart(4, '0')}`);
    const before = app.asked.directory;
    expect((await app.get('/c/ZZZZZZZZ')).status).toBe(429);
    expect(app.asked.directory).toBe(before);
  });

  test('is never remembered for a rehearsal (E7.7)', async () => {
    const { memory } = aStudentApp();
    await memory.pulses.warm({ ...definition, rehearsal: true }, SCHEDULE);
    expect(memory.pulses.codeBehind(COURSE_KEY)).toBeUndefined();
  });

  test('is forgotten with its pulse, and follows a new key when everything is read again (L2.5)', async () => {
    let key = COURSE_KEY;
    const { memory } = aStudentApp({ courseKey: () => key });
    await memory.pulses.warm(definition, SCHEDULE);
    expect(memory.pulses.codeBehind(COURSE_KEY)).toBe(CODE);
    key = courseKeySchema.parse('ANEWKEY1');
    await memory.pulses.renew();
    expect([COURSE_KEY, key].map((each) => memory.pulses.codeBehind(each))).toEqual([undefined, CODE]);
    memory.pulses.forget(CODE);
    expect(memory.pulses.codeBehind(key)).toBeUndefined();
  });
});

describe('memory is bounded (R2.9b)', () => {
  test('a pulse that finds no room is rendered for each visitor, and another visitor changes nothing about that', async () => {
    const { pulses, asked } = aHost(1);
    await pulses.warm(definition, SCHEDULE);
    const second = aDefinition({ code: 'ABCDEF' as typeof CODE });
    await pulses.warm(second, SCHEDULE);
    const [language] = everyLanguage;
    if (language === undefined) throw new Error('No language');
    const costs: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const before = asked.pages;
      await pulses.sent({ definition: second, schedule: SCHEDULE }, language);
      costs.push(asked.pages - before);
    }
    // The page as a browser gets it, and as our own script does.
    expect(costs).toEqual([2, 2, 2]);
    expect(asked.told).toBe(2);
  });

  test('P20: 1,000 pulses of the standard size fit into the memory that one machine gives to them', async () => {
    const { pulses } = aHost();
    await pulses.warm(definition, SCHEDULE);
    expect(1000 * pulses.bytes).toBeLessThan(256 * 1024 * 1024);
  });

  test('P21: waiting requests pass between two pages, and nothing is known of the pulse before all of them are there', async () => {
    const { pulses, asked } = aHost();
    const seen: boolean[] = [];
    let pagesBefore = 0;
    let mostAtOnce = 0;
    await pulses.warm(definition, SCHEDULE, async () => {
      seen.push(pulses.find(CODE) !== undefined);
      mostAtOnce = Math.max(mostAtOnce, asked.pages - pagesBefore);
      pagesBefore = asked.pages;
    });
    expect(seen).toEqual(everyLanguage.flatMap(() => [false, false]));
    // A Sent page is rendered once, and compressed as a browser gets it and as our own script does.
    expect([mostAtOnce, pulses.find(CODE)]).toEqual([
      2,
      { definition, schedule: SCHEDULE, pages: expect.anything(), told: null, key: null },
    ]);
  });

  test('a whole planned term takes no room: a pulse is prepared a day before it opens (E7.13)', async () => {
    const { pulses, clock } = aHost();
    const planned = { opensAtMs: NOON + 30 * HOUR, closesAtMs: NOON + 40 * HOUR };
    await pulses.warm(definition, planned);
    expect([pulses.find(CODE), pulses.bytes]).toEqual([undefined, 0]);
    clock.nowMs = NOON + 6 * HOUR;
    await pulses.warm(definition, planned);
    expect(pulses.find(CODE)).toEqual(expect.objectContaining({ definition, schedule: planned }));
    // Somebody has moved it to next week.
    await pulses.warm(definition, { opensAtMs: NOON + 200 * HOUR, closesAtMs: NOON + 210 * HOUR });
    expect([pulses.find(CODE), pulses.bytes]).toEqual([undefined, 0]);
  });

  test('what a pulse says at its opening is what its pages say (E7.3)', async () => {
    const { pulses, asked } = aHost();
    await pulses.warm(definition, SCHEDULE);
    const now = { ...definition, contacts: { ...definition.contacts, support: 'The library desk' } };
    pulses.say(now);
    const rendered = asked.pages;
    const [language] = everyLanguage;
    const known = pulses.find(CODE);
    if (language === undefined || known === undefined) throw new Error('Nothing is prepared');
    const { body } = withSlots(pulses.form(known, language, false), ['', '', ''], false);
    const html = typeof body === 'string' ? body : new TextDecoder().decode(body);
    expect([html.includes('The library desk'), asked.pages]).toEqual([true, rendered]);
  });

  test('a pulse that is long over is forgotten, and its bytes with it', async () => {
    const { pulses, clock } = aHost();
    await pulses.warm(definition, SCHEDULE);
    clock.nowMs = NOON + 2 * HOUR;
    await pulses.renew();
    expect([pulses.find(CODE), pulses.bytes]).toEqual([undefined, 0]);
  });
});
