/** Shows a long list a piece at a time: ten thousand rows at once would be slow, and nobody reads them. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../schema/languages/fill.ts';
import { differenceWords as words } from './words.ts';

const PIECE = 50;

export interface PagedProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly children: (item: T, at: number) => ComponentChildren;
}

export function Paged<T>({ items, label, children }: PagedProps<T>) {
  const shown = useSignal(PIECE);
  const rest = items.length - shown.value;
  return (
    <>
      <ul class="rows import-rows" aria-label={label}>
        {items.slice(0, shown.value).map(children)}
      </ul>
      {rest > 0 && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value += PIECE;
            }}
          >
            {fill(words.more, { n: rest })}
          </button>
        </p>
      )}
    </>
  );
}
