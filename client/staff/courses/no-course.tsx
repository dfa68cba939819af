/** Says on a home without a course what comes first. Most people have one, and load nothing of this (P15). */
import { isAdmin, leadsAnyProgramme } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { to } from '../app/links.ts';
import { Hall } from '../ui/picture.tsx';
import { noCourseWords as words } from './no-course-words.ts';

/** Whoever leads a programme may teach nothing, and whoever administers may bring in thousands of courses at once. */
export function NoCourse() {
  const grants = me.value?.grants ?? [];
  const leads = leadsAnyProgramme(grants);
  return (
    <div class="empty">
      <Hall />
      <h2>{words.title}</h2>
      <p>{leads ? words.lead : words.text}</p>
      <p class="actions">
        {leads && (
          <a class="button" href={to.programmes}>
            {words.toProgrammes}
          </a>
        )}
        <a class={leads ? 'button quiet' : 'button'} href={to.firstCourse}>
          {words.add}
        </a>
        {isAdmin(grants) && (
          <a class="button quiet" href={to.import}>
            {words.importFile}
          </a>
        )}
      </p>
      {isAdmin(grants) && <p class="small">{words.demo}</p>}
    </div>
  );
}
