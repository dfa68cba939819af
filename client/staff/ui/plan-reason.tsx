/**
 * Shows what speaks against a new pulse, an early opening or a later closing, and asks why it should happen anyway
 * (E8.4, E8.5, W21).
 */
import { LONGEST_REASON } from '../../../schema/contract/defaults.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { sayWarning } from '../server/say-warning.ts';
import { reasonWords as words } from './words.ts';
import { TextArea } from './text-area.tsx';
import type { FormHandle } from './use-form.ts';

export interface PlanReasonProps {
  readonly of: FormHandle<'reason'>;
  readonly warnings: readonly Warning[];
  /** These words are used where the question is not whether to ask students again. */
  readonly says?: { readonly beforeTitle: string; readonly reason: string; readonly reasonHint: string };
}

export function PlanReason({ of, warnings, says = words }: PlanReasonProps) {
  if (warnings.length === 0) return null;
  return (
    <section class="note" aria-labelledby="before-title">
      <h2 id="before-title">{says.beforeTitle}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.kind}>{sayWarning(warning)}</li>
        ))}
      </ul>
      <TextArea
        of={of}
        name="reason"
        label={says.reason}
        hint={says.reasonHint}
        longest={LONGEST_REASON}
        left={words.reasonLeft}
      />
    </section>
  );
}
