/**
 * Enters how many students each course has. The split of results rests on it, so it is for administrators who do not teach the
 * course (R2.6).
 */
import { useSignal } from '@preact/signals';
import type { ArrangedCourse, ArrangedCourses } from '../../../schema/contract/courses.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf } from '../server/failure.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Topic } from '../ui/topic.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { arranged, FEW, FoundCourses, IN_USE } from './found-courses.tsx';
import { parseEnrolled } from './parse-enrolled.ts';
import { enrolledWords as words } from './words.ts';

export function Enrolled({ first }: { readonly first: ArrangedCourses }) {
  return (
    <Topic id="enrolled" title={words.title} about={words.lead}>
      {first.found > FEW ? (
        <details class="fold">
          <summary>{words.fold}</summary>
          <Found first={first} />
        </details>
      ) : (
        <Found first={first} />
      )}
    </Topic>
  );
}

function Found({ first }: { readonly first: ArrangedCourses }) {
  return (
    <FoundCourses name="search-enrolled" label={words.title} from={arranged(IN_USE)} first={first} empty={words.none}>
      {(courses) => <Courses courses={courses} />}
    </FoundCourses>
  );
}

function Courses({ courses }: { readonly courses: readonly ArrangedCourse[] }) {
  const names = toldApart(courses);
  return (
    <ul class="rows">
      {courses.map((course) => (
        <Course key={course.id} course={course} name={names.get(course.id) ?? course.name} />
      ))}
    </ul>
  );
}

function Course({ course, name }: { readonly course: ArrangedCourse; readonly name: string }) {
  const saved = useSignal(course);
  const { enrolled } = saved.value;
  return (
    <li>
      <span>{name}</span>{' '}
      <span class="small" role="status">
        {shownNumber(enrolled)}
      </span>
      <details key={String(enrolled)}>
        <summary>{fill(words.set, { course: name })}</summary>
        <EnrolledForm
          course={saved.value}
          changed={(now) => {
            saved.value = now;
          }}
        />
      </details>
    </li>
  );
}

const shownNumber = (enrolled: ArrangedCourse['enrolled']): string =>
  enrolled === null ? words.unknown : counted(words.n, enrolled);

function EnrolledForm({
  course,
  changed,
}: {
  readonly course: ArrangedCourse;
  readonly changed: (now: ArrangedCourse) => void;
}) {
  const name = `enrolled-${course.id}`;
  const seen = useSignal(course.enrolled);
  const of = useForm<string, ArrangedCourse['enrolled']>({
    values: { [name]: course.enrolled === null ? '' : String(course.enrolled) },
    check: ({ values }) => {
      const parsed = parseEnrolled(values[name] ?? '');
      return parsed === undefined ? fail({ [name]: words.whole }) : ok(parsed);
    },
    send: async (enrolled) => {
      const set = await ask('saveEnrolled', { at: { course: course.id }, body: { was: seen.value, enrolled } });
      if (set.ok) changed(set.value);
      // What a colleague has entered is shown above. Your own number stays in the field, so that you can decide which to
      // save.
      else if (isProblemOf(set.error, 'changed-meanwhile') && 'current' in set.error)
        seen.value = (set.error.current as ArrangedCourse).enrolled;
      return set;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ [name]: words.field }} />
      {seen.value !== course.enrolled && <p class="note">{shownNumber(seen.value)}</p>}
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name={name}
          label={words.field}
          hint={words.hint}
          input={{ inputMode: 'numeric', class: 'short' }}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
      </form>
    </>
  );
}
