/** The page of a course's link: every way to give it to students, and for the lead of the course a new one (lms.md L2.5, L2.7). */
import { useSignal } from '@preact/signals';
import type { CourseLink, CoursePage } from '../../../schema/contract/courses.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { leadsCourse } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { audienceOf } from '../ui/audience.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { CourseLinkWays } from './course-link-ways.tsx';
import { shareWords as words } from './words.ts';

export interface CourseRead {
  readonly read: CoursePage;
  readonly audience: Audience;
}

/** Reads a course with the languages of its students. */
export async function courseWithAudience(course: string): Promise<Result<CourseRead, Failure>> {
  const read = await ask('course', { at: { course } });
  if (!read.ok) return read;
  const audience = await audienceOf(read.value.settings);
  return audience.ok ? ok({ read: read.value, audience: audience.value }) : audience;
}

export function CourseLinkPage({ course }: { readonly course: string }) {
  return (
    <Load from={() => courseWithAudience(course)}>
      {({ read, audience }, renew) => (
        <Page title={words.courseTitle} above={<a href={to.course(course)}>{read.course.name}</a>}>
          {read.settings.archived && <p class="note">{words.courseArchived}</p>}
          <CourseLinkWays course={course} link={read.link} audience={audience} title={words.linkTitle} />
          {leadsCourse(me.value?.grants ?? [], course) && (
            <Replace
              course={course}
              link={read.link}
              replaced={(link) => renew({ read: { ...read, link }, audience })}
            />
          )}
        </Page>
      )}
    </Load>
  );
}

interface ReplaceProps {
  readonly course: string;
  readonly link: CourseLink;
  readonly replaced: (link: CourseLink) => void;
}

function Replace({ course, link, replaced }: ReplaceProps) {
  const busy = useSignal(false);
  const isDone = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const confirmed = async () => {
    busy.value = true;
    failure.value = null;
    const answer = await ask('replaceCourseLink', { at: { course }, body: { was: link.key } });
    busy.value = false;
    if (!answer.ok) {
      failure.value = answer.error;
      return;
    }
    isDone.value = true;
    replaced(answer.value);
  };
  return (
    <details class="fold">
      <summary>{words.replaceTitle}</summary>
      <p>{words.replaceText}</p>
      <Trouble failure={failure.value} />
      <Confirm
        label={words.replace}
        title={words.replaceSure}
        text={words.replaceEnds}
        yes={words.replace}
        no={words.replaceNo}
        busy={busy.value}
        confirmed={() => void confirmed()}
      />
      <p role="status">{isDone.value && words.replaced}</p>
    </details>
  );
}
