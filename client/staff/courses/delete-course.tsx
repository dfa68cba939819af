/** Deletes a course that has no pulse, after asking. It is loaded when somebody unfolds it (row 22). */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { meet } from '../server/me.ts';
import { to } from '../app/links.ts';
import { go } from '../app/router.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { deleteCourseWords as words } from './delete-course-words.ts';

export function DeleteCourse({ course, name }: { readonly course: string; readonly name: string }) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const confirmed = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('deleteCourse', { at: { course } });
    busy.value = false;
    if (!done.ok && !isProblemOf(done.error, 'not-found')) {
      failure.value = done.error;
      return;
    }
    void meet();
    go(to.courses, { replace: true });
  };
  return (
    <>
      <p>{words.lead}</p>
      <Trouble failure={failure.value} />
      <Confirm
        label={words.button}
        title={fill(words.sure, { course: name })}
        text={words.text}
        yes={words.yes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void confirmed()}
      />
    </>
  );
}
