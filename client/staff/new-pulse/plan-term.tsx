/** Plans several pulses of a course at once: the same questions on several dates, all of them or none (E7.13). */
import { useSignal } from '@preact/signals';
import type { Gives } from '../../../schema/contract/api.ts';
import type { Proposed } from '../../../schema/contract/term-plan.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { fail, ok } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { go } from '../app/router.ts';
import { ask } from '../server/api.ts';
import { serverNow } from '../server/clock.ts';
import { sayWarning } from '../server/say-warning.ts';
import { fromCourseTime, toCourseTime } from '../ui/course-time.ts';
import { DatesEditor, datesOf, showDate, type Dates } from '../ui/dates-editor.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PlanReason } from '../ui/plan-reason.tsx';
import { sayChange } from '../ui/say-change.ts';
import { termWords as words } from '../ui/term-words.ts';
import { when } from '../ui/time.ts';
import { useForm, type FormHandle } from '../ui/use-form.ts';
import { appWords, fieldWords } from '../ui/words.ts';
import { TooSmall } from './new-pulse.tsx';
import { atFormField, readRehearsal } from './plan-errors.ts';
import { labels } from './plan-labels.ts';
import { PlanParts } from './plan-parts.tsx';
import { firstPlan, isClassTooSmall, requestOf, type PlanValues, type Setting } from './plan.ts';
import type { Known } from './use-plan.ts';
import { useUnfolded } from './use-unfolded.ts';

export const PlanTermPage = ({ course }: { readonly course: string }) => <Term course={course} proposal={null} />;
export const AnswerDatesPage = ({ course, proposal }: { readonly course: string; readonly proposal: string }) => (
  <Term course={course} proposal={proposal} />
);

interface Shown extends Known {
  /** Dates that somebody has proposed, and that this plan answers. */
  readonly proposed: Proposed | undefined;
}

function Term({ course, proposal }: { readonly course: string; readonly proposal: string | null }) {
  const from = async () => {
    const [page, next, own] = await Promise.all([
      ask('course', { at: { course } }),
      ask('nextPulse', { at: { course } }),
      proposal === null ? null : ask('ownProposals'),
    ]);
    if (!page.ok) return page;
    if (!next.ok) return next;
    if (own?.ok === false) return own;
    const proposed = own?.value.proposals.find(({ id, course: of }) => id === proposal && of.id === course);
    return ok<Shown>({ course: page.value.course, next: next.value, proposed });
  };
  return (
    <Load from={from}>
      {(shown) => (
        <Page title={words.title} above={<a href={to.course(course)}>{shown.course.name}</a>}>
          {isClassTooSmall({ ...shown.course, ...shown.next }) ? <TooSmall {...shown} /> : <TermForm {...shown} />}
        </Page>
      )}
    </Load>
  );
}

const isWrong = (date: Checked[number] | undefined): boolean => date !== undefined && date.problem !== null;

/** Whoever works by keyboard goes on where something has to be corrected, a reason is needed, or the dates are planned. */
function leadOn(dates: Checked): void {
  const wrong = dates.findIndex(isWrong);
  if (wrong >= 0) return showDate(wrong);
  const next = dates.some(({ warnings }) => warnings.length > 0) ? 'reason' : 'plan-dates';
  // The button was off while we asked, and lost the focus by it.
  setTimeout(() => document.getElementById(next)?.focus());
}

/** What the server says of each date; it is gone as soon as anything is changed. */
type Checked = Gives<'checkTerm'>['dates'];

