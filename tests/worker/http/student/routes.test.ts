/** Tests all routes of students. */
import { gunzipSync } from 'node:zlib';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import type { CastReply, WithdrawReply } from '../../../../schema/contract/box-office.ts';
import { FOR_SCRIPT } from '../../../../schema/contract/for-script.ts';
import { SCHEDULE } from '../../pages/a-pulse.ts';
import { modulesOf } from './modules.ts';
import { aStudentApp, closedPulse, CODE, counted, definition, FORM, FRESH_KEY, takenBack } from './a-student-app.ts';

/** What stands for a key here is not looked into. */
const SPKI = new Uint8Array(294).fill(7);
const roster = { ...definition, eligibility: 'roster', eligible: 40 } as const;
const withRoster = {
  look: { at: 'live', definition: roster, schedule: SCHEDULE, phase: 'open' },
  tokenKey: SPKI,
} as const;

const headingOf = (html: string) => /<h1>([^<]*)/.exec(html)?.[1];
const see = async (reply: Response) => ({ status: reply.status, heading: headingOf(await reply.text()) });

describe('a code in any spelling is answered directly, without a redirect (E3.1, E2.1)', () => {
  test.each([
    '/s/K7QF2M',
    '/S/K7QF2M',
    '/s/k7qf2m',
    '/s/K7Q-F2M',
    '/s/K7Q%20F2M',
    '/s?code=k7q%20f2m',
    '/s/K7QF2M?embed=1',
    '/s/K7QF2M/withdraw',
    // As it is pasted: with a slash, with the end of a sentence, with quotes, with characters that nobody sees.
    '/s/K7QF2M/',
    '/S/K7QF2M/?l=en',
    '/s/K7QF2M/)',
    '/s/K7QF2M/).',
    '/s/K7QF2M.',
    '/s/K7QF2M)',
    '/s/K7QF2M,',
    '/s/%E2%80%9CK7QF2M%E2%80%9D',
    '/s/%E2%80%8BK7QF2M%EF%BB%BF',
    '/s/K7Q%E2%80%91F2M',
    '/s/%EF%BC%AB7QF2M',
    '/s/K%D9%A7QF%D9%A2M',
    '/s?code=https%3A%2F%2Fpulse.example%2Fs%2FK7QF2M%2F',
    '/s?code=pulse.example%2FS%2Fk7qf2m%3Fl%3Dde',
    '/s?code=K7QF2M.',
  ])('%s', async (path) => {
    expect(await see(await aStudentApp().get(path))).toEqual({ status: 200, heading: 'Course pulse: a short survey' });
  });

  test.each([
    ['how/', 'How is this anonymous?'],
    ['how/.', 'How is this anonymous?'],
    ['results/', 'Results'],
  ])('and so are its other pages: %s', async (path, heading) => {
    expect(await see(await aStudentApp().get(`/s/K7QF2M/${path}`))).toEqual({ status: 200, heading });
  });

  test('O is read as 0, and I and L are read as 1', async () => {
    const look = {
      at: 'live',
      definition: { ...definition, code: '01101A' as typeof CODE },
      schedule: SCHEDULE,
      phase: 'open',
    } as const;
    for (const typed of ['O1I0LA', 'oiloia', '01-10-1a'])
      expect((await aStudentApp({ look }).get(`/s/${typed}`)).status).toBe(200);
  });
});

