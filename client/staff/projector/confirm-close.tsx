/** Asks before a pulse is closed, and says that results are cut once and nothing is opened again (E4.6). */
import type { Definition } from '../../../schema/contract/pulse.ts';
import { projectorWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Confirm } from '../ui/confirm.tsx';
import { rehearsalWords } from '../ui/words.ts';

export interface ConfirmCloseProps {
  readonly of: Pick<Definition, 'graceSeconds' | 'rehearsal'>;
  readonly busy: boolean;
  readonly close: () => void;
}

export function ConfirmClose({ of: { graceSeconds, rehearsal }, busy, close }: ConfirmCloseProps) {
  const words = rehearsal === true ? rehearsalWords : projectorWords;
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
  seconds % 60 === 0 ? fill(projectorWords.minutes, { n: seconds / 60 }) : fill(projectorWords.seconds, { n: seconds });