function TermForm({ course, next, proposed }: Shown) {
  const { zone } = course;
  const setting: Setting = { ...next, classSize: course.classSize, zone, nowMs: serverNow() };
  const first: PlanValues = { ...firstPlan(setting), opening: 'at-time' };
  const now = toCourseTime(setting.nowMs, zone);
  const dates = useSignal<Dates>(datesAtFirst({ next, proposed, now, first }));
  const checked = useSignal<Checked | null>(null);
  /** Which row has no whole moment; -1 if all have. */
  const blank = useSignal(-1);
  const instants = () =>
    dates.value.map(({ opensAt, closesAt }) => ({
      opensAtMs: fromCourseTime(opensAt, zone),
      closesAtMs: fromCourseTime(closesAt, zone),
    }));
  const isReady = checked.value?.every(({ problem }) => problem === null) === true;
  // Each kind once: all of them stand at their dates.
  const warnings = [
    ...new Map(checked.value?.flatMap((each) => each.warnings).map((each) => [each.kind, each])).values(),
  ];
  const form: FormHandle<keyof PlanValues> = useForm({
    values: first,
    check: ({ values }) => {
      const read = readRehearsal(values, { ...setting, nowMs: serverNow() });
      return read.ok ? ok({ plan: read.value, values }) : read;
    },
    send: async ({ plan, values }) => {
      blank.value = instants().findIndex((each) => Number.isNaN(each.opensAtMs + each.closesAtMs));
      if (blank.value >= 0) {
        showDate(blank.value);
        return ok(null);
      }
      const at = { course: course.id };
      if (!isReady) {
        const heard = await ask('checkTerm', { at, body: { ...plan, dates: instants() } });
        if (heard.ok) checked.value = await inOurWords(heard.value.dates);
        if (heard.ok) leadOn(checked.value ?? []);
        return heard.ok ? heard : fail(atFormField(heard.error, values as PlanValues));
      }
      const body = { ...plan, dates: instants(), reason: values.reason.trim(), proposal: proposed?.id ?? null };
      const made = await ask('planTerm', { at, body });
      if (made.ok) go(to.course(course.id), { replace: true });
      return made.ok ? made : fail(atFormField(made.error, values as PlanValues));
    },
  });
  const of: FormHandle<keyof PlanValues> = {
    ...form,
    type: (field, value) => {
      if (field !== 'reason') checked.value = null;
      form.type(field, value);
    },
  };
  const unfolded = useUnfolded(of.form, { ...setting, rest: null, planned: [] });
  return (
    <form class="plan" noValidate onSubmit={of.submit}>
      <div class="plan-column">
        <p class="lead">{words.lead}</p>
        {proposed !== undefined && (
          <p class="note">{fill(words.by, { programme: proposed.programme, term: proposed.term })}</p>
        )}
        <ErrorSummary form={of.form} labels={labels} reveal={unfolded.reveal} />
        <section aria-labelledby="term-dates">
          <h2 id="term-dates">{words.dates}</h2>
          <DatesEditor
            dates={dates.value}
            change={(changed) => {
              checked.value = null;
              blank.value = -1;
              dates.value = changed;
            }}
            terms={next.terms}
            from={now}
            isWrong={(n) => n === blank.value || isWrong(checked.value?.[n])}
            below={(n) => (
              <>
                {n === blank.value && <p class="error">{fieldWords.time}</p>}
                <Below date={dates.value[n]} zone={zone} checked={checked.value?.[n]} />
              </>
            )}
          />
        </section>
        {isReady && <PlanReason of={of} warnings={warnings} />}
        <PlanParts
          of={of}
          setting={setting}
          unfolded={unfolded}
          terms={next.terms}
          signals={next.signals.signals}
          without="times"
        />
        {requestOf(of.form.values, setting).eligibility === 'codes' && <p class="small">{words.codes}</p>}
      </div>
      <div class="plan-bar">
        <p class="actions">
          <button id="plan-dates" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : isReady ? counted(words.make, dates.value.length) : words.check}
          </button>
        </p>
      </div>
    </form>
  );
}

/** Problems of single dates are worded like those of a whole request (E3.9a). */
async function inOurWords(dates: Checked): Promise<Checked> {
  const { sayProblem } = await import('../server/say-problem.ts');
  return dates.map((each) => ({ ...each, problem: each.problem && sayProblem(each.problem) }));
}

/** Those that were proposed and still lie ahead; else the weeks of the first term that has any; else one date. */
function datesAtFirst({
  next,
  proposed,
  now,
  first,
}: Pick<Shown, 'next' | 'proposed'> & { readonly now: string; readonly first: PlanValues }): Dates {
  const given = proposed?.dates.filter(({ opensAt }) => opensAt > now) ?? [];
  const [weeks] = next.terms.map((term) => datesOf(term, now)).filter((each) => each.length > 0);
  if (given.length > 0) return given;
  return weeks ?? [{ opensAt: first.opensAt, closesAt: first.closesAt }];
}

interface BelowProps {
  readonly date: Dates[number] | undefined;
  readonly zone: string;
  readonly checked: Checked[number] | undefined;
}

/** The moments as they are meant, and what speaks against them. */
function Below({ date, zone, checked }: BelowProps) {
  if (date === undefined) return null;
  const moments = [date.opensAt, date.closesAt].filter((each) => !Number.isNaN(fromCourseTime(each, zone)));
  return (
    <>
      <p class="small" aria-live="polite">
        {moments.map((each) => when(fromCourseTime(each, zone), zone)).join(' – ')}
        {moments.flatMap((each) =>
          sayChange(each, zone).map((sentence) => (
            <strong class="moved" key={each}>
              {sentence}
            </strong>
          )),
        )}
      </p>
      {checked !== undefined && checked.problem !== null && <p class="error">{checked.problem.detail}</p>}
      {checked?.problem === null && checked.warnings.length === 0 && <p class="small">{words.fits}</p>}
      {checked !== undefined && checked.warnings.length > 0 && (
        <div class="note">
          <p>{words.warn}</p>
          <ul>
            {checked.warnings.map((warning) => (
              <li key={warning.kind}>{sayWarning(warning)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