describe('what the address of a pulse says in each state (E3.11)', () => {
  const closed = { look: { at: 'closed' } as const, kept: closedPulse() };
  const drafted = { look: { at: 'nowhere' } as const, kept: { ...closedPulse(), entries: [], armed: false } };
  const lost = { kept: { ...closedPulse(), entries: [] }, cast: { kind: 'nowhere' } as const };
  test.each([
    ['open', {}, 200, 'Course pulse: a short survey', 200],
    [
      'not open yet',
      { phase: 'armed' as const, cast: { kind: 'closed', phase: 'armed' } as const },
      200,
      'Not open yet',
      410,
    ],
    ['drafted, its box not made yet', { ...drafted, cast: { kind: 'nowhere' } as const }, 200, 'Not open yet', 410],
    ['restored from before its end', { look: { at: 'closed' } as const, ...lost }, 200, 'This pulse has closed', 410],
    ['restored without its box', { look: { at: 'nowhere' } as const, ...lost }, 200, 'This pulse has closed', 410],
    [
      'discarded, which the directory does not know yet (E7.6)',
      { look: { at: 'discarded' } as const, ...lost },
      410,
      'This pulse was withdrawn',
      410,
    ],
    [
      'discarded (E7.6)',
      { look: { at: 'discarded' } as const, kept: 'discarded' as const },
      410,
      'This pulse was withdrawn',
      410,
    ],
    ['closing', { phase: 'grace' as const }, 200, 'This pulse is closing', 200],
    [
      'closing, its grace over',
      { phase: 'closing' as const, cast: { kind: 'closed', phase: 'closing' } as const },
      200,
      'This pulse has closed',
      410,
    ],
    ['closed', { ...closed, cast: { kind: 'closed', phase: 'closed' } as const }, 200, 'This pulse has closed', 410],
  ])('%s', async (_, wishes, status, heading, postStatus) => {
    expect(await see(await aStudentApp(wishes).get(`/s/${CODE}`))).toEqual({ status, heading });
    expect((await aStudentApp(wishes).post(`/s/${CODE}`)).status).toBe(postStatus);
  });

  test.each(['/s/ABC123', '/s/nonsense', '/s/ABC123/how', '/s/ABC123/results', '/s?code='])(
    '%s is unknown, and the page shows the code in a field to correct it',
    async (path) => {
      const reply = await aStudentApp().get(path);
      expect(reply.status).toBe(404);
      const html = await reply.text();
      expect(html).toContain('name="code"');
      if (path.includes('ABC123')) expect(html).toContain('value="ABC123"');
    },
  );

  test('the schedule is told in the time of the course', async () => {
    expect(await (await aStudentApp({ phase: 'armed' }).get(`/s/${CODE}`)).text()).toContain(
      'It opens: Friday 27 March at 11:59 GMT.',
    );
    expect(await (await aStudentApp({ phase: 'grace' }).get(`/s/${CODE}`)).text()).toContain(
      'can be sent until Friday 27 March at 12:02 GMT.',
    );
  });
});

