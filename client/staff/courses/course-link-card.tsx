/** Offers the link of a course on its page, because it is the one that is pasted and hung up (lms.md L2.7). */
import type { CoursePage } from '../../../schema/contract/courses.ts';
import { to } from '../app/links.ts';
import { courseWords as words } from './course-words.ts';

export function CourseLinkCard({ course, link }: Pick<CoursePage, 'course' | 'link'>) {
  return (
    <section class="card" aria-labelledby="course-link">
      <h2 id="course-link">{words.linkTitle}</h2>
      <p>{words.linkText}</p>
      <p class="course-address lone">
        <a href={link.url} dir="ltr" translate={false}>
          {link.url.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <p class="actions">
        <a class="button quiet" href={to.courseLink(course.id)}>
          {words.linkMore}
        </a>
      </p>
    </section>
  );
}
