/** Reads out what speaks against opening the pulse now, and asks for the reason in writing (E8.4, E8.5). */
import type { Warning } from '../../../schema/contract/warning.ts';
import { fail, ok } from '../../../schema/result.ts';
import { emptyFields } from '../ui/form.ts';
import { PlanReason } from '../ui/plan-reason.tsx';
import { useForm } from '../ui/use-form.ts';
import { reasonWords } from '../ui/words.ts';
import { projectorWords as words } from './words.ts';

export interface BeforeFormProps {
  readonly warnings: readonly Warning[];
  /** Shows the wall. The reason is sent with the opening, when somebody presses that button. */
  readonly show: (reason: string) => void;
  /** The words of the two buttons, where they do something else. */
  readonly labels?: { readonly showClosed: string; readonly showWithReason: string };
}

export function BeforeForm({ warnings, show, labels = words }: BeforeFormProps) {
  const of = useForm({
    values: { reason: '' },
    check: (form) =>
      form.values.reason.trim() === '' ? fail(emptyFields(form, reasonWords.reasonNeeded)) : ok(form.values.reason),
    send: async (reason) => {
      show(reason);
      return ok(null);
    },
  });
  return (
    <form noValidate onSubmit={of.submit}>
      <PlanReason of={of} warnings={warnings} />
      <p class="actions">
        <button type="button" class="quiet" onClick={() => show('')}>
          {labels.showClosed}
        </button>
        <button disabled={of.form.sending}>{labels.showWithReason}</button>
      </p>
    </form>
  );
}
