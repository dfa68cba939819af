/** Cases about what is not counted, and what the phone is told about it (E3.11, R4.2). */
import { expect } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { readForm } from '../../story/form.ts';
import { aKey, all, answer, ITEMS, post, takeBack } from '../people.ts';
import type { Case } from '../case.ts';
import { rows } from '../harness.ts';

const [FIRST = '', SECOND = ''] = ITEMS;

/** Bodies that none of our forms sends. */
const malformed: readonly (readonly [why: string, fields: () => readonly (readonly [string, string])[]])[] = [
  [
    'an answer above the scale',
    () => [
      ['key', aKey()],
      [FIRST, '6'],
    ],
  ],
  [
    'an answer below the scale',
    () => [
      ['key', aKey()],
      [FIRST, '0'],
    ],
  ],
  [
    'an answer that is no number',
    () => [
      ['key', aKey()],
      [FIRST, '1e0'],
    ],
  ],
  ['no key', () => [[FIRST, '3']]],
  [
    'a key of another length',
    () => [
      ['key', 'ab'],
      [FIRST, '3'],
    ],
  ],
  [
    'a question twice',
    () => [
      ['key', aKey()],
      [FIRST, '3'],
      [FIRST, '4'],
    ],
  ],
];

export function refusalCases(it: Case): void {
  it('says that a code is unknown, and creates nothing for it: no table, no row, no key (A9, E3.11)', async ({ h }) => {
    const code = codeSchema.parse('ZZZZZ9');
    const replies = [
      await h.fetch(`/s/${code}`),
      await answer(h, code, all(3)),
      await takeBack(h, code, all(3), aKey()),
      await h.fetch(`/s/${code}/count`),
      await h.fetch(`/s/${code}/results`),
      await h.fetch('/s/not-a-code'),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const { boxes } = h.engine();
    for (const reply of [await boxes.open(code), await boxes.close(code), await boxes.extend(code, 1)])
      expect(reply).toEqual({ ok: false, why: 'nowhere' });
    expect(await h.rowsOf(code)).toBeNull();
    expect(await h.keyOf(code)).toBeNull();
  });

  it('never refuses a code that exists because of guesses, whatever name of the host they came by, and makes no box for a guess (R4.6, E3.1, A9)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    await teacher.close(code);
    const boxes = await h.boxes();
    const statuses = new Set<number>();
    for (let i = 0; i < 400; i += 1) {
      const guess = `${String(i).padStart(4, '0')}ZZ`;
      for (const path of [`/s/${guess}`, `/s/${guess}/count`, '/s/x']) {
        const { status } = await h.fetch(path, i % 2 === 0 ? {} : { headers: { Host: 'other.test' } });
        if (path !== '/s/x') statuses.add(status);
        else expect(status).toBe(404);
      }
    }
    expect(statuses).toEqual(new Set([404, 429]));
    for (const page of ['', '/results', '/how']) expect((await h.fetch(`/s/${code}${page}`)).status).toBe(200);
    // A pulse that is made meanwhile is not refused either.
    const next = await teacher.open();
    expect((await answer(h, next, all(3))).status).toBe(200);
    expect(await h.boxes()).toBe(boxes + 1);
    // Let the limit recover for the cases after this one.
    h.world.nowMs += 60_000;
  });

  it('shows no form before the opening, and accepts none (E3.11, R4.2)', async ({ h, teacher }) => {
    const code = await teacher.arm();
    const page = await h.fetch(`/s/${code}`);
    expect(page.status).toBe(200);
    expect(readForm(await page.text())).toBeUndefined();
    expect((await answer(h, code, all(3))).status).toBe(410);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1, tally: 1 }));
  });

  it('stores nothing of a form without an answer, and its key can still be used (R4.2, E3.8)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    expect((await answer(h, code, {}, key)).status).toBe(422);
    expect((await answer(h, code, { [FIRST]: 'n', [SECOND]: 'n' }, key)).status).toBe(422);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 0 });
    expect((await answer(h, code, { [FIRST]: '3' }, key)).status).toBe(200);
  });

  for (const [why, fields] of malformed) {
    it(`refuses ${why} (R4.2)`, async ({ h, teacher }) => {
      const code = await teacher.open();
      const reply = await post(h, `/s/${code}`, fields());
      expect(reply.status).toBe(400);
      expect(await reply.text()).not.toMatch(/ at .*:\d+:\d+/);
      expect(await h.rowsOf(code)).toMatchObject({ seen: 0 });
    });
  }

  it('leaves a field alone that an extension has put into the form, and repeats nothing of it (R4.2)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    const extension: readonly [string, string] = ['extension-note', 'canary-of-an-extension'];
    const empty = await post(h, `/s/${code}`, [['key', key], extension]);
    const sent = await post(h, `/s/${code}`, [extension, ['key', key], [FIRST, '3'], extension]);
    const again = await post(h, `/s/${code}`, [
      ['key', key],
      [FIRST, '3'],
    ]);
    const conflict = await post(h, `/s/${code}`, [['key', key], [FIRST, '4'], extension]);
    expect([empty, sent, again, conflict].map(({ status }) => status)).toEqual([422, 200, 200, 409]);
    for (const reply of [empty, sent, again, conflict]) expect(await reply.text()).not.toMatch(/canary|extension/);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 1 });
    const back = await post(h, `/s/${code}/withdraw`, [['key', key], [FIRST, '3'], extension]);
    expect(back.status).toBe(200);
    expect(await back.text()).not.toMatch(/canary|extension/);
  });

  it('reads only forms: no JSON, no multipart, and no body without a type (R4.2)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const body = JSON.stringify({ ...all(3), key: aKey() });
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const reply = await h.fetch(`/s/${code}`, { method: 'POST', headers: { 'Content-Type': type }, body });
      expect(reply.status, type).toBe(415);
    }
    expect(await h.rowsOf(code)).toMatchObject({ seen: 0 });
  });

  it('refuses more than 16 KB, with a declared length or without one', async ({ h, teacher }) => {
    const code = await teacher.open();
    const body = `key=${aKey()}&${FIRST}=${'3'.repeat(17 * 1024)}`;
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const declared = await h.fetch(`/s/${code}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(body.length) },
      body,
    });
    expect(declared.status).toBe(413);
    const streamed = await h.fetch(`/s/${code}`, {
      method: 'POST',
      headers,
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(await h.rowsOf(code)).toMatchObject({ seen: 0 });
  });

  it('refuses staff requests that are not JSON or come from another site (E6.2)', async ({ h }) => {
    const form = await h.fetch('/api/sign-out', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: '',
    });
    expect(form.status).toBe(415);
    const foreign = await h.fetch('/api/sign-out', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
  });
}
