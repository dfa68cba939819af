/** Plans a pulse: questions, people, times, results. All of it is fixed once the pulse is made (E7.3). */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Takes } from '../../../schema/contract/api.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { appWords, reasonWords, rehearsalWords, tooSmallWords } from '../ui/words.ts';
import { newPulseWords as words } from './words.ts';
import { countQuestions, leastClassFor } from '../../../schema/pulse/check-plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { serverNow } from '../server/clock.ts';
import { ask } from '../server/api.ts';
import { keepSheet } from '../server/fresh-sheet.ts';
import { dropPlan, keepPlan, keepWayBack, plannedBefore } from '../server/rehearsed.ts';
import { to } from '../app/links.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PlanOwn } from './plan-own.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { Count, PlanQuestions } from './plan-questions.tsx';
import { PlanReason } from '../ui/plan-reason.tsx';
import { PlanResults } from './plan-results.tsx';
import { PlanTimes } from './plan-times.tsx';
import { PromiseLine } from '../ui/promise-line.tsx';
import { useForm, type FormHandle } from '../ui/use-form.ts';
import { go } from '../app/router.ts';
import { labels } from './plan-labels.ts';
import { firstPlan, isClassTooSmall, plannedPromise, requestOf, type PlanValues, type Setting } from './plan.ts';
import { onlyMoves, planFrom } from './plan-from.ts';
import { atFormField, readPlan, readRehearsal } from './plan-errors.ts';

export interface Known {
  readonly course: Course;
  readonly next: NextPulse;
  /** The pulse that is changed, or that the new one is like. It has a schedule only if it is changed (E7.6). */
  readonly from?: Pick<PulsePage, 'definition' | 'stage'> & { readonly schedule: Schedule | null };
}

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
  const { course, next, from } = known;
  const changes = from === undefined || from.schedule === null ? null : from.definition.code;
  if (next.running !== null && next.running !== changes) return <Running course={course.id} code={next.running} />;
  return isClassTooSmall({ ...course, ...next }) ? <TooSmall {...known} /> : <PlanForm {...known} />;
}

/** Pulses are planned one after the other, so that staff can use what the first has shown (R2.1). */
function Running({ course, code }: { readonly course: string; readonly code: string }) {
  return (
    <div class="empty">
      <h2>{words.runningTitle}</h2>
      <p>{fill(words.running, { code })}</p>
      <p>
        <a class="button" href={to.course(course)}>
          {words.runningLink}
        </a>
      </p>
    </div>
  );
}

/** Below k + 3 students no pulse can promise anything (E2.4), so a conversation takes its place (E8.6). */
function TooSmall({ course, next }: Known) {
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

function PlanForm({ course, next, from }: Known) {
  const setting: Setting = { ...next, classSize: course.classSize, zone: course.zone, nowMs: serverNow() };
  // If the server refuses the plan, it refuses these values.
  const first = useRef(from === undefined ? firstPlan(setting) : planFrom(from.definition, from.schedule, setting));
  const checked = useRef(from === undefined ? plannedBefore(course.id, first.current) : first.current);
  /** The planned pulse that this plan takes the place of. */
  const replaces = from === undefined || from.schedule === null ? null : from.definition.code;
  /** Which of the two buttons was pressed. */
  const rehearses = useRef(false);
  /** They are for a pulse that opens now. If it is planned for later, the server sends those of that day. */
  const warnings = useSignal<readonly Warning[]>(next.warnings);
  const of: FormHandle<keyof PlanValues> = useForm({
    values: checked.current,
    check: ({ values }) => {
      checked.current = values;
      const now = { ...setting, nowMs: serverNow() };
      if (rehearses.current) return asked(readRehearsal(values, now), (rehearsal) => ({ rehearsal }));
      return asked(readPlan(values, now), (pulse) => ({ pulse }));
    },
    send: async (wanted: Wanted) => {
      if ('rehearsal' in wanted) return rehearse(course.id, wanted.rehearsal, checked.current);
      const body = wanted.pulse;
      const made = await ask('createPulse', { at: { course: course.id }, body: { ...body, replaces } });
      if (!made.ok) {
        if (made.error.kind !== 'problem' || made.error.warnings === undefined)
          return fail(atFormField(made.error, checked.current));
        // The warnings appear above the field, so the message only has to ask for the reason.
        warnings.value = made.error.warnings;
        return fail({ ...made.error, detail: reasonWords.reasonNeeded });
      }
      const {
        definition: { code, eligibility },
        slips,
      } = made.value;
      if (code === replaces) {
        go(to.course(course.id), { replace: true });
        return made;
      }
      keepSheet(code, slips);
      dropPlan(course.id);
      go(eligibility === 'codes' ? to.sheet(code) : to.projector(code), { replace: true });
      return made;
    },
  });
  const { values } = of.form;
  const plan = requestOf(values, setting);
  const { classSize } = course;
  const moves = { before: first.current, after: values, classSize };
  const keepsCode = replaces !== null && from !== undefined && onlyMoves(from.definition, moves);
  const make = values.eligibility === 'codes' ? words.makeWithCodes : words.make;
  const action = replaces === null ? make : keepsCode ? words.saveTimes : words.replace;
  return (
    <>
      <p class="small">{caveatWords.status}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="plan" noValidate onSubmit={of.submit}>
        <PlanReason of={of} warnings={warnings.value} />
        <PlanQuestions of={of} setting={setting} signals={next.signals.signals} />
        <PlanOwn of={of} setting={setting} />
        <Count n={countQuestions(plan)} />
        <PlanPeople of={of} setting={setting} />
        <PlanTimes of={of} setting={setting} terms={next.terms} />
        <PlanResults of={of} setting={setting} />
        <PlanPreview of={of} setting={setting} course={course.id} />
        <section class="card" aria-labelledby="told">
          <h2 id="told">{words.told}</h2>
          <PromiseLine of={plannedPromise(plan, course.classSize)} />
        </section>
        {replaces === null ? (
          <p class="small">{words.frozen}</p>
        ) : (
          <p class="note" role="status">
            {fill(keepsCode ? words.keepsCode : words.losesCode, { code: replaces })}
          </p>
        )}
        <p class="actions">
          <button
            disabled={of.form.sending}
            onClick={() => {
              rehearses.current = false;
            }}
          >
            {of.form.sending ? appWords.sending : action}
          </button>
          <button
            class="quiet"
            disabled={of.form.sending}
            onClick={() => {
              rehearses.current = true;
            }}
          >
            {rehearsalWords.start}
          </button>
        </p>
        <p class="small">{rehearsalWords.startHint}</p>
      </form>
    </>
  );
}

type Wanted = { readonly pulse: Takes<'createPulse'> } | { readonly rehearsal: Takes<'startRehearsal'> };

/** Says which of the two a request is for. */
const asked = <T, E>(read: Result<T, E>, name: (body: T) => Wanted): Result<Wanted, E> =>
  read.ok ? ok(name(read.value)) : read;

/** Starts a rehearsal of the plan, which waits here until its author comes back (E7.7). */
async function rehearse(course: string, body: Takes<'startRehearsal'>, values: PlanValues) {
  const begun = await ask('startRehearsal', { at: { course }, body });
  if (!begun.ok) return fail(atFormField(begun.error, values));
  const { definition, slips } = begun.value;
  keepSheet(definition.code, slips);
  keepPlan(course, { ...values });
  keepWayBack(definition.code, to.newPulse(course));
  go(definition.eligibility === 'codes' ? to.sheet(definition.code) : to.projector(definition.code));
  return begun;
}
