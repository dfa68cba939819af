/** Marks the pages of a rehearsal, so that nobody takes one for a real pulse (E7.7). */
import type { Definition } from '../../../schema/contract/pulse.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { rehearsalWords as words } from './words.ts';

interface Marked {
  readonly of: Pick<Definition, 'rehearsal'>;
}

/** It stands first on a page, and is empty on the page of a real pulse. */
export function RehearsalBadge({ of }: Marked) {
  return of.rehearsal === true ? (
    <p class="rehearsal">
      <RehearsalMark of={of} /> {words.says}
    </p>
  ) : null;
}

/** The badge in one word, for paper and for a heading. */
export function RehearsalMark({ of }: Marked) {
  return of.rehearsal === true ? <strong class="rehearsal-mark">{words.mark}</strong> : null;
}

/** @returns the title of a page, which says so too */
export const rehearsalTitle = (title: string, { rehearsal }: Marked['of']): string =>
  rehearsal === true ? fill(words.title, { title }) : title;
