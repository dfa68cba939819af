/**
 * Shows administrators the courses whose leads can no longer sign in, so that they can appoint a new lead for each
 * (E6.4).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Stranded } from '../../../schema/contract/team.ts';
import { appWords } from '../ui/words.ts';
import { officeWords as words } from './office-words.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Select } from '../ui/select.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Topic } from '../ui/topic.tsx';
import { useForm } from '../ui/use-form.ts';
import { listed } from '../ui/joined.ts';

type StrandedCourse = Stranded['courses'][number];

export function StrandedCourses(first: Stranded) {
  const shown = useSignal(first);
  useEffect(() => {
    shown.value = first;
  }, [first.courses]);
  const { courses, more, others } = shown.value;
  if (courses.length === 0) return null;
  const names = toldApart(courses.map(({ course }) => course));
  return (
    <Topic id="stranded" title={words.strandedTitle} about={words.stranded}>
      <ul class="people">
        {courses.map((each) => (
          <li key={each.course.id}>
            <OneCourse
              of={each}
              others={others}
              name={names.get(each.course.id) ?? each.course.name}
              changed={(now) => {
                shown.value = now;
              }}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small">{fill(words.strandedMore, { n: more })}</p>}
    </Topic>
  );
}

interface OneCourseProps {
  readonly of: StrandedCourse;
  readonly others: Stranded['others'];
  readonly name: string;
  readonly changed: (now: Stranded) => void;
}

function OneCourse({ of: { course, leads, candidates: ofTheTeam }, others, name, changed }: OneCourseProps) {
  const candidates = ofTheTeam.length > 0 ? ofTheTeam : others;
  // Several of these forms may be on one page, so each field needs a name of its own.
  const field = `lead-${course.id}`;
  const label = fill(words.newLead, { course: name });
  const of = useForm({
    values: { [field]: '' },
    check: (form) => {
      const to = form.values[field] ?? '';
      return to === '' ? fail({ [field]: words.choose }) : ok(to);
    },
    send: async (to) => {
      const appointed = await ask('appointLead', { at: { course: course.id }, body: { to } });
      // If it failed, the course may have a new lead anyway, from an attempt whose answer was lost or from a colleague.
      // The list says so.
      const now = appointed.ok ? appointed : await ask('strandedCourses');
      if (now.ok) changed(now.value);
      return appointed;
    },
  });
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <span class="small">
          {leads.length === 0 ? words.strandedNobody : fill(words.strandedLeads, { names: listed(leads) })}
        </span>
      </p>
      {candidates.length === 0 ? (
        <p class="small">{words.nobodyLeft}</p>
      ) : (
        <form class="stack" noValidate onSubmit={of.submit}>
          <ErrorSummary form={of.form} labels={{ [field]: label }} />
          <Select
            of={of}
            name={field}
            label={label}
            hint={words.appointHint}
            options={[['', words.choose], ...candidates.map(({ id, name }) => [id, name] as const)]}
          />
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.appoint}
          </button>
        </form>
      )}
    </>
  );
}
