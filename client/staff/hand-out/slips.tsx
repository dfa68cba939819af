/**
 * Shows slips to cut out, black on white: course, QR code, address, code, promise. They carry no number and no name, so that no
 * slip belongs to anybody (privacy.md R5.2).
 */
import type { Slip } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { sheetWords as words } from './words.ts';
import { RehearsalMark } from '../ui/rehearsal.tsx';
import { SlipQr } from './slip-qr.tsx';
import { sheetsFrom } from './slip-sheets.ts';
import { groupedSlip, withoutScheme } from './slip-text.ts';

export interface SlipsProps {
  readonly of: Pick<Definition, 'rehearsal'>;
  readonly course: string;
  readonly url: string;
  /** The server has shuffled them; they are shown in that order. */
  readonly slips: readonly Slip[];
}

export function Slips({ of, course, url, slips }: SlipsProps) {
  return (
    <>
      {sheetsFrom(slips).map((sheet) => (
        <ul class="slips" key={sheet[0]}>
          {sheet.map((slip) => (
            <li key={slip}>
              <p class="slip-course">
                {course} <RehearsalMark of={of} />
              </p>
              <SlipQr address={`${url}#${slip}`} />
              <div>
                <p>{words.scan}</p>
                <p class="slip-url">{withoutScheme(url)}</p>
                <p class="slip-promise">{words.promise}</p>
              </div>
              <p class="slip-code">{groupedSlip(slip)}</p>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
