/** Asks before a pulse is closed, and says that results are cut once and nothing is opened again (E4.6). */
import { projectorWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Confirm } from '../ui/confirm.tsx';

export interface ConfirmCloseProps {
  readonly graceSeconds: number;
  readonly busy: boolean;
  readonly close: () => void;
}

export function ConfirmClose({ graceSeconds, busy, close }: ConfirmCloseProps) {
  const text = graceSeconds === 0 ? words.confirmNoGrace : fill(words.confirm, { grace: spanOf(graceSeconds) });
  return (
    <Confirm
      label={words.close}
      title={words.confirmTitle}
      text={text}
      yes={words.confirmYes}
      no={words.confirmNo}
      busy={busy}
      confirmed={close}
    />
  );
}

const spanOf = (seconds: number): string =>
  seconds % 60 === 0 ? fill(words.minutes, { n: seconds / 60 }) : fill(words.seconds, { n: seconds });
