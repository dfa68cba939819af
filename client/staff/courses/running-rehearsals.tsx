/** Lists the rehearsals of a course that run now, so that one whose page was closed is found again (E7.7). */
import type { CoursePage } from '../../../schema/contract/courses.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { when } from '../ui/time.ts';
import { joinWords, rehearsalWords as words } from '../ui/words.ts';

export function RunningRehearsals({ rehearsals, course }: Pick<CoursePage, 'rehearsals' | 'course'>) {
  if (rehearsals.length === 0) return null;
  return (
    <section class="card" aria-labelledby="rehearsals">
      <h2 id="rehearsals">{words.running}</h2>
      <ul>
        {rehearsals.map(({ code, schedule }) => (
          <li key={code}>
            <a href={to.projector(code)}>{code}</a>
            {joinWords.colon}
            {fill(words.ends, { when: when(schedule.closesAtMs, course.zone) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
