/** Archives several courses or brings them back, and says which ones stay as they are, and why (H3.3, H3.4). */
import { useSignal } from '@preact/signals';
import type { Archived } from '../../../schema/contract/courses.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { ChooseMany } from './choose-many.tsx';
import { archiveWords as words } from './list-words.ts';

export interface ArchiveCoursesProps {
  readonly courses: readonly { readonly id: string; readonly name: string }[];
  /** Whether they are archived now, and would be brought back. */
  readonly archived: boolean;
  readonly changed: () => void;
}

export function ArchiveCourses({ courses, archived, changed }: ArchiveCoursesProps) {
  const said = useSignal<readonly string[]>([]);
  const act = async (ids: readonly string[]) => {
    const done = await ask('archiveCourses', { body: { courses: [...ids], archived: !archived } });
    if (!done.ok) return done.error;
    said.value = sayArchived(done.value, archived, courses);
    changed();
    return null;
  };
  return (
    <>
      {courses.length > 0 && (
        <ChooseMany
          name={archived ? 'bring-back' : 'archive'}
          legend={words.legend}
          most={COURSES_PER_PAGE}
          items={courses.map(({ id, name }) => ({ id, label: name }))}
          button={(n) => counted(archived ? words.back : words.archive, n)}
          {...(!archived && { sure: { title: words.sure, text: words.sureText, yes: words.yes, no: words.no } })}
          act={act}
        />
      )}
      <div role="status">
        {said.value.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

function sayArchived(
  { done, kept }: Archived,
  wereArchived: boolean,
  courses: ArchiveCoursesProps['courses'],
): readonly string[] {
  const nameOf = (id: string): string => courses.find((course) => course.id === id)?.name ?? '';
  return [
    ...(done.length > 0 ? [counted(wereArchived ? words.backDone : words.done, done.length)] : []),
    ...kept.map(({ course, why }) =>
      fill(why === 'pulse-open-already' ? words.open : words.notYours, { course: nameOf(course) }),
    ),
  ];
}
