/** New pulse, and one that opens earlier than planned: what speaks against asking students again, and the reason to do it all the same (E8.4, E8.5, W21). */
import { LONGEST_REASON } from '../../../schema/contract/defaults.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { newPulseWords as words } from '../../../schema/languages/staff/new-pulse.ts';
import { TextArea } from './text-area.tsx';
import type { FormHandle } from './use-form.ts';

export interface PlanReasonProps {
  readonly of: FormHandle<'reason'>;
  readonly warnings: readonly Warning[];
}

export function PlanReason({ of, warnings }: PlanReasonProps) {
  if (warnings.length === 0) return null;
  return (
    <section class="note" aria-labelledby="before-title">
      <h2 id="before-title">{words.beforeTitle}</h2>
      <ul>{warnings.map(({ kind, says }) => <li key={kind}>{says}</li>)}</ul>
      <TextArea of={of} name="reason" label={words.reason} hint={words.reasonHint} longest={LONGEST_REASON} left={words.reasonLeft} />
    </section>
  );
}
