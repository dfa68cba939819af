/**
 * Makes the sheet with the one link of a course, which hangs for the whole term and is read from 3 m. How long a pulse takes
 * and what is promised differ from pulse to pulse, so they are not on it
 * (lms.md L2.7, docs/decisions/0061-a-code-on-paper-has-the-largest-modules.md).
 */
import { say } from '../../../schema/languages/language.ts';
import { inLanguage, Said } from '../../told/said.tsx';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { courseWithAudience, type CourseRead } from './course-link.tsx';
import { Papers, sheetClass, type Format } from './papers.tsx';
import { posterWords as words } from './words.ts';

export function TermPosterPage({ course }: { readonly course: string }) {
  return (
    <Load from={() => courseWithAudience(course)}>
      {(page) => (
        <Papers title={words.termTitle} above={<a href={to.courseLink(course)}>{words.termBack}</a>}>
          {(format) => <Sheet {...page} format={format} />}
        </Papers>
      )}
    </Load>
  );
}

function Sheet({ read: { course, link }, audience, format }: CourseRead & { readonly format: Format }) {
  const { main, second } = audience;
  return (
    <section
      class={`${sheetClass(format, course.name, second !== null)} poster-term`}
      aria-label={words.termTitle}
      {...inLanguage(main)}
    >
      <div class="poster-words">
        <p class="poster-course">
          <bdi>{course.name}</bdi>
        </p>
        <p class="poster-ask">
          <Said to={audience}>{({ hall }) => hall.ask}</Said>
        </p>
      </div>
      <img class="qr" src={`/c/${link.key}/qr.svg`} alt={say(main, 'wallQr', { url: link.url })} />
      <div class="poster-way">
        <p class="poster-url">
          <span class="poster-label">
            <Said to={audience}>{({ hall }) => hall.term}</Said>
          </span>{' '}
          <bdi dir="ltr">
            {link.url.replace(/^https:\/\/|\/c\/.*$/g, '')}
            <wbr />
            <span class="poster-path">{`/c/${link.key}`}</span>
          </bdi>
        </p>
      </div>
      <div class="poster-promise">
        <Said to={audience}>{({ hall }) => hall.termSays}</Said>
      </div>
    </section>
  );
}
