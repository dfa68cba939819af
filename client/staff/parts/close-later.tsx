/** Moves a closing time that is not yet reached to a later one: the only edit a pulse knows (privacy.md R2.1, E7.3). */
import type { PulseSummary } from '../../../schema/contract/staff.ts';
import { appWords } from '../../../schema/languages/staff/app.ts';
import { courseWords } from '../../../schema/languages/staff/course.ts';
import { fieldWords } from '../../../schema/languages/staff/field.ts';
import { newPulseWords } from '../../../schema/languages/staff/new-pulse.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { ask } from '../api.ts';
import { fromCourseTime, toCourseTime } from '../state/course-time.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { zoneName } from './time.ts';
import { useForm } from './use-form.ts';

const words = courseWords.closeLater;

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
      return Number.isNaN(closesAtMs) ? fail({ closesAtMs: fieldWords.time }) : ok({ closesAtMs });
    },
    send: async (body) => {
      const extended = await ask('extendPulse', { at: { code: pulse.code }, body });
      if (extended.ok) moved({ code: pulse.code, stage: extended.value.stage, schedule: extended.value.schedule });
      return extended;
    },
  });
  return (
    <details>
      <summary>{words.title}</summary>
      <ErrorSummary form={of.form} labels={{ closesAtMs: newPulseWords.closesAt }} />
      <form noValidate onSubmit={of.submit}>
        <Field of={of} name="closesAtMs" label={newPulseWords.closesAt} hint={fill(words.hint, { zone: zoneName(zone) })} input={{ type: 'datetime-local' }} />
        <button class="quiet" disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.save}</button>
      </form>
    </details>
  );
}
