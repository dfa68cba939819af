/** Reads from the address which courses of a long list are shown, and writes it there (H3.3). Pure. */
import type { CourseQuery } from '../../../schema/contract/courses.ts';
import { to } from '../app/links.ts';

export type Asked = CourseQuery;

export const SHOWN = [
  '',
  'needs-me',
  'open',
  'planned',
  'closed',
  'archived',
] as const satisfies readonly Asked['show'][];

export const EVERYTHING: Asked = { search: '', show: '', programme: '', term: '', page: '1' };

/** What a mistyped address asks for is left out, and everything is shown instead. */
export function askedIn(query: string): Asked {
  const given = new URLSearchParams(query);
  const text = (name: string, most: number): string => (given.get(name) ?? '').slice(0, most);
  return {
    search: text('search', 120),
    show: SHOWN.find((show) => show === given.get('show')) ?? '',
    programme: text('programme', 64),
    term: text('term', 64),
    page: /^[1-9]\d{0,3}$/.test(given.get('page') ?? '') ? text('page', 4) : '1',
  };
}

export function addressFor(asked: Asked): string {
  const said = Object.entries(asked).filter(([name, value]) => value !== EVERYTHING[name as keyof Asked]);
  return said.length === 0 ? to.courses : `${to.courses}?${new URLSearchParams(said).toString()}`;
}

/** Whether the list is narrowed, so that it says nothing about what is due elsewhere. */
export const isNarrowed = (asked: Asked): boolean => addressFor({ ...asked, page: '1' }) !== to.courses;