describe('what becomes of a Send (R4.2)', () => {
  const replies: [CastReply, number, string][] = [
    [counted, 200, 'Sent. Thank you.'],
    [{ ...counted, kind: 'repeated' }, 200, 'Sent. Thank you.'],
    [{ kind: 'malformed', field: 'M1', why: 'not an answer to this question' }, 400, 'We could not read this form'],
    [{ kind: 'withdrawn' }, 410, 'Taken back'],
    [{ kind: 'conflict' }, 409, 'Sent before with other answers'],
    [{ kind: 'empty' }, 422, 'Nothing to send'],
    [{ kind: 'bad-code' }, 401, 'Please check your code'],
    [{ kind: 'used-code' }, 409, 'This code has been used'],
    [{ kind: 'busy', retryAfterSeconds: 7 }, 429, 'Not sent yet'],
    [{ kind: 'retry' }, 503, 'Not sent yet'],
    [{ kind: 'closed', phase: 'closing' }, 410, 'This pulse has closed'],
  ];

  test.each(replies)('%j', async (cast, status, heading) => {
    expect(await see(await aStudentApp({ cast }).post(`/s/${CODE}`))).toEqual({ status, heading });
  });

  test('the same submission gets the same page, byte for byte (E4.1, E4.2)', async () => {
    const first = await (await aStudentApp().post(`/s/${CODE}`)).text();
    const again = await (await aStudentApp({ cast: { ...counted, kind: 'repeated' } }).post(`/s/${CODE}`)).text();
    expect(again).toBe(first);
  });

  test('if it was not counted yet, the page without script offers to send the same again', async () => {
    for (const cast of [{ kind: 'busy', retryAfterSeconds: 7 }, { kind: 'retry' }] as const) {
      const reply = await aStudentApp({ cast }).post(`/s/${CODE}`);
      expect(Number(reply.headers.get('Retry-After'))).toBeGreaterThan(0);
      const fields = [...(await reply.text()).matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"\/>/g)].map(
        ([, name = '', value = '']) => [name, value],
      );
      expect(new URLSearchParams(fields).toString()).toBe(FORM.toString());
    }
  });

  test.each(['bad-code', 'used-code'] as const)(
    '%s: the code can be corrected on the page, and everything else is sent along as it was (E4.2)',
    async (kind) => {
      const asking = { ...definition, eligibility: 'codes', eligible: 40 } as const;
      const look = { at: 'live', definition: asking, schedule: SCHEDULE, phase: 'open' } as const;
      const html = await (
        await aStudentApp({ cast: { kind }, look }).post(`/s/${CODE}`, `${FORM}&code=%22%3E%3Cb%3Ek7&extension=x`)
      ).text();
      const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"\/>/g)].map(
        ([, name = '', value = '']) => [name, value],
      );
      expect(new URLSearchParams(hidden).toString()).toBe(FORM.toString());
      // What was typed stands in the field again, as text.
      expect(html).toContain('name="code" dir="ltr" value="&quot;>&lt;b>k7"');
      expect([...html.matchAll(/name="code"/g)]).toHaveLength(1);
    },
  );

  test('"not counted" is said only if it is certain, because a tombstone remembers no key (W7)', async () => {
    const sure = await (await aStudentApp({ cast: { kind: 'closed', phase: 'closing' } }).post(`/s/${CODE}`)).text();
    expect(sure).toContain('<p>It closed before your answers arrived. They were not counted.</p>');
    const unsure = await (
      await aStudentApp({
        look: { at: 'closed' },
        kept: closedPulse(),
        cast: { kind: 'closed', phase: 'closed' },
      }).post(`/s/${CODE}`)
    ).text();
    expect(unsure).toContain('>We could not confirm whether your answers arrived in time.</p>');
    expect(unsure).not.toContain('<p>It closed before');
  });

  test('the box gets the fields as they came and in their order, including repeated and unknown ones', async () => {
    const app = aStudentApp();
    await app.post(`/s/${CODE}`, 'M1=4&key=x&M1=5&zz=%C3%A9&&&');
    expect(app.asked.sent).toEqual([
      [
        ['M1', '4'],
        ['key', 'x'],
        ['M1', '5'],
        ['zz', 'é'],
      ],
    ]);
  });

  test.each([
    ['JSON', '{}', { 'Content-Type': 'application/json' }, 415],
    ['a file upload', '--x', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
    ['a body above 16 KB', 'x'.repeat(16 * 1024 + 1), {}, 413],
    ['a length above 16 KB, before any of it is read', 'a=1', { 'Content-Length': '99999' }, 413],
  ])('%s is refused and never reaches the box', async (_, body, headers, status) => {
    const app = aStudentApp();
    expect((await app.post(`/s/${CODE}`, body, headers)).status).toBe(status);
    expect((await app.post(`/s/${CODE}/withdraw`, body, headers)).status).toBe(status);
    expect(app.asked.sent).toEqual([]);
  });

  test('an unknown code is 404', async () => {
    expect((await aStudentApp().post('/s/ABC123')).status).toBe(404);
    expect((await aStudentApp().post('/s/nonsense')).status).toBe(404);
  });

  test('a hall of phones asks neither box nor directory for a pulse that was armed here', async () => {
    const app = aStudentApp();
    await app.memory.pulses.warm(definition, SCHEDULE);
    const told = app.asked.told;
    for (let i = 0; i < 20; i++) await app.post(`/s/${CODE}`);
    expect(app.asked).toMatchObject({ directory: 0, looks: 0, told });
  });
});

