/** Tests the routes about pulses. */
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../../schema/contract/ids.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { coursePageSchema, type Course } from '../../../../schema/contract/courses.ts';
import {
  newPulsePageSchema,
  pulsePageSchema,
  sheetSchema,
  type PulsePage,
} from '../../../../schema/contract/pulse-page.ts';
import { DAY, HOUR, publish, publishNothing, START, vouch } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf } from '../an-app.ts';

async function aClass(classSize = 30, settings: Parameters<typeof anApp>[0] = {}) {
  const built = anApp(settings);
  const ada = await aStaffVisitor(built);
  const made = await ada.post('/api/courses', { name: 'Botany', classSize, zone: 'Europe/Stockholm' });
  const course = (await made.json()) as Course;
  const create = (plan: object = {}) =>
    ada.post(`/api/courses/${course.id}/pulses`, { closesAtMs: built.clock.nowMs + DAY, ...plan });
  const act = (code: Code, what: string, body: unknown = null) => ada.post(`/api/pulses/${code}/${what}`, body);
  const page = async (reply: Response): Promise<PulsePage> => {
    expect(reply.status).toBe(200);
    const { slips: _, ...page } = newPulsePageSchema
      .partial({ slips: true })
      .strict()
      .parse(await reply.json());
    return pulsePageSchema.strict().parse(page);
  };
  return { ...built, ada, course, create, act, page };
}

test('a pulse goes from draft to results: it is armed, opened by hand, extended, closed early and published', async () => {
  const { ada, clock, boxes, directory, create, act, page, course } = await aClass();

  const armed = await page(await create());
  const { code } = armed.definition;
  expect(armed).toMatchObject({
    stage: 'armed',
    course,
    band: null,
    schedule: { opensAtMs: null, closesAtMs: START + DAY },
  });
  expect(itemsOf(armed.definition).map(({ id }) => id)).toEqual(['M1', 'B1', 'T1', 'M2', 'B2', 'T2']);
  expect(armed.studentUrl).toBe(`https://pulse.example/s/${code}`);
  expect(armed.urlIsLocal).toBe(false);

  clock.nowMs += 1000;
  const open = await page(await act(code, 'open'));
  expect(open).toMatchObject({ stage: 'open', schedule: { opensAtMs: START + 1000, closesAtMs: START + DAY } });
  // Somebody presses the same button twice.
  expect(await page(await act(code, 'open'))).toEqual(open);

  expect((await page(await act(code, 'extend', { closesAtMs: START + 2 * DAY }))).schedule.closesAtMs).toBe(
    START + 2 * DAY,
  );

  clock.nowMs += HOUR;
  expect(await page(await act(code, 'close'))).toMatchObject({ stage: 'grace', schedule: { closesAtMs: clock.nowMs } });
  const early = await ada.get(`/api/pulses/${code}/results`);
  expect([early.status, await kindOf(early)]).toEqual([404, 'not-published']);

  clock.nowMs += 120_000;
  expect((await page(await ada.get(`/api/pulses/${code}`))).stage).toBe('closing');
  publishNothing(directory, armed.definition);
  boxes.bury(code);
  expect(await page(await ada.get(`/api/pulses/${code}`))).toMatchObject({ stage: 'closed', band: null });
  expect(coursePageSchema.strict().parse(await (await ada.get(`/api/courses/${course.id}`)).json()).pulses).toEqual([
    { code, stage: 'closed', schedule: { opensAtMs: START + 1000, closesAtMs: START + 1000 + HOUR } },
  ]);
});

test('the audit log says who opened, moved and closed a pulse', async () => {
  const { create, act, page, sqlite } = await aClass();
  const { code } = (await page(await create())).definition;
  await act(code, 'open');
  await act(code, 'extend', { closesAtMs: START + 2 * DAY });
  await act(code, 'close');
  expect(sqlite.prepare('SELECT action, subject FROM audit WHERE id > 3 ORDER BY id').raw().all()).toEqual(
    ['draft-pulse', 'open-pulse', 'extend-pulse', 'close-pulse'].map((action) => [action, code]),
  );
});

