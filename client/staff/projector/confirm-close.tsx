/**
 * Asks before a pulse is closed. While the counter shows no number, it says first that nothing may be shown and the answers
 * destroyed (E7.10). It tells no more than the counter does: nobody on the staff may know how many are missing (R2.9).
 */
import type { Definition } from '../../../schema/contract/pulse.ts';
import { projectorWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Confirm } from '../ui/confirm.tsx';
import { rehearsalWords } from '../ui/words.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';

export interface ConfirmCloseProps {
  readonly of: Pick<Definition, 'graceSeconds' | 'rehearsal'> & { readonly policy: Pick<Definition['policy'], 'k'> };
  /** The counter's label; null while it shows none. */
  readonly band: string | null;
  readonly busy: boolean;
  readonly close: () => void;
}

export function ConfirmClose({ of: { graceSeconds, rehearsal, policy }, band, busy, close }: ConfirmCloseProps) {
  const words = rehearsal === true ? rehearsalWords : projectorWords;
  const { k } = policy;
  const text = graceSeconds === 0 ? words.confirmNoGrace : fill(words.confirm, { grace: spanOf(graceSeconds) });
  // Nothing of a rehearsal is ever shown (E7.7).
  const mayBeFew = band === null && rehearsal !== true;
  return (
    <Confirm
      label={words.close}
      title={mayBeFew ? fill(projectorWords.fewTitle, { k }) : words.confirmTitle}
      text={mayBeFew ? joinSentences([fill(projectorWords.few, { k }), text]) : text}
      yes={words.confirmYes}
      no={words.confirmNo}
      advisesNo={mayBeFew}
      busy={busy}
      confirmed={close}
    />
  );
}

const spanOf = (seconds: number): string =>
  seconds % 60 === 0 ? fill(projectorWords.minutes, { n: seconds / 60 }) : fill(projectorWords.seconds, { n: seconds });