describe('what becomes of a take-back (R4.3, E4.9)', () => {
  const replies: [WithdrawReply, number, string][] = [
    [takenBack, 200, 'Course pulse: a short survey'],
    [{ ...takenBack, codeIsFinished: true }, 200, 'Taken back'],
    [{ kind: 'busy', retryAfterSeconds: 3 }, 429, 'Please wait a moment'],
    [{ kind: 'malformed', field: 'key', why: 'field missing' }, 400, 'We could not read this form'],
    [{ kind: 'unknown-key' }, 404, 'Nothing was counted'],
    [{ kind: 'conflict' }, 409, 'Sent before with other answers'],
    [{ kind: 'released' }, 410, 'Already published'],
    [{ kind: 'closed', phase: 'closing' }, 410, 'This pulse has closed'],
    [{ kind: 'retry' }, 503, 'Please wait a moment'],
    [{ kind: 'nowhere' }, 410, 'This pulse has closed'],
  ];

  test.each(replies)('%j', async (withdraw, status, heading) => {
    expect(await see(await aStudentApp({ withdraw }).post(`/s/${CODE}/withdraw`))).toEqual({ status, heading });
  });

  test('the empty form that follows has the key that the box gave, and says so (R4.3)', async () => {
    const app = aStudentApp();
    const html = await (await app.post(`/s/${CODE}/withdraw`)).text();
    expect(html).toContain('Your answers have been removed from the totals.');
    expect(html).toContain(`name="key" form="answers" value="${FRESH_KEY}"`);
    expect(html).toContain(`action="/s/${CODE}?l=en&amp;sent=1"`);
  });

  test('if the code was taken back too often, the page says so and has no form (R4.3)', async () => {
    const app = aStudentApp({ withdraw: { ...takenBack, codeIsFinished: true } });
    const html = await (await app.post(`/s/${CODE}/withdraw`)).text();
    expect(html).toContain('Your answers have been removed from the totals.');
    expect(html).toContain('so the code cannot be used again.');
    expect(html).toContain('data-state="taken-back"');
    expect(html).not.toContain('<form');
  });

  test('if the box is busy, the page says when to try again (R4.6)', async () => {
    const app = aStudentApp({ withdraw: { kind: 'busy', retryAfterSeconds: 7 } });
    expect((await app.post(`/s/${CODE}/withdraw`)).headers.get('Retry-After')).toBe('7');
  });
});

describe('everyone gets the same page (performance.md)', () => {
  test('two forms differ only in their keys', async () => {
    const app = aStudentApp();
    const [one, two] = [await (await app.get(`/s/${CODE}`)).text(), await (await app.get(`/s/${CODE}`)).text()];
    expect(one).not.toBe(two);
    expect(one.replace('01'.repeat(16), '')).toBe(two.replace('02'.repeat(16), ''));
  });

  test.each([
    ['GET', 6_000],
    ['POST', 8_000],
  ])('%s is compressed only for browsers that accept it, and reads the same', async (method, limit) => {
    const plain = aStudentApp({ gzip: true });
    const zipped = aStudentApp({ gzip: true });
    const ask = (app: typeof plain, headers: Record<string, string>) =>
      method === 'GET' ? app.get(`/s/${CODE}`, headers) : app.post(`/s/${CODE}`, FORM, headers);
    const asText = await ask(plain, {});
    const asBytes = await ask(zipped, { 'Accept-Encoding': 'gzip, br' });
    expect(asText.headers.get('Content-Encoding')).toBeNull();
    expect(asBytes.headers.get('Content-Encoding')).toBe('gzip');
    const bytes = new Uint8Array(await asBytes.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await asText.text());
    expect(bytes.length).toBeLessThan(limit);
  });

  test('our own script gets the main of the Sent page, and everything else comes whole (P4, E4.1)', async () => {
    const ask = (app: ReturnType<typeof aStudentApp>, accept: string) =>
      app.post(`/s/${CODE}?l=ar`, FORM, { Accept: accept, 'Accept-Encoding': 'gzip' });
    const app = aStudentApp({ gzip: true });
    const [brief, whole] = [await ask(app, FOR_SCRIPT), await ask(app, 'text/html,*/*;q=0.8')];
    expect(brief.headers.get('Vary')).toBe('Accept, Accept-Encoding, Accept-Language');
    expect([...brief.headers]).toEqual([...whole.headers]);
    const [short, long] = [Buffer.from(await brief.arrayBuffer()), Buffer.from(await whole.arrayBuffer())];
    expect(gunzipSync(short).toString()).toMatch(
      /^<!doctype html><html lang="ar" dir="rtl"><title>[^<]+<\/title><main /,
    );
    expect(gunzipSync(long).toString()).toContain('<style>');
    expect(short.length).toBeLessThan(long.length - 2000);
    const refused = await ask(aStudentApp({ cast: { kind: 'conflict' } }), FOR_SCRIPT);
    expect([refused.status, (await refused.text()).includes('<style>')]).toEqual([409, true]);
  });

  test('no proxy may compress the Sent page, because its length would tell something about the answers (E4.1)', async () => {
    expect((await aStudentApp().post(`/s/${CODE}`)).headers.get('Cache-Control')).toBe('no-store, no-transform');
  });
});

