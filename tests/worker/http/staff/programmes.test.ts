/** Tests the routes about programmes. */
import { expect, test } from 'vitest';
import { auditLogSchema } from '../../../../schema/contract/audit-log.ts';
import { programmeListSchema, type Programme } from '../../../../schema/contract/programmes.ts';
import { aCourse, aStaffMember } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, Visitor } from '../an-app.ts';

async function anInstitution() {
  const built = anApp();
  const admin = await aStaffVisitor(built);
  const { directory } = built;
  const teacher = aStaffMember(directory, 'teacher');
  const courses = ['Botany', 'Zoology'].map((name) => ({ id: aCourse(directory, teacher.id, { name }), name }));
  const programme = (await (await admin.post('/api/programmes', { name: 'Sciences' })).json()) as Programme;
  const term = directory.programmes.createTerm(teacher.id, {
    name: 'Autumn',
    fromDay: '2026-09-01',
    toDay: '2026-12-20',
  });
  directory.programmes.assign(
    teacher.id,
    programme.id,
    term.id,
    courses.map(({ id }) => id),
  );
  const read = async (visitor: Visitor) =>
    programmeListSchema.strict().parse(await (await visitor.get('/api/programmes')).json());
  const enter = async (role: string, scope: string) => {
    const { link } = (await (await admin.post('/api/staff', { name: 'Lea', role, scope })).json()) as { link: string };
    const visitor = new Visitor(built);
    await visitor.post('/api/sign-in', { token: new URL(link).hash.slice(1) });
    return visitor;
  };
  return { admin, courses, programme, term, read, enter };
}

test('E6.4, R2.7: administrators read the names of courses, the day on which each was made, and in which programmes they count, and nothing else about them', async () => {
  const { admin, courses, programme, term, read } = await anInstitution();
  const list = await read(admin);
  expect(list.assigned).toEqual([{ programme: programme.id, term: term.id, courses: courses.length }]);
  const names = { externalId: null, enrolled: null, madeDay: '2026-10-05', archived: false };
  const counted = `programme=${programme.id}&term=${term.id}`;
  for (const [asked, found] of [
    ['', courses],
    [`?${counted}`, courses],
    [`?${counted}&counted=out`, []],
  ] as const)
    expect(await (await admin.get(`/api/institution/courses${asked}`)).json()).toEqual({
      found: found.length,
      page: 1,
      courses: found.map((course) => ({ ...course, ...names })),
    });
});

test('E6.4: a programme lead reads which courses the programme has, by name, and nothing else of them or of others', async () => {
  const { admin, courses, programme, term, read, enter } = await anInstitution();
  const arts = (await (await admin.post('/api/programmes', { name: 'Arts' })).json()) as { id: string };
  await admin.post(`/api/programmes/${arts.id}/terms/${term.id}/courses`, { courses: [courses[0]?.id] });
  const lead = await enter('programme-lead', programme.id);
  expect(await read(lead)).toEqual({
    programmes: [programme],
    terms: [term],
    assigned: [{ programme: programme.id, term: term.id, courses: courses.length }],
  });
  const place = `/api/programmes/${programme.id}/terms/${term.id}/courses`;
  const named = courses.map(({ name }) => ({ name, externalId: null }));
  for (const [asked, found] of [
    ['', named],
    [`?search=${courses[0]?.name}`, named.slice(0, 1)],
    ['?search=no+such+name', []],
  ] as const)
    expect(await (await lead.get(place + asked)).json()).toEqual({ found: found.length, page: 1, courses: found });
  expect((await lead.get(place.replace(programme.id, arts.id))).status).toBe(403);
  expect((await admin.get(place)).status).toBe(403);
});

test('the audit log comes with the names behind its ids', async () => {
  const { admin, enter, programme } = await anInstitution();
  await enter('programme-lead', programme.id);
  const { entries, names } = auditLogSchema.strict().parse(await (await admin.get('/api/audit-log')).json());
  expect(names.map(({ name }) => name).toSorted()).toEqual([
    'Ada Moss',
    'Ada Moss',
    'Autumn',
    'Botany',
    'Lea',
    'Sciences',
    'Zoology',
  ]);
  const known = new Set(names.map(({ id }) => id));
  for (const { by } of entries) expect(by === null || known.has(by)).toBe(true);
});
