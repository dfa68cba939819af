/** Leads from page to page of a long list, which the server divides. */
import { fill } from '../../../schema/languages/fill.ts';
import { named } from './joined.ts';
import { pagesWords as words } from './list-words.ts';

export interface PagesProps {
  /** Which list they belong to, where a page has several. */
  readonly about?: string;
  readonly page: number;
  /** How many things all pages hold together, and how many fit on one. */
  readonly found: number;
  readonly perPage: number;
  readonly busy: boolean;
  readonly turn: (page: number) => void;
}

export function Pages({ about, page, found, perPage, busy, turn }: PagesProps) {
  const pages = Math.ceil(found / perPage);
  if (pages < 2) return null;
  return (
    <nav class="actions pages" aria-label={about === undefined ? words.label : named(words.label, about)}>
      {page > 1 && (
        <button type="button" class="quiet" disabled={busy} onClick={() => turn(page - 1)}>
          {words.previous}
        </button>
      )}
      <span class="small">{fill(words.page, { page, pages })}</span>
      {page < pages && (
        <button type="button" class="quiet" disabled={busy} onClick={() => turn(page + 1)}>
          {words.next}
        </button>
      )}
    </nav>
  );
}
