/** Plans a pulse: questions, people, times, results; all of it is then fixed (E7.3). */
import { useRef } from 'preact/hooks';
import type { Course } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fail } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { ask } from '../api.ts';
import { keepSheet } from '../fresh-sheet.ts';
import { to } from '../links.ts';
import { AsAsked } from '../parts/as-asked.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Load } from '../parts/load.tsx';
import { Page } from '../parts/page.tsx';
import { PlanPeople } from '../parts/plan-people.tsx';
import { PlanQuestions } from '../parts/plan-questions.tsx';
import { PlanResults } from '../parts/plan-results.tsx';
import { PlanTimes } from '../parts/plan-times.tsx';
import { PromiseLine } from '../parts/promise-line.tsx';
import { useForm, type FormHandle } from '../parts/use-form.ts';
import { go } from '../router.ts';
import { checkPlan, countQuestions, firstPlan, plannedPromise, plannedQuestions, type PlanValues } from '../state/plan.ts';
import { placed } from '../state/refusal.ts';

const words = staff.newPulse;
const labels: Readonly<Record<keyof PlanValues, string>> = {
  form: words.form,
  modules: words.modulesLegend,
  context: words.contextLegend,
  eligibility: words.eligibility,
  opening: words.opening,
  opensAt: words.opensAt,
  closesAt: words.closesAt,
  mode: words.mode,
  results: words.resultsLegend,
  k: words.k,
  graceMinutes: words.grace,
};

export function NewPulsePage({ course }: { readonly course: string }) {
  return <Load from={() => ask('course', { at: { course } })}>{(shown) => <PlanForm course={shown.course} />}</Load>;
}

function PlanForm({ course }: { readonly course: Course }) {
  const { classSize } = course;
  // What was last checked is what the server refuses.
  const checked = useRef<PlanValues>(firstPlan(Date.now()));
  const of: FormHandle<keyof PlanValues> = useForm({
    values: checked.current,
    check: ({ values }) => {
      checked.current = values;
      return checkPlan(values, { classSize, nowMs: Date.now() });
    },
    send: async (body) => {
      const made = await ask('createPulse', { at: { course: course.id }, body });
      if (!made.ok) return fail(placed(made.error, checked.current, classSize));
      const { definition: { code, eligibility }, slips } = made.value;
      keepSheet(code, slips);
      go(eligibility === 'codes' ? to.sheet(code) : to.projector(code), { replace: true });
      return made;
    },
  });
  const { values } = of.form;
  const setting = { classSize, nowMs: Date.now() };
  return (
    <Page title={words.title} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p class="small">{words.status}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="stack plan" noValidate onSubmit={of.submit}>
        <PlanQuestions of={of} setting={setting} />
        <PlanPeople of={of} setting={setting} />
        <PlanTimes of={of} course={course} />
        <PlanResults of={of} setting={setting} />
        <Preview values={values} classSize={classSize} />
        <p class="small">{words.frozen}</p>
        <button disabled={of.form.sending}>{of.form.sending ? staff.app.sending : values.eligibility === 'codes' ? words.makeWithCodes : words.make}</button>
      </form>
    </Page>
  );
}

function Preview({ values, classSize }: { readonly values: PlanValues; readonly classSize: number }) {
  return (
    <section class="card" aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      <PromiseLine of={plannedPromise(values, classSize)} />
      <details>
        <summary>{fill(words.questions, { n: countQuestions(values) })}</summary>
        <AsAsked {...plannedQuestions(values)} />
      </details>
    </section>
  );
}
