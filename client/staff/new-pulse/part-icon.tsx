/** Draws a small sign beside the name of each part of "New pulse". It says nothing that the name does not say. */
import type { PartName } from './parts.ts';

/** They are lines in a square of 24, drawn in the colour of the text. */
const pathByPart: Readonly<Record<PartName, string>> = {
  questions: 'M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1ZM8 9h8M8 12h5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.4a3.5 3.5 0 0 1 0 6.2M18 14.2a6.5 6.5 0 0 1 3.5 5.8',
  times: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  results: 'M4 20h16M6.5 16v-5M12 16V5M17.5 16V9',
};

export function PartIcon({ of }: { readonly of: PartName }) {
  return (
    <svg class="part-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={pathByPart[of]} />
    </svg>
  );
}
