/**
 * Shows slips to cut out, black on white: course, address, code, promise. They carry no number and no name, so that no
 * slip belongs to anybody (privacy.md R5.2).
 */
import type { Slip } from '../../../schema/contract/ids.ts';
import { sheetWords as words } from './words.ts';
import { groupedSlip, withoutScheme } from './slip-text.ts';

export interface SlipsProps {
  readonly course: string;
  readonly url: string;
  /** The server has shuffled them; they are shown in that order. */
  readonly slips: readonly Slip[];
}

export function Slips({ course, url, slips }: SlipsProps) {
  return (
    <ul class="slips">
      {slips.map((slip) => (
        <li key={slip}>
          <p class="slip-course">{course}</p>
          <p class="slip-url">{withoutScheme(url)}</p>
          <p class="slip-code">{groupedSlip(slip)}</p>
          <p class="slip-promise">{words.promise}</p>
        </li>
      ))}
    </ul>
  );
}
