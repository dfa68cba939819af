/** Asks for a written reason when a pulse is opened although something speaks against it (E8.4, E8.5). */
import { useEffect, useRef } from 'preact/hooks';
import { reasonWords } from '../ui/words.ts';
import { projectorWords as words } from './words.ts';
import { fail, ok } from '../../../schema/result.ts';
import { emptyFields } from '../ui/form.ts';
import { PlanReason } from '../ui/plan-reason.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import type { StageHandle } from './use-stage.ts';

/** The dialog lies over the wall: the code stays where it is, and the class need not read along. */
export function OpenWithReason({
  warnings,
  failure,
  open,
  leave,
}: Pick<StageHandle, 'warnings' | 'failure' | 'open' | 'leave'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const of = useForm({
    values: { reason: '' },
    check: (form) =>
      form.values.reason.trim() === '' ? fail(emptyFields(form, reasonWords.reasonNeeded)) : ok(form.values.reason),
    // The page reports failures, so the form always succeeds and keeps what was typed.
    send: async (reason) => ok(await open(reason)),
  });
  return (
    <dialog class="reason" ref={dialog} aria-label={words.openWithReason} onClose={leave}>
      <form noValidate onSubmit={of.submit}>
        <PlanReason of={of} warnings={warnings} />
        <Trouble failure={failure} />
        <p class="actions">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {words.openLater}
          </button>
          <button disabled={of.form.sending}>{words.openWithReason}</button>
        </p>
      </form>
    </dialog>
  );
}
