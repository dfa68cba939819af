/** Lists the courses whose students somebody represents (H2.4). It is loaded by whoever represents any. */
import type { Gives } from '../../../schema/contract/api.ts';
import { to } from '../app/links.ts';
import { representativeWords } from '../loop/representative-words.ts';

export type RepresentedCoursesProps = Gives<'represented'>;

export function RepresentedCourses({ courses }: RepresentedCoursesProps) {
  return (
    <section aria-labelledby="represented">
      <h2 id="represented">{representativeWords.list}</h2>
      <ul class="lines">
        {courses.map(({ id, name }) => (
          <li key={id}>
            <a href={to.represented(id)}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