const PAGES = ['/', `/s/${CODE}`, `/s/${CODE}/how`, `/s/${CODE}/results`, '/s/ABC123', '/privacy', '/accessibility'];

describe('every reply (R6.3, E1.5)', () => {
  test.each(PAGES)(
    '%s has no cookie, is not stored, sends no referrer, and its policy names the hash of its own style',
    async (path) => {
      for (const wishes of [{}, { look: { at: 'closed' } as const, kept: closedPulse() }]) {
        const reply = await aStudentApp(wishes).get(path);
        const html = await reply.text();
        expect(reply.headers.getSetCookie()).toEqual([]);
        expect(reply.headers.get('Cache-Control')).toContain('no-store');
        expect(reply.headers.get('Referrer-Policy')).toBe('no-referrer');
        const policy = reply.headers.get('Content-Security-Policy') ?? '';
        const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
        expect(policy).toContain(`style-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain('unsafe');
        expect(html).not.toMatch(/ style="| on\w+="/);
      }
    },
  );

  test('of a pulse may be framed by a learning platform, and others may not (L9.4)', async () => {
    const frames = async (path: string) =>
      /frame-ancestors ([^;]+)/.exec((await aStudentApp().get(path)).headers.get('Content-Security-Policy') ?? '')?.[1];
    expect(await frames(`/s/${CODE}`)).toBe('https:');
    expect(await frames('/')).toBe("'none'");
    expect(await frames('/privacy')).toBe("'none'");
  });

  test('may be read by a frame without an origin if it is the form, and else by no other site (E10.6, decision 0054)', async () => {
    const readableBy = async (origin: string, reply: (headers: { Origin: string }) => Promise<Response>) =>
      (await reply({ Origin: origin })).headers.get('Access-Control-Allow-Origin');
    const app = aStudentApp();
    expect(await readableBy('null', (headers) => app.get(`/s/${CODE}?l=fr`, headers))).toBe('null');
    expect(await readableBy('https://evil.example', (headers) => app.get(`/s/${CODE}`, headers))).toBeNull();
    expect(await readableBy('null', (headers) => app.post(`/s/${CODE}`, FORM, headers))).toBeNull();
    for (const path of ['/', `/s/${CODE}/how`, `/s/${CODE}/results`, `/s/${CODE}/count`, `/s/${CODE}/wall`])
      expect(await readableBy('null', (headers) => app.get(path, headers)), path).toBeNull();
  });

  test('contains nothing that tells people apart, whatever a browser sends (R6.1)', async () => {
    const canary = 'canary4711';
    const headers = Object.fromEntries(
      ['User-Agent', 'Referer', 'X-Forwarded-For', 'CF-Connecting-IP', 'Cookie', 'Origin', 'Accept-Language'].map(
        (name) => [name, canary],
      ),
    );
    for (const reply of [
      await aStudentApp().get(`/s/${CODE}`, headers),
      await aStudentApp().post(`/s/${CODE}`, FORM, headers),
    ]) {
      expect(reply.status).toBe(200);
      expect(JSON.stringify([...reply.headers]) + (await reply.text())).not.toContain(canary);
    }
  });

  test.each(PAGES.filter((path) => path !== '/'))(
    '%s is complete HTML with one h1, one main, and no label without a field',
    async (path) => {
      const html = await (await aStudentApp().get(path)).text();
      expect(html.startsWith('<!doctype html><html lang="en" dir="ltr">')).toBe(true);
      const body = html.replace(/<template[^]*?<\/template>/, '');
      expect([...body.matchAll(/<h1>/g)].length).toBe(1);
      expect([...body.matchAll(/<main/g)].length).toBe(1);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const pointed = [...html.matchAll(/ (?:for|form|aria-describedby)="([^"]+)"/g)].map(([, id]) => id);
      expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
      expect(html).toContain('Where to get support');
    },
  );
});

describe('made-up codes are slowed down for everybody together, never for one address (E3.1, R4.6)', () => {
  const flood = async (app: ReturnType<typeof aStudentApp>) => {
    let misses = 0;
    while ((await app.get('/s/ABC123')).status === 404) misses += 1;
    return misses;
  };

  test('after many of them they get 429 and nobody looks them up, the open pulse goes on, and after a while they are answered again', async () => {
    const app = aStudentApp();
    const misses = await flood(app);
    const refused = await app.get('/s/ABC124');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(app.asked.directory).toBe(misses);
    expect((await app.get(`/s/${CODE}`)).status).toBe(200);
    expect((await app.post(`/s/${CODE}`)).status).toBe(200);
    app.clock.nowMs += 60_000;
    expect((await app.get('/s/ABC123')).status).toBe(404);
  });

  test.each(['start', 'meeting'] as const)(
    'a code that exists is never refused because of them, and its visitors are not charged (%s)',
    async (warmsAt) => {
      const app = aStudentApp({ look: { at: 'closed' }, kept: closedPulse(), warmsAt });
      for (let i = 0; i < 300; i += 1) expect((await app.get(`/s/${CODE}/results`)).status).toBe(200);
      await flood(app);
      for (let i = 0; i < 300; i += 1) expect((await app.get(`/s/${CODE}/results`)).status).toBe(200);
      expect((await app.get('/s/ABC124')).status).toBe(429);
      // The list of codes is read once, not at each request of the flood.
      expect(app.asked.lists).toBe(1);
    },
  );

  test('what cannot be a code is unknown at once, and costs nothing', async () => {
    const app = aStudentApp();
    for (let i = 0; i < 1000; i += 1) expect((await app.get('/s/x')).status).toBe(404);
    expect((await app.get('/s/ABC123')).status).toBe(404);
    expect(app.asked).toMatchObject({ directory: 1, lists: 0 });
  });

  test('at the edge no box is asked about a code before the directory knows it, because asking would make the box', async () => {
    const app = aStudentApp({ warmsAt: 'meeting' });
    for (const path of ['', '/how', '/results', '/count', '/key', '/qr.svg', '/withdraw'])
      expect((await app.get(`/s/ABC123${path}`)).status).toBe(404);
    for (const path of ['', '/withdraw']) expect((await app.post(`/s/ABC123${path}`)).status).toBe(404);
    expect(app.asked).toMatchObject({ looks: 0, sent: [], bands: 0 });
  });
});

describe('results for students (E5.3)', () => {
  const textOf = async (wishes: Parameters<typeof aStudentApp>[0]) =>
    (await aStudentApp(wishes).get(`/s/${CODE}/results`)).text();
  const look = { at: 'closed' } as const;

  test('before the close, k is the only number', async () => {
    const html = await textOf({});
    expect(html).toContain(
      'Results will appear here after Friday 27 March at 12:02 GMT, or as soon as your teacher closes this pulse, if there are at least 7 responses.',
    );
    expect(html).not.toContain('<figure');
  });

  test('while the gate runs, results are announced', async () => {
    expect(await textOf({ phase: 'closing' })).toContain('Results appear here in a few minutes.');
  });

  test('published results have sentences, figures and tables, and say that answers are not people (R7)', async () => {
    const html = await textOf({ look, kept: closedPulse() });
    expect(html).toContain('of 26 answers, 14 were often or always, none sometimes, 12 rarely or never.');
    expect(html).toContain('These numbers count responses, not people.');
    expect([...html.matchAll(/<table/g)].length).toBeGreaterThanOrEqual(6);
  });

  test('results of too few answers are the same words for any number below k (R2.3, W10)', async () => {
    const html = await textOf({ look, kept: closedPulse('too-few') });
    expect(html).toContain('Fewer than 7 responses came in, so nothing is shown and the answers have been destroyed.');
  });

  test('if they are switched off, no state shows anything', async () => {
    const off = { ...definition, resultsForStudents: false };
    const html = await textOf({ look, kept: { ...closedPulse(), definition: off } });
    expect(html).toContain('The staff on your course will share the totals with you. They are not shown on this page.');
    expect(html).not.toContain('<figure');
  });

  test('a ledger entry that was changed shows nothing', async () => {
    const kept = closedPulse();
    const entries = kept.entries.map((entry) => ({ ...entry, entry: entry.entry.replace('14', '13') }));
    const reply = await aStudentApp({ look, kept: { ...kept, entries } }).get(`/s/${CODE}/results`);
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain('13');
  });
});

describe('the counter (R2.9)', () => {
  test.each([
    ['a band', {}, CODE, 200, '10+'],
    ['nothing between wake-up and tick', { band: { at: 'live', band: null } as const }, CODE, 200, null],
    [
      'nothing once closed',
      { look: { at: 'closed' } as const, band: { at: 'closed' } as const, kept: closedPulse() },
      CODE,
      200,
      null,
    ],
    ['nothing of an unknown code', {}, 'ABC123', 404, null],
  ])('shows %s', async (_, wishes, code, status, band) => {
    const reply = await aStudentApp(wishes).get(`/s/${code}/count`);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ band });
  });
});

describe('the QR code (E7.1)', () => {
  test('holds the address in upper case, and a decoder by other authors can read it', async () => {
    const reply = await aStudentApp().get(`/s/${CODE}/qr.svg`);
    expect(reply.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(decode(await reply.text())).toBe('HTTPS://PULSE.EXAMPLE/S/K7QF2M');
  });

  test('is black on white, with a quiet zone of four modules', async () => {
    const svg = await (await aStudentApp().get(`/s/${CODE}/qr.svg`)).text();
    expect(modulesOf(svg).size).toBe(25 + 2 * 4);
    expect(svg).toMatch(/fill="#fff"/);
    expect(svg).toMatch(/fill="#000"/);
  });

  test('holds behind the # what names the key of a roster, so that a phone can compare it (R5.3, E7.1)', async () => {
    const svg = await (await aStudentApp(withRoster).get(`/s/${CODE}/qr.svg`)).text();
    const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', SPKI));
    const fragment = Buffer.from(keyId.subarray(0, 16)).toString('base64url');
    expect(decode(svg)).toBe(`https://pulse.example/s/${CODE}#${fragment}`);
    expect(modulesOf(svg).size).toBe(33 + 2 * 4);
  });

  test('does not exist for an unknown code', async () => {
    expect((await aStudentApp().get('/s/ABC123/qr.svg')).status).toBe(404);
  });
});

describe('the key of a roster (R5.3)', () => {
  test('is the same bytes for everybody, without a cookie, and is never kept', async () => {
    const reply = await aStudentApp(withRoster).get(`/s/${CODE}/key`);
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(SPKI);
    expect([reply.status, reply.headers.get('Set-Cookie')]).toEqual([200, null]);
  });

  test('does not exist in other pulses', async () => {
    expect((await aStudentApp().get(`/s/${CODE}/key`)).status).toBe(404);
  });
});

function decode(svg: string): string {
  const { size, isDark } = modulesOf(svg);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (isDark(Math.floor(x / scale), Math.floor(y / scale)))
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}
