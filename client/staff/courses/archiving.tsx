/** Archives several of the courses that somebody leads, and brings archived ones back (H3.3). Its code is loaded when it is unfolded. */
import { ArchiveCourses } from '../ui/archive-courses.tsx';
import { archiveWords as words } from '../ui/list-words.ts';

export interface ArchivingProps {
  readonly courses: readonly { readonly id: string; readonly name: string; readonly archived: boolean }[];
  readonly changed: () => void;
}

export function Archiving({ courses, changed }: ArchivingProps) {
  const old = courses.filter(({ archived }) => archived);
  return (
    <>
      <p class="small">{words.lead}</p>
      <ArchiveCourses courses={courses.filter(({ archived }) => !archived)} archived={false} changed={changed} />
      {old.length > 0 && (
        <>
          <h3>{words.backTitle}</h3>
          <ArchiveCourses courses={old} archived changed={changed} />
        </>
      )}
    </>
  );
}
