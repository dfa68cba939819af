/** Tests over HTTP that a student representative sees no number that students do not see, and nothing of a pulse under way (H2.4). */
import { expect, test } from 'vitest';
import { api } from '../../../../schema/contract/api.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { publishable } from '../../gate/definitions.ts';
import { aCourse, aDraft, aStaffMember, DAY, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, Visitor } from '../an-app.ts';

/** Botany has a pulse whose results students see, one whose results only staff see, and one under way. Sam represents its students. */
async function botany() {
  const built = anApp();
  const lead = await aStaffVisitor(built);
  const { id } = api.me.gives.parse(await (await lead.get('/api/me')).json());
  const { directory, boxes } = built;
  const course = aCourse(directory, id, { classSize: 60 });
  const publish = (resultsForStudents: boolean, day: number) => {
    const schedule = { opensAtMs: START + day * DAY, closesAtMs: START + (day + 1) * DAY };
    const definition = aDraft(directory, id, course, { ...schedule, resultsForStudents });
    const stratum = { respondents: 20, items: itemsOf(definition).map(() => [0, 4, 4, 4, 4, 4]) };
    directory.published.append(Released.atClose(publishable(definition), [stratum], 0).entry);
    return definition.code;
  };
  const [shown, kept] = [publish(true, 1), publish(false, 40)];
  const schedule = { opensAtMs: START + 80 * DAY, closesAtMs: START + 81 * DAY };
  const living = aDraft(directory, id, course, schedule);
  await boxes.arm(living, schedule);
  const asked = { name: 'Sam Ray', role: 'student-representative', scope: course };
  const { link } = api.invite.gives.parse(await (await lead.post('/api/staff', asked)).json());
  const sam = new Visitor(built);
  await sam.post('/api/sign-in', { token: new URL(link).hash.slice(1) });
  return { built, lead, sam, course, shown, kept, living: living.code, id };
}

test('H2.4, E1.3: they see the numbers of those pulses whose results students see, and no others', async () => {
  const { sam, course, shown, kept, living } = await botany();
  const reply = await sam.get(`/api/courses/${course}/represented`);
  const text = await reply.clone().text();
  const page = api.representedCourse.gives.parse(await reply.json());
  expect(page.trend.pulses.map(({ code }) => code)).toEqual([shown]);
  expect(page.pulses.map(({ code, shown: isShown }) => [code, isShown])).toEqual([
    [kept, false],
    [shown, true],
  ]);
  expect(text).not.toContain(living);
  for (const code of [shown, kept, living])
    for (const path of ['', '/results', '/results.csv', '/told', '/opening'])
      expect((await sam.get(`/api/pulses/${code}${path}`)).status, `${code}${path}`).toBe(403);
  expect((await sam.get(`/api/pulses/${living}/told/word`)).status).toBe(404);
});

test('H2.4: they find their course, read what is to be told, and are refused what staff do', async () => {
  const { built, sam, course, shown, id } = await botany();
  const list = api.represented.gives.parse(await (await sam.get('/api/me/represented')).json());
  expect(list.courses).toEqual([{ id: course, name: 'Botany' }]);
  const told = api.representedTold.gives.parse(await (await sam.get(`/api/pulses/${shown}/told/word`)).json());
  expect(told).toMatchObject({ isOpen: true, said: { comment: '', agrees: false }, draft: { version: 0 } });
  expect((await sam.get('/api/courses')).status).toBe(403);
  expect((await sam.post('/api/courses', { name: 'Mine', classSize: 30, zone: 'UTC' })).status).toBe(403);
  // A pulse of another course is nothing to them.
  const other = aCourse(built.directory, aStaffMember(built.directory, 'another').id, { name: 'Zoology' });
  expect((await sam.get(`/api/courses/${other}/represented`)).status).toBe(403);
  expect(id).not.toBe('');
});

test('H2.3: everybody who is signed in gets their file, also without a role, and nobody else’s', async () => {
  const { built, sam } = await botany();
  const reply = await sam.get('/api/me/stored.json');
  expect(reply.headers.get('Content-Disposition')).toContain('stored-about-me.json');
  const file = (await reply.json()) as Record<string, readonly Record<string, unknown>[]>;
  expect(file['person']).toMatchObject([{ name: 'Sam Ray' }]);
  expect(JSON.stringify(file)).not.toContain('tokenHash');
  built.sqlite.exec("DELETE FROM grants WHERE role = 'student-representative'");
  expect((await sam.get('/api/me/stored.json')).status).toBe(200);
  expect((await new Visitor(built).get('/api/me/stored.json')).status).toBe(401);
});
