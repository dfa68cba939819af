/** Lets administrators archive courses that are over, and bring them back, by name and without seeing anything of them (H3.3). */
import { useSignal } from '@preact/signals';
import type { ArrangedCourse, ArrangedCourses } from '../../../schema/contract/courses.ts';
import { ArchiveCourses } from '../ui/archive-courses.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Topic } from '../ui/topic.tsx';
import { archiveWords } from '../ui/list-words.ts';
import { ARCHIVED, arranged, FoundCourses, IN_USE } from './found-courses.tsx';
import { assignWords as words } from './words.ts';

export interface ArchivingProps {
  readonly inUse: ArrangedCourses;
  readonly archived: ArrangedCourses;
}

export function Archiving({ inUse, archived }: ArchivingProps) {
  const changes = useSignal(0);
  const changed = () => {
    changes.value += 1;
  };
  const part = (isBack: boolean) => (
    <FoundCourses
      name={isBack ? 'search-archived' : 'search-in-use'}
      label={isBack ? archiveWords.backTitle : archiveWords.title}
      from={arranged(isBack ? ARCHIVED : IN_USE)}
      first={isBack ? archived : inUse}
      version={changes.value}
      empty={isBack ? archiveWords.noneArchived : words.none}
    >
      {(courses) => <ArchiveCourses courses={named(courses)} archived={isBack} changed={changed} />}
    </FoundCourses>
  );
  return (
    <Topic id="archive" title={archiveWords.title} about={archiveWords.lead}>
      <details class="fold">
        <summary>{archiveWords.title}</summary>
        {part(false)}
      </details>
      <details class="fold">
        <summary>{archiveWords.backTitle}</summary>
        {part(true)}
      </details>
    </Topic>
  );
}

function named(courses: readonly ArrangedCourse[]) {
  const names = toldApart(courses);
  return courses.map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}
