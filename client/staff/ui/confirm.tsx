/** Shows a button that asks in a dialog before it acts. */
import { useId, useRef } from 'preact/hooks';
import { named } from './joined.ts';

export interface ConfirmProps {
  readonly label: string;
  /** It tells such buttons apart if several are on one page. */
  readonly about?: string;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** True if refusing is what most people should do: then that button is the one that stands out. */
  readonly advisesNo?: boolean;
  readonly busy: boolean;
  readonly confirmed: () => void;
}

export function Confirm({ label, about, title, text, yes, no, advisesNo = false, busy, confirmed }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const confirm = () => {
    dialog.current?.close();
    confirmed();
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="quiet"
          disabled={busy}
          {...(about !== undefined && { 'aria-label': named(label, about) })}
          onClick={() => dialog.current?.showModal()}
        >
          {label}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <p class="actions">
          <button type="button" class={advisesNo ? undefined : 'quiet'} onClick={() => dialog.current?.close()}>
            {no}
          </button>
          <button type="button" class={advisesNo ? 'quiet' : undefined} onClick={confirm}>
            {yes}
          </button>
        </p>
      </dialog>
    </>
  );
}
