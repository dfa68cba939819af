/**
 * The one link of a course: what it shows in each state, that it tells no more than the pages behind `/s/CODE`, and what
 * becomes of a link that is replaced (lms.md L2.5 to L2.8).
 */
import { expect } from 'vitest';
import type { CourseKey } from '../../../schema/contract/ids.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import type { Case } from '../case.ts';
import { DAY_MS, SECOND_MS, type Harness } from '../harness.ts';
import { all, answer, answerOften, problemOf, type Teacher } from '../people.ts';

const REASON = 'The classes of the contract have no student in common.';

async function aCourse(teacher: Teacher, name = 'Hydrology') {
  const made = await teacher.expect('createCourse', {}, { name, classSize: 300, zone: 'Europe/Stockholm' });
  const { link } = await teacher.expect('course', { course: made.id }, null);
  return { course: made.id, key: link.key, path: `/c/${link.key}`, url: link.url };
}

async function plan(h: Harness, teacher: Teacher, course: string, more: Partial<NewPulse> = {}) {
  const closesAtMs = h.world.nowMs + DAY_MS;
  const pulse = { closesAtMs, graceSeconds: 60, reason: REASON, ...more };
  return (await teacher.expect('createPulse', { course }, pulse)).definition.code;
}

async function open(h: Harness, teacher: Teacher, course: string, more: Partial<NewPulse> = {}) {
  const code = await plan(h, teacher, course, more);
  await teacher.expect('openPulse', { code }, { reason: REASON });
  return code;
}

