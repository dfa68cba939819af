/** New pulse, third part: when it opens and closes, on this device's clock and the course's. */
import type { Course } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fill } from '../../../schema/results/words.ts';
import { fromLocal } from '../state/plan.ts';
import { Choice } from './choice.tsx';
import { Choices } from './choices.tsx';
import { Field } from './field.tsx';
import type { PlanPart } from './plan-questions.tsx';
import { deviceZone, when, zoneName } from './time.ts';

const words = staff.newPulse;

interface TimesProps extends Pick<PlanPart, 'of'> {
  readonly course: Course;
}

export function PlanTimes({ of, course }: TimesProps) {
  const choices = [['by-hand', words.byHand], ['at-time', words.atTime]] as const;
  const { values } = of.form;
  return (
    <section aria-labelledby="times-title">
      <h2 id="times-title">{words.timesTitle}</h2>
      <Choices of={of} name="opening" legend={words.opening}>
        {choices.map(([value, label]) => (
          <Choice key={value} type="radio" name="opening" value={value} label={label} checked={values.opening === value} choose={() => of.type('opening', value)} />
        ))}
        {values.opening === 'at-time' && <Moment of={of} course={course} name="opensAt" label={words.opensAt} />}
      </Choices>
      <Moment of={of} course={course} name="closesAt" label={words.closesAt} />
    </section>
  );
}

/** The browser reads such a field in its own zone; where the course lives elsewhere, its clock is shown beside (E7, IANA zone). */
function Moment({ of, course, name, label }: TimesProps & { readonly name: 'opensAt' | 'closesAt'; readonly label: string }) {
  const zone = deviceZone();
  const atMs = fromLocal(of.form.values[name]);
  const elsewhere = zone !== course.zone;
  return (
    <>
      <Field of={of} name={name} label={label} input={{ type: 'datetime-local' }} {...(elsewhere && { hint: fill(words.deviceZone, { zone: zoneName(zone) }) })} />
      {elsewhere && !Number.isNaN(atMs) && <p class="small">{fill(words.inCourseZone, { when: when(atMs, course.zone) })}</p>}
    </>
  );
}
