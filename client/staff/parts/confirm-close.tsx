/** Closing asks first, and says that results are cut once and nothing is opened again (E4.6). */
import { useRef } from 'preact/hooks';
import { staff } from '../../../schema/languages/staff.ts';
import { fill } from '../../../schema/results/words.ts';

const words = staff.projector;

export interface ConfirmCloseProps {
  readonly graceSeconds: number;
  readonly busy: boolean;
  readonly close: () => void;
}

export function ConfirmClose({ graceSeconds, busy, close }: ConfirmCloseProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const confirm = () => {
    dialog.current?.close();
    close();
  };
  return (
    <>
      <p><button type="button" class="quiet" disabled={busy} onClick={() => dialog.current?.showModal()}>{words.close}</button></p>
      <dialog ref={dialog} aria-labelledby="confirm-title">
        <h2 id="confirm-title">{words.confirmTitle}</h2>
        <p>{graceSeconds === 0 ? words.confirmNoGrace : fill(words.confirm, { grace: spanOf(graceSeconds) })}</p>
        <p class="actions">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>{words.confirmNo}</button>
          <button type="button" onClick={confirm}>{words.confirmYes}</button>
        </p>
      </dialog>
    </>
  );
}

const spanOf = (seconds: number): string =>
  seconds % 60 === 0 ? fill(words.minutes, { n: seconds / 60 }) : fill(words.seconds, { n: seconds });