test('a code in an address may be written in any spelling', async () => {
  const { ada, create, page } = await aClass();
  const { code } = (await page(await create())).definition;
  expect((await ada.get(`/api/pulses/${code.toLowerCase().slice(0, 3)}-${code.slice(3)}`)).status).toBe(200);
});

describe('what the server refuses', () => {
  test.each([
    ['a class of nine', 9, {}, 422, 'class-too-small', 'k'],
    ['k above the class', 30, { k: 28 }, 422, 'class-too-small', 'k'],
    ['a closing time gone by', 30, { closesAtMs: START }, 422, 'wrong-time', 'closesAtMs'],
    ['a closing time in 91 days', 30, { closesAtMs: START + 91 * DAY }, 422, 'wrong-time', 'closesAtMs'],
    ['a closing before the opening', 30, { opensAtMs: START + 2 * DAY }, 422, 'wrong-time', 'closesAtMs'],
    ['R2.0: k below five', 30, { k: 4 }, 400, 'malformed', 'k'],
    ['a grace of an hour', 30, { graceSeconds: 3600 }, 400, 'malformed', 'graceSeconds'],
    ['no closing time', 30, { closesAtMs: null }, 400, 'malformed', 'closesAtMs'],
    ['R2.2: waves of an open link', 30, { mode: 'waves', closesAtMs: START + 2 * DAY }, 422, 'not-allowed', 'mode'],
    [
      'R2.2: waves of less than a day',
      30,
      { mode: 'waves', eligibility: 'codes', closesAtMs: START + DAY - 1 },
      422,
      'wrong-time',
      'closesAtMs',
    ],
    ['R2.6: a context question of an open link', 60, { contextQuestion: true }, 422, 'not-allowed', 'contextQuestion'],
    [
      'R2.2: waves with a context question',
      60,
      { mode: 'waves', eligibility: 'codes', contextQuestion: true },
      422,
      'not-allowed',
      'contextQuestion',
    ],
    [
      'I2.13: a context question in a class of 39',
      39,
      { eligibility: 'codes', contextQuestion: true },
      422,
      'class-too-small',
      'contextQuestion',
    ],
    [
      'R2.6: a context question in a class that nobody else vouches for',
      60,
      { eligibility: 'codes', contextQuestion: true },
      422,
      'not-vouched',
      'contextQuestion',
    ],
    ['R2.1: an opening before any calendar', 30, { opensAtMs: -9e15 }, 400, 'malformed', 'opensAtMs'],
    ['R2.1: an opening in 1970', 30, { opensAtMs: 1 }, 400, 'malformed', 'opensAtMs'],
    ['R2.1: an opening yesterday', 30, { opensAtMs: START - DAY }, 422, 'wrong-time', 'opensAtMs'],
    ['R2.1: an opening in 401 days', 30, { opensAtMs: START + 401 * DAY }, 422, 'wrong-time', 'opensAtMs'],
    ['R2.1: a closing after any calendar', 30, { closesAtMs: 9e15 }, 400, 'malformed', 'closesAtMs'],
    ['R2.1: half a millisecond', 30, { closesAtMs: START + 0.5 }, 400, 'malformed', 'closesAtMs'],
    [
      'I2.11: more than fourteen questions',
      60,
      { form: 'standard', modules: ['being-seen'] },
      422,
      'too-many-questions',
      'modules',
    ],
    ['I2.9: three modules', 60, { modules: ['being-seen', 'fairness', 'online'] }, 400, 'malformed', 'modules'],
    ['a module that does not exist', 60, { modules: ['gender'] }, 400, 'malformed', 'modules'],
    ['a module twice', 60, { modules: ['voice', 'voice'] }, 400, 'malformed', 'modules'],
    ['an eligibility that does not exist', 60, { eligibility: 'guests' }, 400, 'malformed', 'eligibility'],
  ])('%s (%i students)', async (_what, classSize, plan, status, type, field) => {
    const { create, sqlite } = await aClass(classSize);
    const reply = await create(plan);
    expect([reply.status, await reply.json()]).toMatchObject([status, { type, field }]);
    expect(sqlite.prepare('SELECT count(*) FROM pulse').pluck().get()).toBe(0);
  });

  test('R2.0: k can only be raised in a course', async () => {
    const { clock, create, page, directory, boxes } = await aClass();
    const { definition } = await page(await create({ k: 9 }));
    publishNothing(directory, definition);
    boxes.bury(definition.code);
    clock.nowMs += 10 * DAY;
    const lowered = await create({ k: 8 });
    expect([lowered.status, await lowered.json()]).toMatchObject([
      422,
      { type: 'k-lowered', detail: expect.stringContaining('at least 9') },
    ]);
    expect((await page(await create({ k: 9 }))).definition.policy.k).toBe(9);
  });

  test('a second pulse is refused while one is under way, and too soon after it', async () => {
    const { clock, create, page, directory, boxes } = await aClass();
    const { definition } = await page(await create());
    const second = await create();
    expect([second.status, await second.json()]).toMatchObject([
      409,
      { type: 'pulse-open-already', detail: expect.stringContaining(definition.code) },
    ]);

    publish(directory, definition);
    boxes.bury(definition.code);
    clock.nowMs = START + DAY + 72 * HOUR - 1;
    const soon = await create();
    expect([soon.status, await kindOf(soon)]).toEqual([409, 'pulse-too-soon']);
    clock.nowMs += 1;
    expect((await create({ reason: 'A test' })).status).toBe(200);
  });

  test('R2.1: a planned pulse is not opened by hand within 72 hours either', async () => {
    const { clock, create, act, page, directory } = await aClass();
    publish(directory, (await page(await create())).definition);
    clock.nowMs += DAY;
    const planned = await page(
      await create({ opensAtMs: clock.nowMs + 80 * HOUR, closesAtMs: clock.nowMs + 100 * HOUR, reason: 'A test' }),
    );
    const early = await act(planned.definition.code, 'open');
    expect([early.status, await kindOf(early)]).toEqual([409, 'pulse-too-soon']);
    clock.nowMs += 72 * HOUR;
    expect((await page(await act(planned.definition.code, 'open', { reason: 'A test' }))).stage).toBe('open');
  });

  test('E8.4, E8.5: planning for later does not avoid the written reason, which stays in the audit log', async () => {
    const { clock, create, act, page, directory, sqlite } = await aClass();
    const first = (await page(await create())).definition;
    await act(first.code, 'open');
    publish(directory, first);
    sqlite.prepare("INSERT INTO told VALUES (?, 1, '2026-10-09', '{}')").run(first.id);
    clock.nowMs += 5 * DAY;
    const { code } = (await page(await create({ opensAtMs: START + 40 * DAY, closesAtMs: START + 41 * DAY })))
      .definition;
    for (const body of [null, { reason: ' ' }]) {
      const early = await act(code, 'open', body);
      expect([early.status, await early.json()]).toMatchObject([
        422,
        { type: 'reason-needed', field: 'reason', warnings: [{ kind: 'too-close' }] },
      ]);
    }
    const reason = 'The lecture was moved.';
    expect((await page(await act(code, 'open', { reason }))).stage).toBe('open');
    await act(code, 'close', null);
    expect(sqlite.prepare('SELECT action, note FROM audit WHERE subject = ? ORDER BY id').raw().all(code)).toEqual([
      ['draft-pulse', null],
      ['open-pulse', reason],
      ['close-pulse', null],
    ]);
  });

  test.each([
    ['close', null, 409, 'wrong-state'],
    ['extend', { closesAtMs: START + DAY - 1 }, 422, 'wrong-time'],
    ['extend', { closesAtMs: START - 1 }, 422, 'wrong-time'],
    ['extend', { closesAtMs: START + 91 * DAY }, 422, 'wrong-time'],
    ['extend', { closesAtMs: 'tomorrow' }, 400, 'malformed'],
  ])('%s with %j is refused for a pulse that is armed', async (what, body, status, kind) => {
    const { create, act, page } = await aClass();
    const reply = await act((await page(await create())).definition.code, what, body);
    expect([reply.status, await kindOf(reply)]).toEqual([status, kind]);
  });

  // Every reason that the port may give, and what staff read.
  test.each([
    ['nowhere', 409, 'wrong-state'],
    ['closed', 409, 'wrong-state'],
    ['not-open', 409, 'wrong-state'],
    ['past-closing', 409, 'wrong-state'],
    ['not-later', 422, 'wrong-time'],
    ['conflict', 409, 'conflict'],
    ['retry', 503, 'retry'],
  ] as const)('if a box answers “%s”, the reply is %i %s', async (why, status, kind) => {
    const { create, act, page, boxes, directory } = await aClass();
    const { code } = (await page(await create())).definition;
    boxes.refusing = why;
    for (const [what, body] of [
      ['close', null],
      ['open', null],
      ['extend', { closesAtMs: START + 3 * DAY }],
    ] as const) {
      const reply = await act(code, what, body);
      expect([reply.status, await kindOf(reply)], what).toEqual([status, kind]);
    }
    expect(directory.pulses.find(code)?.schedule).toEqual({ opensAtMs: null, closesAtMs: START + DAY });
  });
});

