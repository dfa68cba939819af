/** Plans a pulse: when it opens and closes, and what students are promised; all of it is then fixed (E7.3). */
import { DEFAULT_K } from '../../../schema/contract/defaults.ts';
import type { Course } from '../../../schema/contract/staff.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../schema/languages/registry.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fill } from '../../../schema/results/words.ts';
import { ask } from '../api.ts';
import { to } from '../links.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Load } from '../parts/load.tsx';
import { Page } from '../parts/page.tsx';
import { PromiseLine } from '../parts/promise-line.tsx';
import { deviceZone, when, zoneName } from '../parts/time.ts';
import { useForm, type FormHandle } from '../parts/use-form.ts';
import { go } from '../router.ts';
import { parseWhole } from '../state/form.ts';
import { checkPlan, firstPlan, fromLocal, type PlanValues } from '../state/plan.ts';

const words = staff.newPulse;
const labels: Readonly<Record<keyof PlanValues, string>> = {
  opening: words.opening,
  opensAt: words.opensAt,
  closesAt: words.closesAt,
  k: words.k,
  graceMinutes: words.grace,
  results: words.results,
};

type Plan = FormHandle<keyof PlanValues>;

export function NewPulsePage({ course }: { readonly course: string }) {
  return <Load from={() => ask('course', { at: { course } })}>{(shown) => <PlanForm course={shown.course} />}</Load>;
}

function PlanForm({ course }: { readonly course: Course }) {
  const of: Plan = useForm({
    values: firstPlan(Date.now()),
    check: ({ values }) => checkPlan(values, course.classSize),
    send: async (body) => {
      const made = await ask('createPulse', { at: { course: course.id }, body });
      if (made.ok) go(to.projector(made.value.definition.code), { replace: true });
      return made;
    },
  });
  const { values } = of.form;
  return (
    <Page title={words.title} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p class="small">{words.status}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Opening of={of} course={course} />
        <Moment of={of} course={course} name="closesAt" label={words.closesAt} />
        <Field of={of} name="k" label={words.k} hint={fill(words.kHint, { k: DEFAULT_K })} input={{ inputMode: 'numeric', class: 'short' }} />
        <Field of={of} name="graceMinutes" label={words.grace} hint={words.graceHint} input={{ inputMode: 'numeric', class: 'short' }} />
        <label class="choice">
          <input type="checkbox" name="results" checked={values.results === 'yes'} onChange={(event) => of.type('results', event.currentTarget.checked ? 'yes' : '')} />
          <span>{words.results}<span class="hint">{words.resultsHint}</span></span>
        </label>
        <Preview k={Math.max(DEFAULT_K, parseWhole(values.k) ?? DEFAULT_K)} shared={values.results === 'yes'} />
        <p class="small">{words.frozen}</p>
        <button disabled={of.form.sending}>{of.form.sending ? staff.app.sending : words.make}</button>
      </form>
    </Page>
  );
}

function Opening({ of, course }: { readonly of: Plan; readonly course: Course }) {
  const choices = [['by-hand', words.byHand], ['at-time', words.atTime]] as const;
  return (
    <fieldset>
      <legend>{words.opening}</legend>
      {choices.map(([value, label]) => (
        <label class="choice" key={value}>
          <input type="radio" name="opening" value={value} checked={of.form.values.opening === value} onChange={() => of.type('opening', value)} />
          {label}
        </label>
      ))}
      {of.form.values.opening === 'at-time' && <Moment of={of} course={course} name="opensAt" label={words.opensAt} />}
    </fieldset>
  );
}

/** The browser reads such a field in its own zone; where the course lives elsewhere, its clock is shown beside (E7, IANA zone). */
function Moment({ of, course, name, label }: { readonly of: Plan; readonly course: Course; readonly name: 'opensAt' | 'closesAt'; readonly label: string }) {
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

function Preview({ k, shared }: { readonly k: number; readonly shared: boolean }) {
  return (
    <section class="card" aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      <PromiseLine k={k} shared={shared} />
      <details>
        <summary>{words.questions}</summary>
        <ol>
          {questionsOf('core').map((question) => question.kind === 'rating' && <li key={question.item.id}>{textOf(question.item.id, ENGLISH.wording)}</li>)}
        </ol>
      </details>
    </section>
  );
}
