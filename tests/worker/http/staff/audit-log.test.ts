/** Tests the file with the audit log. */
import { expect, test } from 'vitest';
import { anApp, aStaffVisitor } from '../an-app.ts';

test('E6.4: the log as a file has every entry, with its time in UTC, names for ids, and no cell that is a formula', async () => {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const { id } = (await (await ada.get('/api/me')).json()) as { id: string };
  const course = (await (await ada.post('/api/courses', { name: '=1+1', classSize: 30, zone: 'UTC' })).json()) as {
    id: string;
  };
  for (let i = 0; i < 600; i += 1)
    built.directory.record.add({
      by: id as never,
      action: 'draft-pulse',
      subject: 'K7QF2M',
      note: `reason ${i}, "quoted"`,
    });
  await ada.post('/api/staff', { name: 'Cy Reed', role: 'co-teacher', scope: course.id });
  const reply = await ada.get('/api/audit-log.csv');
  expect(reply.headers.get('Content-Type')).toContain('text/csv');
  expect(reply.headers.get('Content-Disposition')).toBe('attachment; filename="audit-log.csv"');
  const lines = (await reply.text()).trim().split('\n');
  expect(lines[0]).toBe('when (UTC),who,action,what,note');
  expect(lines[1]).toBe('2026-10-05T09:00:00.000Z,Ada Moss,invite,Cy Reed,co-teacher =1+1');
  expect(lines[2]).toBe('2026-10-05T09:00:00.000Z,Ada Moss,draft-pulse,K7QF2M,"reason 599, ""quoted"""');
  expect(lines.at(-3)).toBe("2026-10-05T09:00:00.000Z,Ada Moss,create-course,'=1+1,");
  expect(lines.at(-1)).toBe('2026-10-05T09:00:00.000Z,operator,print-setup-link,,');
  // These are the heading, the operator's link, the claim, the course, the invitation, and the other entries.
  expect(lines).toHaveLength(605);
  expect(lines.join()).not.toContain(course.id);
});
