/**
 * Shows slips to cut out, black on white: course, QR code, address, code, promise. They carry no number and no name, so that no
 * slip belongs to anybody (privacy.md R5.2).
 */
import type { Slip } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { inLanguage, Said } from '../../told/said.tsx';
import { SaidRehearsalMark } from '../ui/said.tsx';
import { SlipQr } from './slip-qr.tsx';
import { sheetsFrom } from './slip-sheets.ts';
import { groupedSlip, withoutScheme } from './slip-text.ts';

export interface SlipsProps {
  readonly of: Pick<Definition, 'rehearsal'>;
  readonly audience: Audience;
  readonly course: string;
  readonly url: string;
  /** The server has shuffled them; they are shown in that order. */
  readonly slips: readonly Slip[];
}

export function Slips({ of, audience, course, url, slips }: SlipsProps) {
  return (
    <>
      {sheetsFrom(slips, audience).map((sheet) => (
        <ul
          class={audience.second === null ? 'slips' : 'slips slips-both'}
          key={sheet[0]}
          {...inLanguage(audience.main)}
        >
          {sheet.map((slip) => (
            <li key={slip}>
              <p class="slip-course">
                {/* A long name is cut at its end, so the mark stands before it (E7.7). */}
                <SaidRehearsalMark to={audience} of={of} /> <bdi>{course}</bdi>
              </p>
              <SlipQr address={`${url}#${slip}`} />
              <div>
                <p>
                  <Said to={audience}>{({ hall }) => hall.slipScan}</Said>
                </p>
                <p class="slip-url" dir="ltr">
                  {withoutScheme(url)}
                </p>
              </div>
              <p class="slip-promise">
                <Said to={audience}>{({ hall }) => hall.slipPromise}</Said>
              </p>
              <p class="slip-code" dir="ltr">
                {groupedSlip(slip)}
              </p>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
