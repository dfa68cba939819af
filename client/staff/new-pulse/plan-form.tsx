/**
 * Shows the plan of a pulse on one short page: what most pulses need is chosen already, and each part unfolds (E7.11).
 * All of it is fixed once the pulse is made (E7.3).
 */
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { countQuestions } from '../../../schema/pulse/check-plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PlanReason } from '../ui/plan-reason.tsx';
import { PromiseLine } from '../ui/promise-line.tsx';
import { rehearsalWords } from '../ui/words.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { labels } from './plan-labels.ts';
import { plannedPromise, requestOf } from './plan.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanParts } from './plan-parts.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { usePlan, type Known, type PlanHandle } from './use-plan.ts';
import { useUnfolded } from './use-unfolded.ts';
import { shortWords } from './short-words.ts';
import { newPulseWords as words } from './words.ts';

export function PlanForm(known: Known) {
  const { course, next } = known;
  const { of, setting, warnings, replaces, meanwhile, willRehearse } = usePlan(known);
  const unfolded = useUnfolded(of.form, setting);
  const plan = requestOf(of.form.values, setting);
  return (
    <form class="plan" noValidate onSubmit={of.submit}>
      <div class="plan-column">
        <p class="small">{caveatWords.status}</p>
        <ErrorSummary form={of.form} labels={labels} reveal={unfolded.reveal} />
        {meanwhile !== null && <ChangedMeanwhile {...meanwhile} />}
        <PlanReason of={of} warnings={warnings} />
        {known.from === undefined && warnings.length === 0 && <p>{shortWords.ready}</p>}
        <PlanParts of={of} setting={setting} unfolded={unfolded} terms={next.terms} signals={next.signals.signals} />
        <section class="told-before" aria-labelledby="told">
          <h2 id="told">{words.told}</h2>
          <PromiseLine of={plannedPromise(plan, course.classSize)} />
        </section>
        {replaces === null ? (
          <p class="small">{words.frozen}</p>
        ) : (
          <p class="note" role="status">
            {fill(replaces.keepsCode ? words.keepsCode : words.losesCode, { code: replaces.code })}
          </p>
        )}
        <p class="small" id="rehearse-hint">
          {rehearsalWords.startHint}
        </p>
      </div>
      <PlanBar
        questions={countQuestions(plan)}
        sending={of.form.sending}
        action={actionOf(replaces, plan.eligibility)}
        willRehearse={willRehearse}
      />
      <PlanPreview of={of} setting={setting} course={course.id} />
    </form>
  );
}

function actionOf(replaces: PlanHandle['replaces'], eligibility: string): string {
  if (replaces !== null) return replaces.keepsCode ? words.saveTimes : words.replace;
  return eligibility === 'codes' ? words.makeWithCodes : words.make;
}
