/** Says which link of the navigation belongs to the page that is shown. Pure. */
import { to } from '../app/links.ts';

/** Pages that belong to a link although their address does not begin with it. */
const BELONGS: readonly (readonly [link: string, begins: string])[] = [
  [to.courses, '/staff/courses/'],
  [to.courses, '/staff/pulses/'],
  [to.courses, to.newCourse],
  [to.courses, to.firstCourse],
  [to.acts, `${to.acts}/`],
  [to.guides, `${to.guides}/`],
  [to.guides, to.conversation],
  [to.programmes, `${to.programmes}/`],
  [to.institution, to.people],
  [to.institution, to.import],
  [to.institution, to.documents],
  [to.institution, to.auditLog],
];

/** @returns the value of `aria-current`: `page` for the page itself, `true` for a page below it */
export function currentOf(link: string, path: string): 'page' | 'true' | undefined {
  if (path === link) return 'page';
  return BELONGS.some(([of, begins]) => of === link && path.startsWith(begins)) ? 'true' : undefined;
}
