/** Projector: opens a pulse before its planned day, over what speaks against it, with a written reason (E8.4, E8.5). */
import type { Warning } from '../../../schema/contract/warning.ts';
import { staff } from '../../../schema/languages/staff.ts';
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
    check: (form) => (form.values.reason.trim() === '' ? fail(emptyFields(form, staff.newPulse.reasonNeeded)) : ok(form.values.reason)),
    // What goes wrong is said by the page, and what was typed stays.
    send: async (reason) => ok(await open(reason)),
  });
  return (
    <form noValidate onSubmit={of.submit}>
      <PlanReason of={of} warnings={warnings} />
      <p><button disabled={of.form.sending}>{staff.projector.openWithReason}</button></p>
    </form>
  );
}
