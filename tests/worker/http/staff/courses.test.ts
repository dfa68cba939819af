/** Tests the routes about courses. */
import { describe, expect, test } from 'vitest';
import { courseListSchema, courseSchema } from '../../../../schema/contract/courses.ts';
import { anApp, aStaffVisitor, Visitor } from '../an-app.ts';

const NONE = { found: 0, all: 0, page: 1, programmes: [], terms: [], courses: [] };
const botany = { name: 'Botany', classSize: 30, zone: 'Europe/Stockholm' };

test('a new course is in the list of the person who made it, without a pulse', async () => {
  const ada = await aStaffVisitor(anApp());
  expect(await (await ada.get('/api/courses')).json()).toEqual(NONE);
  const made = courseSchema.strict().parse(await (await ada.post('/api/courses', botany)).json());
  expect(made).toMatchObject(botany);
  const list = courseListSchema.parse(await (await ada.get('/api/courses')).json());
  const today = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown;
  expect(list).toEqual({
    ...NONE,
    found: 1,
    all: 1,
    courses: [
      { ...made, externalId: null, madeDay: '2026-10-05', archived: false, today, last: null, pulses: [], trend: [] },
    ],
  });
  const settings = {
    name: 'Botany',
    classSize: 30,
    language: 'en',
    secondLanguage: null,
    zone: 'Europe/Stockholm',
    externalId: null,
    archived: false,
    version: 1,
  };
  expect(await (await ada.get(`/api/courses/${made.id}`)).json()).toEqual({
    course: made,
    settings,
    link: { key: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/), url: expect.stringContaining('/c/') },
    pulses: [],
    rehearsals: [],
    outgrown: [],
  });
});

describe('a course with a bad field is refused, and the field is named', () => {
  test.each([
    ['name', { name: ' ' }],
    ['classSize', { classSize: 0 }],
    ['classSize', { classSize: 12.5 }],
    ['classSize', { classSize: '30' }],
    ['zone', { zone: 'Europe/Atlantis' }],
    ['zone', { zone: 7 }],
  ])('%s is refused: %j', async (field, wrong) => {
    const ada = await aStaffVisitor(anApp());
    const reply = await ada.post('/api/courses', { ...botany, ...wrong });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ type: 'malformed', field });
  });
});

test('a colleague sees nothing of it', async () => {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  await ada.post('/api/courses', botany);
  const ben = new Visitor(built);
  const invited = await ada.post('/api/staff', { name: 'Ben', role: 'institution-admin', scope: null });
  const { link } = (await invited.json()) as { link: string };
  await ben.post('/api/sign-in', { token: new URL(link).hash.slice(1) });
  expect(await (await ben.get('/api/courses')).json()).toEqual(NONE);
});
