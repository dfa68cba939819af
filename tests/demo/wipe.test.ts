/** Tests how a button ends the demo: everything is destroyed, and what the server shows afterwards works (E7.5). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEACHER } from '../../worker/demo/term.ts';
import { cookieOf, Demo, Visitor } from './a-demo.ts';

let demo: Demo;
let teacher: Visitor;

beforeAll(async () => {
  demo = await Demo.start();
  teacher = await demo.enter('Staff');
});
afterAll(() => demo.end());

const end = (how: 'empty' | 'replay', headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${demo.origin}/api/demo/${how}`, { method: 'POST', redirect: 'manual', headers });

const OURS = { 'Sec-Fetch-Site': 'same-origin' };

test.each(['empty', 'replay'] as const)(
  '%s is refused to strangers and to pages of other sites, and then destroys nothing',
  async (how) => {
    expect((await end(how, OURS)).status).toBe(401);
    expect((await end(how, { Cookie: teacher.cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await end(how, { Cookie: teacher.cookie, Origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(`${demo.origin}/api/demo/${how}`, { headers: { Cookie: teacher.cookie } })).status).toBe(404);
    expect((await teacher.ask('courses')).courses).toHaveLength(4);
  },
);

test('a page for staff has the button, which asks first, and a page for students does not', async () => {
  const staff = await (await fetch(`${demo.origin}/staff`)).text();
  expect(staff).toMatch(/<button [^>]*popovertarget="end-demo"/);
  expect(staff).toMatch(/<dialog id="end-demo" popover="auto".*action="\/api\/demo\/empty[?"]/s);
  expect(await (await fetch(demo.link('Students'))).text()).not.toContain('/api/demo');
});

test('after the term is played again, the courses are the same with new codes, and the people from before are gone', async () => {
  const before = await teacher.ask('courses');
  const reply = await end('replay', { ...OURS, Cookie: teacher.cookie });
  const door = await fetch(demo.origin + (reply.headers.get('Location') ?? ''), { redirect: 'manual' });
  const again = new Visitor(demo.origin, cookieOf(door));
  const after = await again.ask('courses');
  expect(after.courses.map(({ name }) => name)).toEqual(before.courses.map(({ name }) => name));
  const codes = before.courses.flatMap(({ pulses }) => pulses.map(({ code }) => code));
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(demo.holds(code)).toBe(false);
  await expect(teacher.ask('me')).rejects.toThrow('401');
  teacher = again;
});

test('after it was emptied, nothing of it is on the disk, and the link on the page sets up a server of one’s own', async () => {
  expect(demo.holds(TEACHER)).toBe(true);
  const reply = await end('empty', { ...OURS, Cookie: teacher.cookie });
  expect(reply.status).toBe(200);
  const html = await reply.text();
  expect(demo.holds(TEACHER)).toBe(false);
  expect((await fetch(demo.link('Staff'), { redirect: 'manual' })).status).toBe(404);
  expect((await fetch(demo.link('Students'))).status).toBe(404);
  expect((await fetch(`${demo.origin}/api/me`, { headers: { Cookie: teacher.cookie } })).status).toBe(401);

  const token = /href="\/staff\/setup#([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
  const newcomer = { name: 'Ada', institution: 'Somewhere', support: 'help@somewhere.example', emergency: '112' };
  const claimed = await fetch(`${demo.origin}/api/setup`, {
    method: 'POST',
    headers: { ...OURS, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, ...newcomer }),
  });
  const own = new Visitor(demo.origin, cookieOf(claimed));
  expect(await own.ask('courses', {}, {})).toMatchObject({ all: 0, courses: [] });
  expect((await own.ask('createCourse', {}, { name: 'My course', classSize: 30, zone: 'Europe/London' })).name).toBe(
    'My course',
  );

  // The data is no longer made up. The strip says that it will not be kept, and no button destroys it.
  const staff = await (await fetch(`${demo.origin}/staff`)).text();
  expect(staff).toContain('Trial: everything is deleted');
  expect(staff).not.toContain('/api/demo');
  expect((await end('empty', { ...OURS, Cookie: own.cookie })).ok).toBe(false);
  expect((await own.ask('courses')).courses).toHaveLength(1);
});
