/**
 * Renders what the link of a course shows beside the pages of its pulses: that nothing was asked yet, that it is archived, what
 * stands around the last results, and that a link is not known or was replaced (lms.md L2.5, L2.6).
 */
import { dayAt } from '../../schema/calendar.ts';
import { say } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import type { Code } from '../../schema/contract/ids.ts';
import { hrefIn, pulsePath, type PageLanguage } from './href.ts';
import { CodeForm } from './landing.tsx';
import { renderNotice, type Around, type NoticedCourse } from './notice.tsx';

/** A pulse that has ended, whatever came of it. */
interface EndedPulse {
  readonly code: Code;
  readonly closesAtMs: number;
}

interface Props {
  readonly language: PageLanguage;
  readonly path: string;
  readonly course: NoticedCourse & { readonly zone: string };
  /** The pulses that have ended, the latest first. */
  readonly ended: readonly EndedPulse[];
}

export const renderNothingAsked = ({ language, path, course }: Omit<Props, 'ended'>): string =>
  renderNotice(
    { language, course, here: { path }, title: say(language, 'courseNoneTitle') },
    <p>{say(language, 'courseNone')}</p>,
  );

export const renderArchived = ({ language, path, course, ended }: Props): string =>
  renderNotice(
    { language, course, here: { path }, title: say(language, 'courseArchivedTitle') },
    <>
      <p>{say(language, 'courseArchived')}</p>
      <Ended language={language} zone={course.zone} ended={ended} label="courseResults" />
    </>,
  );

/** What stands around the notice of a planned pulse. */
export const aroundPlanned = ({ language, path, course: { zone }, ended }: Props): Around => ({
  path,
  after: <Ended language={language} zone={zone} ended={ended} label="courseResults" />,
});

/** What stands around the results of the last pulse. @param last the pulse that they are of; the list has the others */
export function aroundLast({ language, path, course: { zone }, ended }: Props, last: EndedPulse): Around {
  const earlier = ended.filter(({ code }) => code !== last.code);
  return {
    path,
    before: <p>{say(language, 'courseLast', { day: sayDay(language, dayAt(last.closesAtMs, zone)) })}</p>,
    after: <Ended language={language} zone={zone} ended={earlier} label="courseEarlier" />,
  };
}

/** The link was replaced by its lead, or its course is gone. */
export const renderReplaced = (language: PageLanguage, path: string): string =>
  renderNotice(
    { language, here: { path }, title: say(language, 'courseReplacedTitle') },
    <p>{say(language, 'courseReplaced')}</p>,
  );

export const renderUnknownCourse = (language: PageLanguage, path: string): string =>
  renderNotice(
    { language, here: { path }, title: say(language, 'courseUnknownTitle') },
    <>
      <p>{say(language, 'courseUnknown')}</p>
      <CodeForm language={language} typed="" />
    </>,
  );

interface EndedProps extends Pick<Props, 'language' | 'ended'> {
  readonly zone: string;
  readonly label: 'courseEarlier' | 'courseResults';
}

/** A list of days, each with the page of that pulse's results. Two pulses may have closed on one day. */
function Ended({ language, ended, zone, label }: EndedProps) {
  if (ended.length === 0) return null;
  return (
    <section>
      <h2>{say(language, label)}</h2>
      <ul class="days">
        {ended.map(({ code, closesAtMs }) => (
          <li>
            <a href={hrefIn(language, pulsePath(code, 'results'))}>{sayDay(language, dayAt(closesAtMs, zone))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
