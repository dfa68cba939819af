/**
 * Offers the one link of a course in every way: to copy, as a QR code, as a poster for the whole term, and as a frame for the
 * learning platform (lms.md L2.7).
 */
import type { CourseLink } from '../../../schema/contract/courses.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { doorOf } from './frame.ts';
import { Copyable } from './copyable.tsx';
import { QrCode } from './qr-code.tsx';
import { Snippet } from './snippet.tsx';
import { shareWords as words } from './words.ts';

export interface CourseLinkWaysProps {
  readonly course: string;
  readonly link: CourseLink;
  readonly audience: Audience;
  readonly title: string;
  /** Where the lead of the course replaces the link, if that is another page. */
  readonly replacedAt?: string;
}

export function CourseLinkWays({ course, link: { key, url }, audience, title, replacedAt }: CourseLinkWaysProps) {
  return (
    <>
      <section aria-labelledby="course-link">
        <h2 id="course-link">{title}</h2>
        <p>{words.courseText}</p>
        <Copyable label={words.courseLink} text={url} words={words} />
        <p class="small">{fill(words.courseCode, { host: doorOf(url), code: `${key.slice(0, 4)}-${key.slice(4)}` })}</p>
        <QrCode drawn={`/c/${key}/qr.svg`} name={`course-${key}`} url={url} />
        <p class="actions">
          <a class="button" href={to.termPoster(course)}>
            {words.termPoster}
          </a>
          {replacedAt !== undefined && <a href={replacedAt}>{words.replaceTitle}</a>}
        </p>
      </section>
      <Snippet url={url} audience={audience} />
    </>
  );
}