test('a pulse whose results are published is closed, whatever its box would say, and nobody asks the box', async () => {
  const { ada, create, page, boxes, directory } = await aClass();
  const { definition } = await page(await create());
  publishNothing(directory, definition);
  boxes.broken = true;
  expect((await page(await ada.get(`/api/pulses/${definition.code}`))).stage).toBe('closed');
  expect((await ada.get('/api/courses')).status).toBe(200);
});

describe('R5.2: a pulse with codes', () => {
  test('has a code for each student, printed when it is made, and once more until it opens', async () => {
    const { create, act, ada, directory, course } = await aClass(60);
    vouch(directory, course.id, 60);
    const { definition, slips } = newPulsePageSchema
      .strict()
      .parse(await (await create({ eligibility: 'codes', contextQuestion: true, modules: ['being-seen'] })).json());
    expect(definition).toMatchObject({ eligibility: 'codes', eligible: 60, breakdown: { id: 'CX0', minGroup: 10 } });
    expect(definition.questions).toHaveLength(11);
    expect(slips).toHaveLength(60);
    const again = sheetSchema.strict().parse(await (await act(definition.code, 'codes')).json());
    expect(new Set([...again.slips, ...slips]).size).toBe(120);
    // No page shows the codes a second time.
    for (const path of [`/api/pulses/${definition.code}`, '/api/courses', '/api/audit-log'])
      expect(await (await ada.get(path)).text()).not.toMatch(/slips|[0-9A-HJKMNP-TV-Z]{12}"/);
    await act(definition.code, 'open');
    const late = await act(definition.code, 'codes');
    expect([late.status, await kindOf(late)]).toEqual([409, 'wrong-state']);
  });

  test('leaves in the audit log that a sheet was printed again and by whom, but not which codes', async () => {
    const { create, act, sqlite } = await aClass(60);
    const { definition } = newPulsePageSchema.parse(await (await create({ eligibility: 'codes' })).json());
    const { slips } = sheetSchema.parse(await (await act(definition.code, 'codes')).json());
    expect(sqlite.prepare('SELECT action, subject FROM audit ORDER BY id DESC LIMIT 1').raw().get()).toEqual([
      'print-codes',
      definition.code,
    ]);
    const everything =
      JSON.stringify(sqlite.prepare('SELECT * FROM audit').all()) +
      JSON.stringify(sqlite.prepare('SELECT * FROM pulse').all());
    expect(slips.filter((slip) => everything.includes(slip))).toEqual([]);
  });

  test('keeps its waves, and tells students the size of the class', async () => {
    const { create, page } = await aClass(60);
    const { definition } = await page(
      await create({ eligibility: 'codes', mode: 'waves', closesAtMs: START + 2 * DAY }),
    );
    expect(definition).toMatchObject({ mode: 'waves', eligible: 60, breakdown: null });
  });

  test('has a sheet, and a pulse without codes has none', async () => {
    const { create, act } = await aClass();
    const { definition, slips } = newPulsePageSchema.parse(await (await create()).json());
    expect(slips).toEqual([]);
    expect((await act(definition.code, 'codes')).status).toBe(409);
  });
});

describe('after a crash between directory and box', () => {
  test('a draft whose box was never made is armed and opened by “open”', async () => {
    const { ada, create, act, page, boxes } = await aClass();
    boxes.refusing = 'retry';
    const draft = await page(await create());
    expect(draft).toMatchObject({ stage: 'draft', band: null });
    boxes.refusing = null;
    expect((await page(await ada.get(`/api/pulses/${draft.definition.code}`))).stage).toBe('draft');
    expect((await page(await act(draft.definition.code, 'open'))).stage).toBe('open');
  });

  test('E7.13: a draft that shall open by itself is armed by the next look', async () => {
    const { ada, clock, create, page, boxes, directory } = await aClass();
    boxes.refusing = 'retry';
    const opensAtMs = START + DAY;
    const { code } = (await page(await create({ opensAtMs, closesAtMs: opensAtMs + DAY }))).definition;
    const stage = async () => (await page(await ada.get(`/api/pulses/${code}`))).stage;
    expect(await stage()).toBe('draft');
    boxes.refusing = null;
    expect([await stage(), directory.pulses.find(code)?.armed]).toEqual(['armed', true]);
    clock.nowMs = opensAtMs;
    expect(await stage()).toBe('open');
  });

  test('a draft with codes whose box was never made is not opened before its codes are printed (R2.1, R5.2)', async () => {
    const { create, act, page, boxes } = await aClass(60);
    boxes.refusing = 'retry';
    const { definition, slips } = newPulsePageSchema.parse(await (await create({ eligibility: 'codes' })).json());
    expect(slips).toEqual([]);
    boxes.refusing = null;
    const early = await act(definition.code, 'open');
    expect([early.status, await kindOf(early)]).toEqual([409, 'wrong-state']);
    expect(sheetSchema.parse(await (await act(definition.code, 'codes')).json()).slips).toHaveLength(60);
    expect((await page(await act(definition.code, 'open'))).stage).toBe('open');
  });

  test('a draft whose closing time has passed is armed with a new one', async () => {
    const { clock, create, act, page, boxes } = await aClass();
    boxes.refusing = 'retry';
    const { code } = (await page(await create())).definition;
    boxes.refusing = null;
    clock.nowMs += 3 * DAY;
    const extended = await page(await act(code, 'extend', { closesAtMs: clock.nowMs + DAY }));
    expect(extended).toMatchObject({ stage: 'armed', schedule: { closesAtMs: clock.nowMs + DAY } });
    expect((await page(await act(code, 'open'))).stage).toBe('open');
  });

  test('staff see a move that only the box remembers, and the directory is corrected', async () => {
    const { ada, clock, create, page, boxes, directory } = await aClass();
    const { code } = (await page(await create())).definition;
    clock.nowMs += 1000;
    await boxes.open(code);
    const truth = { opensAtMs: START + 1000, closesAtMs: START + DAY };
    expect(directory.pulses.find(code)?.schedule).not.toEqual(truth);
    expect(await page(await ada.get(`/api/pulses/${code}`))).toMatchObject({ stage: 'open', schedule: truth });
    expect(directory.pulses.find(code)?.schedule).toEqual(truth);
  });
});

test.each([
  ['http://localhost:8787', true],
  ['http://127.0.0.1:8787', true],
  ['http://[::1]:8787', true],
  ['http://192.168.1.5:8787', false],
  ['https://localhost.example', false],
])('staff are warned that phones cannot reach the address %s: %s', async (publicUrl, local) => {
  const { create, page } = await aClass(30, { publicUrl });
  const made = await page(await create());
  expect(made.urlIsLocal).toBe(local);
  expect(made.studentUrl).toBe(`${publicUrl}/s/${made.definition.code}`);
});
