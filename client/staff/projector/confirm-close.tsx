/**
 * Asks before a pulse is closed. While the counter shows no number, it says first that nothing may be shown and the answers
 * destroyed (E7.10). It tells no more than the counter does: nobody on the staff may know how many are missing (R2.9).
 */
import { projectorWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Confirm } from '../ui/confirm.tsx';

export interface ConfirmCloseProps {
  readonly graceSeconds: number;
  /** The counter's label; null while it shows none. */
  readonly band: string | null;
  readonly k: number;
  readonly busy: boolean;
  readonly close: () => void;
}

export function ConfirmClose({ graceSeconds, band, k, busy, close }: ConfirmCloseProps) {
  const text = graceSeconds === 0 ? words.confirmNoGrace : fill(words.confirm, { grace: spanOf(graceSeconds) });
  const mayBeFew = band === null;
  return (
    <Confirm
      label={words.close}
      title={mayBeFew ? fill(words.fewTitle, { k }) : words.confirmTitle}
      text={mayBeFew ? `${fill(words.few, { k })} ${text}` : text}
      yes={words.confirmYes}
      no={words.confirmNo}
      advisesNo={mayBeFew}
      busy={busy}
      confirmed={close}
    />
  );
}

const spanOf = (seconds: number): string =>
  seconds % 60 === 0 ? fill(words.minutes, { n: seconds / 60 }) : fill(words.seconds, { n: seconds });
