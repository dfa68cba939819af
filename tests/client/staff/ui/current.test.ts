/** Tests which link of the navigation is marked. */
import { expect, test } from 'vitest';
import { to } from '../../../../client/staff/app/links.ts';
import { currentOf } from '../../../../client/staff/ui/current.ts';

const LINKS = [to.courses, to.acts, to.guides, to.programmes, to.institution, to.me, to.help];
const marked = (path: string) =>
  LINKS.flatMap((link) => {
    const mark = currentOf(link, path);
    return mark === undefined ? [] : [`${link} ${mark}`];
  });

test.each([
  [to.courses, '/staff page'],
  [to.course('a'), '/staff true'],
  [to.results('K7QF2M'), '/staff true'],
  [to.newCourse, '/staff true'],
  [to.acts, '/staff/acts page'],
  [to.guide('talk'), '/staff/guides true'],
  [to.conversation, '/staff/guides true'],
  [to.programme('a'), '/staff/programmes true'],
  [to.rollUp('a', 'b'), '/staff/programmes true'],
  [to.auditLog, '/staff/institution true'],
  [to.people, '/staff/institution true'],
  [to.documents, '/staff/institution true'],
  [to.me, '/staff/me page'],
  [to.help, '/staff/help page'],
])('at %s exactly one link is marked: %s', (path, link) => {
  expect(marked(path)).toEqual([link]);
});
