/** Tests what can be found, and by whom (E6.4). */
import { expect, test } from 'vitest';
import { match } from '../../../../client/staff/app/address.ts';
import { ownEntries } from '../../../../client/staff/search/entries.ts';
import { acts } from '../../../../schema/instrument/acts.ts';

const ADMIN = { role: 'institution-admin', scope: null } as const;
const hrefs = (grants: Parameters<typeof ownEntries>[0]) => ownEntries(grants).map(({ href }) => href);

test('every act can be found, and nothing is listed twice', () => {
  const found = hrefs([ADMIN]);
  expect(found.filter((href) => href.startsWith('/staff/acts/'))).toHaveLength(acts.length);
  expect(new Set(found).size).toBe(found.length);
});

test('pages of administrators are found by administrators alone', () => {
  const only = ['/staff/institution', '/staff/people', '/staff/documents', '/staff/audit-log', '/staff/programmes'];
  expect(hrefs([ADMIN])).toEqual(expect.arrayContaining(only));
  expect(hrefs([]).filter((href) => only.includes(href))).toEqual([]);
});

test('everything that is found has a page', () => {
  const patterns = ['/staff', '/staff/new-course', '/staff/acts', '/staff/acts/:act', '/staff/guides', '/staff/me'];
  const others = ['/staff/guides/talk', '/staff/guides/team', '/staff/conversation', '/staff/help'];
  const known = [...patterns, ...others].map((pattern) => [pattern, pattern] as const);
  expect(hrefs([]).filter((href) => match(known, href) === null)).toEqual([]);
});
