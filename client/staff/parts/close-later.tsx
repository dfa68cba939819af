/** Moves a closing time that is not yet reached to a later one: the only edit a pulse knows (privacy.md R2.1, E7.3). */
import type { PulseSummary } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { ask } from '../api.ts';
import { fromCourseTime, toCourseTime } from '../state/course-time.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { zoneName } from './time.ts';
import { useForm } from './use-form.ts';

const words = staff.course;

export interface CloseLaterProps {
  readonly pulse: PulseSummary;
  /** Of the course. */
  readonly zone: string;
  readonly moved: (pulse: PulseSummary) => void;
}

export function CloseLater({ pulse, zone, moved }: CloseLaterProps) {
  const of = useForm({
    values: { closesAtMs: toCourseTime(pulse.schedule.closesAtMs, zone) },
    check: ({ values }) => {
      const closesAtMs = fromCourseTime(values.closesAtMs, zone);
      return Number.isNaN(closesAtMs) ? fail({ closesAtMs: staff.field.time }) : ok({ closesAtMs });
    },
    send: async (body) => {
      const extended = await ask('extendPulse', { at: { code: pulse.code }, body });
      if (extended.ok) moved({ code: pulse.code, stage: extended.value.stage, schedule: extended.value.schedule });
      return extended;
    },
  });
  return (
    <details>
      <summary>{words.closeLater}</summary>
      <ErrorSummary form={of.form} labels={{ closesAtMs: staff.newPulse.closesAt }} />
      <form noValidate onSubmit={of.submit}>
        <Field of={of} name="closesAtMs" label={staff.newPulse.closesAt} hint={fill(words.closeLaterHint, { zone: zoneName(zone) })} input={{ type: 'datetime-local' }} />
        <button class="quiet" disabled={of.form.sending}>{of.form.sending ? staff.app.sending : words.save}</button>
      </form>
    </details>
  );
}
