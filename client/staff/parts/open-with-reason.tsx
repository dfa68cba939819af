/** Projector: opens a pulse before its planned day, over what speaks against it, with a written reason (E8.4, E8.5). */
import type { Warning } from '../../../schema/contract/warning.ts';
import { newPulseWords } from '../../../schema/languages/staff/new-pulse.ts';
import { projectorWords } from '../../../schema/languages/staff/projector.ts';
import { fail, ok } from '../../../schema/result.ts';
import { emptyFields } from '../state/form.ts';
import { PlanReason } from './plan-reason.tsx';
import { useForm } from './use-form.ts';

export interface OpenWithReasonProps {
  readonly warnings: readonly Warning[];
  readonly open: (reason: string) => Promise<void>;
}

export function OpenWithReason({ warnings, open }: OpenWithReasonProps) {
  const of = useForm({
    values: { reason: '' },
    check: (form) => (form.values.reason.trim() === '' ? fail(emptyFields(form, newPulseWords.reasonNeeded)) : ok(form.values.reason)),
    // What goes wrong is said by the page, and what was typed stays.
    send: async (reason) => ok(await open(reason)),
  });
  return (
    <form noValidate onSubmit={of.submit}>
      <PlanReason of={of} warnings={warnings} />
      <p><button disabled={of.form.sending}>{projectorWords.openWithReason}</button></p>
    </form>
  );
}
