/** Adds a course from two fields. The very first course goes straight on to the code for the class (E2.2, E2.4). */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DAY_MS } from '../../../schema/calendar.ts';
import { DEFAULT_K, SPARE } from '../../../schema/contract/defaults.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import { appWords, fieldWords, tooSmallWords, zoneWords } from '../ui/words.ts';
import { newCourseWords as words } from './new-course-words.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { serverNow } from '../server/clock.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { meet, usualZone } from '../server/me.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { LanguageLine, suggestedLanguage } from './language-line.tsx';
import { Page } from '../ui/page.tsx';
import { saidZone, zoneName } from '../ui/time.ts';
import { ZoneField } from '../ui/zone-field.tsx';
import { placeOf, zoneToAsk } from '../ui/zone.ts';
import { useForm } from '../ui/use-form.ts';
import { go } from '../app/router.ts';
import type { Failure } from '../server/failure.ts';
import { emptyFields, parseWhole } from '../ui/form.ts';

const labels = {
  name: words.name,
  classSize: words.classSize,
  zone: zoneWords.label,
  language: words.language,
};
const NEEDS = DEFAULT_K + SPARE;

export function FirstCourse() {
  return (
    <CourseForm
      title={words.firstTitle}
      lead={words.firstLead}
      action={words.first}
      then={firstPulse}
      without={{ action: words.firstOnly, next: toCourse }}
    />
  );
}

export function AddCourse() {
  return <CourseForm title={words.title} lead={words.lead} action={words.add} then={toCourse} />;
}

const toCourse: Then = async ({ id }) => ok(go(to.course(id), { replace: true }));

/** The first pulse is made only if somebody asks for it. It asks the six core questions, is opened by hand, and closes in a day. */
async function firstPulse({ id }: Course, nowMs: number): Promise<Result<unknown, Failure>> {
  const made = await ask('createPulse', { at: { course: id }, body: { closesAtMs: nowMs + DAY_MS } });
  if (made.ok) go(to.projector(made.value.definition.code), { replace: true });
  // Something speaks against it, as for somebody who teaches another course already: the plan asks for the reason.
  else if (made.error.kind === 'problem' && made.error.warnings !== undefined) go(to.newPulse(id), { replace: true });
  return made;
}

interface CourseFormProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly then: Then;
  /** A second way on, without a pulse. */
  readonly without?: { readonly action: string; readonly next: Then };
}

/** @param madeAtMs is the same in each attempt, so that the server recognises a second one */
type Then = (course: Course, madeAtMs: number) => Promise<Result<unknown, Failure>>;

function CourseForm({ title, lead, action, then, without }: CourseFormProps) {
  const next = useRef(then);
  useEffect(() => void meet(), []);
  const here = saidZone();
  const usual = usualZone.value;
  const { asks, suggested } = zoneToAsk(here, usual, serverNow());
  const tooSmall = useSignal(false);
  // We keep the course if the next step fails. Otherwise trying again would make a second course.
  const made = useSignal<{ readonly course: Course; readonly atMs: number } | null>(null);
  const of = useForm({
    values: { name: '', classSize: '', zone: '', language: suggestedLanguage(navigator.languages) },
    check: ({ values, ...form }) => {
      tooSmall.value = false;
      const zone = values.zone || suggested;
      const errors: { name?: string; classSize?: string } = emptyFields(
        { ...form, values: { ...values, zone } },
        fieldWords.empty,
      );
      const classSize = parseWhole(values.classSize);
      if (errors.classSize === undefined && (classSize === null || classSize === 0))
        errors.classSize = fieldWords.wholeNumber;
      if (classSize !== null && classSize > 0 && classSize < NEEDS) {
        tooSmall.value = true;
        errors.classSize = fill(fieldWords.atLeast, { min: NEEDS });
      }
      return classSize === null || Object.keys(errors).length > 0
        ? { ok: false, error: errors }
        : ok({ name: values.name, classSize, zone, language: values.language as Tag });
    },
    send: async (course) => {
      if (made.value === null) {
        const created = await ask('createCourse', { body: course });
        if (!created.ok) return created;
        made.value = { course: created.value, atMs: serverNow() };
        // Whoever makes a course leads it, so the person now has one more grant.
        void meet();
      }
      return next.current(made.value.course, made.value.atMs);
    },
  });
  return (
    <Page title={title}>
      <p class="lead">{lead}</p>
      {tooSmall.value ? <TooSmall focus={of.form.refusals} /> : <ErrorSummary form={of.form} labels={labels} />}
      {made.value !== null && of.form.failure !== null && (
        <p class="note">
          {words.pulseFailed} <a href={to.course(made.value.course.id)}>{made.value.course.name}</a>
        </p>
      )}
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="name" label={words.name} hint={words.nameHint} input={{ maxLength: 120 }} />
        <Field
          of={of}
          name="classSize"
          label={words.classSize}
          hint={words.classSizeHint}
          input={{ inputMode: 'numeric', class: 'short' }}
        />
        {asks || of.form.errors.zone !== undefined ? (
          <ZoneField
            of={{ ...of, form: { ...of.form, values: { ...of.form.values, zone: of.form.values.zone || suggested } } }}
            hint={
              usual === null || placeOf(here) === null
                ? zoneWords.unknown
                : fill(zoneWords.ask, { here: zoneName(here ?? ''), usual: zoneName(usual) })
            }
          />
        ) : (
          <p class="small">{fill(words.zone, { zone: zoneName(suggested) })}</p>
        )}
        <LanguageLine of={of} />
        <p class="actions">
          <button
            disabled={of.form.sending}
            onClick={() => {
              next.current = then;
            }}
          >
            {of.form.sending ? appWords.sending : action}
          </button>
          {without !== undefined && (
            <button
              class="quiet"
              disabled={of.form.sending}
              onClick={() => {
                next.current = without.next;
              }}
            >
              {without.action}
            </button>
          )}
        </p>
      </form>
    </Page>
  );
}

/** Below k + 3 students no pulse can promise anything, so a conversation takes its place (E2.4). */
function TooSmall({ focus }: { readonly focus: number }) {
  return (
    <div class="note" role="alert" tabIndex={-1} key={focus} ref={(box) => box?.focus()}>
      <p>
        <strong>{tooSmallWords.title}</strong>
      </p>
      <p>{fill(words.tooSmall, { needs: NEEDS, k: DEFAULT_K })}</p>
      <p>{tooSmallWords.instead}</p>
      <p>
        <a href={to.conversation}>{tooSmallWords.link}</a>
      </p>
    </div>
  );
}