/** A page with all its headers, without what each form has of its own. */
async function read(h: Harness, path: string, headers: Record<string, string> = {}) {
  const reply = await h.fetch(path, { headers: { 'Accept-Encoding': 'identity', ...headers }, redirect: 'manual' });
  const text = (await reply.text()).replace(/(name="key"[^>]* value=")[0-9a-f]{32}/, '$1KEY');
  return { status: reply.status, headers: Object.fromEntries(reply.headers), text };
}

const textOf = async (h: Harness, path: string): Promise<string> => {
  const { status, text } = await read(h, path);
  expect(status, path).toBe(200);
  return text;
};

/** What stands in `<main>` without the parts that only the link of the course has. */
const links = (html: string): readonly string[] =>
  [...html.matchAll(/href="(\/[sc]\/[^"]+)"/g)].map(([, to = '']) => to);

export function courseLinkCases(it: Case): void {
  it('shows the form of the open pulse in every spelling, byte for byte as its own address does, and no cookie (L2.5, L2.6, E3.1)', async ({
    h,
    teacher,
  }) => {
    const { course, key, path } = await aCourse(teacher);
    const code = await open(h, teacher, course);
    const own = await read(h, `/s/${code}`);
    expect(own.text).toContain(`action="/s/${code}?l=en&amp;sent=1"`);
    const spelled = [
      path,
      `/C/${key}`,
      `/c/${key.toLowerCase()}`,
      `/c/${key.slice(0, 4)}-${key.slice(4)}`,
      `/c/${encodeURIComponent(`(${key}).`)}`,
      `/c/${key}/`,
      `/c/${encodeURIComponent(`http://pulse.test/c/${key}?l=de`)}`,
      `/s?code=${key.toLowerCase()}`,
      `/s?code=${encodeURIComponent(`http://pulse.test/C/${key}`)}`,
    ];
    for (const each of spelled) expect(await read(h, each), each).toEqual(own);
    for (const query of ['?embed=1', '?l=ar', '?l=sv&embed=1'])
      expect(await read(h, path + query), query).toEqual(await read(h, `/s/${code}${query}`));
    // The switch of languages leads to the form itself.
    const [first = ''] = links(own.text);
    expect((await read(h, first.replace('&amp;', '&'))).status).toBe(200);
    expect((await answer(h, code, all(4))).status).toBe(200);
  });

  it('shows what came of the last pulse with the numbers of its own page, and says when the next one opens (L2.6)', async ({
    h,
    teacher,
  }) => {
    const { course, path } = await aCourse(teacher, 'Soil Science');
    expect(await textOf(h, path)).toContain('Nothing has been asked in this course yet.');

    const opensAtMs = h.world.nowMs + 60 * SECOND_MS;
    const first = await plan(h, teacher, course, { opensAtMs, closesAtMs: opensAtMs + DAY_MS });
    expect(await textOf(h, path)).toContain('This pulse is not open yet. It opens:');
    h.world.nowMs = opensAtMs;
    await h.wake(first);
    expect(await textOf(h, path)).toBe(await read(h, `/s/${first}`).then(({ text }) => text));
    await answerOften(h, first, 16);

    // In the grace nobody new gets a form, here as there (R2.1, E4.6, decision 0079).
    await teacher.expect('closePulse', { code: first }, null);
    expect(await read(h, path)).toEqual(await read(h, `/s/${first}`));
    expect(await textOf(h, path)).not.toContain('id="answers"');
    h.world.nowMs += 60 * SECOND_MS;
    await h.wake(first);

    const told = {
      good: 'You like the field trips.',
      hard: '',
      promises: [],
      cannot: 'We cannot move the exam.',
      why: 'The hall is booked.',
      passedTo: '',
      again: '',
    };
    const { draft } = await teacher.expect('told', { code: first }, null);
    await teacher.expect('tellStudents', { code: first }, { version: draft.version, body: told });
    const results = await textOf(h, path);
    const own = await textOf(h, `/s/${first}/results`);
    expect(results).toContain('No pulse is open now. This is what came of the last one, which closed on');
    expect(results).toContain('You like the field trips.');
    // Everything of the page of results is there, in one piece.
    const [, body = ''] = /<\/h1>([\s\S]+)<section id="support">/.exec(own) ?? [];
    expect(body.length).toBeGreaterThan(1000);
    expect(results).toContain(body);
    expect(results).not.toContain('Earlier pulses');

    h.world.nowMs += 4 * DAY_MS;
    const second = await open(h, teacher, course, { resultsForStudents: false });
    await answerOften(h, second, 3);
    await teacher.close(second);
    const none = await textOf(h, path);
    expect(none).toContain('The staff on your course will share the totals with you.');
    expect(none).toContain('Earlier pulses');
    expect(links(none)).toContain(`/s/${first}/results?l=en`);
    expect(links(none)).not.toContain(`/s/${second}/results?l=en`);

    const third = await open(h, teacher, course);
    await answerOften(h, third, 3);
    await teacher.close(third);
    expect(await textOf(h, path)).toContain('Fewer than 7 responses came in');

    const { settings } = await teacher.expect('course', { course }, null);
    await teacher.expect('saveCourse', { course }, { ...settings, archived: true });
    const archived = await textOf(h, path);
    expect(archived).toContain('This course is archived');
    expect(links(archived)).toEqual(expect.arrayContaining([third, second, first].map((c) => `/s/${c}/results?l=en`)));
  });

  it('tells two visitors in one minute, and twenty at once, the same but for the submission key, and writes nothing (L2.8)', async ({
    h,
    teacher,
  }) => {
    const { course, path } = await aCourse(teacher, 'Glaciology');
    const twice = async () => {
      // What other cases have left to be mailed leaves before, because it is written down too.
      await h.sendMail();
      const before = await h.storedBytes();
      const first = await read(h, path);
      const atOnce = await Promise.all(Array.from({ length: 20 }, () => read(h, path)));
      h.world.nowMs += 40 * SECOND_MS;
      const later = await read(h, path);
      // A clock is in no reply of these pages, and what the host adds is the same for everyone.
      for (const each of [...atOnce, later]) expect(each).toEqual(first);
      expect(Object.keys(first.headers)).not.toContain('set-cookie');
      expect(Buffer.from(await h.storedBytes()).equals(Buffer.from(before))).toBe(true);
    };
    await twice();
    const code = await open(h, teacher, course);
    await read(h, path);
    await twice();
    // Answers change nothing either (R2.9).
    const before = await read(h, path);
    await answerOften(h, code, 9);
    expect(await read(h, path)).toEqual(before);
    await teacher.close(code);
    await twice();
  });

  it('never leads to a rehearsal (E7.7, L2.6)', async ({ h, teacher }) => {
    const { course, path } = await aCourse(teacher, 'Rehearsed');
    const nothing = await read(h, path);
    const { definition } = await teacher.expect('startRehearsal', { course }, { graceSeconds: 60 });
    await teacher.expect('openPulse', { code: definition.code }, null);
    expect((await read(h, `/s/${definition.code}`)).text).toContain('id="answers"');
    expect(await read(h, path)).toEqual(nothing);
  });

  it('asks for a printed code first where a pulse has codes (L2.3, L2.6)', async ({ h, teacher }) => {
    const { course, path } = await aCourse(teacher, 'With slips');
    const code = await open(h, teacher, course, { eligibility: 'codes' });
    const form = await read(h, path);
    expect(form).toEqual(await read(h, `/s/${code}`));
    expect(form.text.indexOf('id="slip"')).toBeLessThan(form.text.indexOf('<fieldset'));
  });

  it('says that a link was replaced, gives its key to nobody, and opens the new one at once (L2.5)', async ({
    h,
    teacher,
  }) => {
    const { course, key, path } = await aCourse(teacher, 'Replaced');
    await open(h, teacher, course);
    const form = await read(h, path);
    const fresh = await teacher.expect('replaceCourseLink', { course }, { was: key });
    expect(fresh.key).not.toBe(key);
    expect(fresh.url).toBe(`http://pulse.test/c/${fresh.key}`);
    const old = await read(h, path);
    expect([old.status, old.text.includes('The course has a new link. Please ask your teacher for it.')]).toEqual([
      410,
      true,
    ]);
    expect(old.text).not.toContain(fresh.key);
    expect((await h.fetch(`${path}/qr.svg`)).status).toBe(410);
    expect(await read(h, `/c/${fresh.key}`)).toEqual(form);

    // Of twenty who replace the same link at once, one does, and all get what it made.
    const all20 = await Promise.all(
      Array.from({ length: 20 }, () => teacher.expect('replaceCourseLink', { course }, { was: fresh.key })),
    );
    const [made] = all20;
    expect(new Set(all20.map((each) => each.key))).toEqual(new Set([made?.key]));
    expect(made?.key).not.toBe(fresh.key);
    const log = await teacher.expect('auditLog', {}, { about: course, action: 'replace-course-link' });
    expect(log.entries).toHaveLength(2);

    // A co-teacher may not.
    const colleague = await teacher.invited({ role: 'co-teacher', scope: course });
    const refused = await colleague.send('replaceCourseLink', { course }, { was: made?.key as CourseKey });
    expect((await problemOf(refused)).type).toBe('forbidden');
  });

  it('knows the link of a deleted course as one that is gone, and never gives it again (L2.5)', async ({
    h,
    teacher,
  }) => {
    const { course, path } = await aCourse(teacher, 'Deleted');
    await teacher.expect('deleteCourse', { course }, null);
    expect((await read(h, path)).status).toBe(410);
  });

  it('makes nothing for an unknown link, and slows made-up ones together with made-up codes, but no link that exists (L2.5, R4.6)', async ({
    h,
    teacher,
  }) => {
    const { course, path } = await aCourse(teacher, 'Beside a flood');
    await open(h, teacher, course);
    // Of this one nothing is prepared, so each visit looks it up.
    const idle = await aCourse(teacher, 'Beside it');
    const [form, nothing] = [await read(h, path), await read(h, idle.path)];
    h.world.nowMs += 600 * SECOND_MS;
    const [boxes, stored] = [await h.boxes(), await h.storedBytes()];
    // What cannot be a key costs nothing.
    for (const each of ['/c/K7QF2M', '/c/hello', '/c/ABCDEFGHJ']) expect((await read(h, each)).status, each).toBe(404);
    const madeUp = (n: number) =>
      n % 2 === 0 ? `/c/ZZZZ${String(n).padStart(4, '0')}` : `/s/ZZ${String(n).padStart(4, '0')}`;
    const replies = await Promise.all(Array.from({ length: 130 }, (_, n) => read(h, madeUp(n))));
    const count = (status: number) => replies.filter((reply) => reply.status === status).length;
    expect([count(404), count(429)]).toEqual([120, 10]);
    expect((await read(h, '/c/ZZZZZZZZ')).status).toBe(429);
    expect((await read(h, '/s/ZZZZZZ')).status).toBe(429);
    expect([await read(h, path), await read(h, idle.path)]).toEqual([form, nothing]);
    expect(await h.boxes()).toBe(boxes);
    expect(Buffer.from(await h.storedBytes()).equals(Buffer.from(stored))).toBe(true);
    h.world.nowMs += 600 * SECOND_MS;
  });

  it('may be framed where a pulse may, and its code on paper is drawn for its address in upper case (L2.7, L9.4)', async ({
    h,
    teacher,
  }) => {
    const { path, key } = await aCourse(teacher, 'Framed');
    const page = await read(h, path);
    const pulse = await read(h, '/s/ABC123');
    for (const header of ['content-security-policy', 'referrer-policy', 'cache-control', 'cross-origin-opener-policy'])
      expect(page.headers[header], header).toBe(pulse.headers[header]);
    const drawn = await h.fetch(`/c/${key.toLowerCase()}/qr.svg`);
    expect([drawn.status, drawn.headers.get('Content-Type')]).toEqual([200, 'image/svg+xml']);
    expect((await h.fetch('/c/ZZZZZZZZ/qr.svg')).status).toBe(404);
  });
}
