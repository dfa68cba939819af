/** Says which slips are printed on which sheet of paper. Pure. */
import type { Slip } from '../../../schema/contract/ids.ts';
import type { Audience } from '../../../schema/languages/audience.ts';

const COLUMNS = 3;
/** Rows of 50 mm, as slips.css has them: five fit on A4 and on Letter. */
const MOST_ROWS = 5;
/** Slips in two languages are higher, 62.5 mm. */
const MOST_ROWS_OF_BOTH = 4;

/** Spreads the rows evenly, so that no sheet has a slip or two by themselves. */
export function sheetsFrom(slips: readonly Slip[], { second }: Pick<Audience, 'second'>): readonly (readonly Slip[])[] {
  const rows = Math.ceil(slips.length / COLUMNS);
  const sheets = Math.ceil(rows / (second === null ? MOST_ROWS : MOST_ROWS_OF_BOTH));
  const startOf = (sheet: number) => Math.ceil((sheet * rows) / sheets) * COLUMNS;
  return Array.from({ length: sheets }, (_, sheet) => slips.slice(startOf(sheet), startOf(sheet + 1)));
}
