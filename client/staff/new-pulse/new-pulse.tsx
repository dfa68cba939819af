/** Leads to the plan of a pulse, or says why none can be made now (E2.4, R2.1). */
import { tooSmallWords } from '../ui/words.ts';
import { newPulseWords as words } from './words.ts';
import { leastClassFor } from '../../../schema/pulse/combinations.ts';
import { ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { isClassTooSmall } from './plan.ts';
import { PlanForm } from './plan-form.tsx';
import type { Known } from './use-plan.ts';

export function NewPulsePage({ course }: { readonly course: string }) {
  const from = async () => {
    const [page, next] = await Promise.all([ask('course', { at: { course } }), ask('nextPulse', { at: { course } })]);
    if (!page.ok) return page;
    return next.ok ? ok<Known>({ course: page.value.course, next: next.value }) : next;
  };
  return (
    <Load from={from}>
      {(known) => (
        <Page title={words.title} above={<a href={to.course(course)}>{known.course.name}</a>}>
          <PlanCourse {...known} />
        </Page>
      )}
    </Load>
  );
}

/** Shows the form, or why there is none. */
export function PlanCourse(known: Known) {
  return isClassTooSmall({ ...known.course, ...known.next }) ? <TooSmall {...known} /> : <PlanForm {...known} />;
}

/** Below k + 3 students no pulse can promise anything (E2.4), so a conversation takes its place (E8.6). */
export function TooSmall({ course, next }: Known) {
  return (
    <div class="empty">
      <h2>{tooSmallWords.title}</h2>
      <p>{fill(words.tooSmall, { needs: leastClassFor(next.leastK), size: course.classSize })}</p>
      <p>{tooSmallWords.instead}</p>
      <p>
        <a class="button" href={to.conversation}>
          {tooSmallWords.link}
        </a>
      </p>
    </div>
  );
}
