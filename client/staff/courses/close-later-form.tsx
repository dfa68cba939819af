/**
 * Moves the closing time of a pulse to a later one, which is the only change a pulse allows (privacy.md R2.1, E7.3). A
 * time in exam weeks needs a written reason (E8.5).
 */
import { useSignal } from '@preact/signals';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { appWords, fieldWords, reasonWords } from '../ui/words.ts';
import { courseWords } from './course-words.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { fromCourseTime, toCourseTime } from '../ui/course-time.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { PlanReason } from '../ui/plan-reason.tsx';
import { zoneName } from '../ui/time.ts';
import { useForm } from '../ui/use-form.ts';

const words = courseWords.closeLater;

export interface CloseLaterProps {
  readonly pulse: PulseSummary;
  /** It is the time zone of the course. */
  readonly zone: string;
  readonly moved: (pulse: PulseSummary) => void;
}

export function CloseLaterForm({ pulse, zone, moved }: CloseLaterProps) {
  const warnings = useSignal<readonly Warning[]>([]);
  const of = useForm({
    values: { closesAtMs: toCourseTime(pulse.schedule.closesAtMs, zone), reason: '' },
    check: ({ values }) => {
      const closesAtMs = fromCourseTime(values.closesAtMs, zone);
      return Number.isNaN(closesAtMs)
        ? fail({ closesAtMs: fieldWords.time })
        : ok({ closesAtMs, reason: values.reason });
    },
    send: async (body) => {
      const extended = await ask('extendPulse', { at: { code: pulse.code }, body });
      if (!extended.ok) {
        if (extended.error.kind !== 'problem' || extended.error.warnings === undefined) return extended;
        // The warnings appear above the field, so the message only has to ask for the reason.
        warnings.value = extended.error.warnings;
        return fail({ ...extended.error, detail: reasonWords.reasonNeeded });
      }
      moved({ code: pulse.code, stage: extended.value.stage, schedule: extended.value.schedule });
      return extended;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ closesAtMs: words.time, reason: words.reason }} />
      <form noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="closesAtMs"
          label={words.time}
          hint={fill(words.hint, { zone: zoneName(zone) })}
          input={{ type: 'datetime-local' }}
        />
        <PlanReason of={of} warnings={warnings.value} says={words} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
      </form>
    </>
  );
}
