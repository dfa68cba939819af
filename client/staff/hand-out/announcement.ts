/**
 * Makes what staff paste into a page or a message of their learning platform, in the languages of the course: a frame,
 * always the link (lms.md L2.2), and a message with the promise in it (E5.2). Pure.
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { minutesFor } from '../../../schema/instrument/forms.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { say, sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { promise, termsOfPromise } from '../../../schema/languages/promise.ts';

/**
 * It has no script, `allow`, `sandbox` or `loading`, because the editors of many platforms strip all of these.
 * @param studentUrl the link of the course, so that it is pasted once for the whole term (L2.7); a rehearsal has only its own
 */
export const snippetOf = (studentUrl: string, { main }: Audience): string =>
  [
    `<iframe src="${studentUrl}?embed=1" title="${say(main, 'title')}" width="100%" height="700" style="border:0"></iframe>`,
    `<p lang="${main.tag}" dir="${main.dir}"><a href="${studentUrl}" target="_blank" rel="noopener noreferrer">${main.hall.newTab}</a></p>`,
  ].join('\n');

/** @returns the host at which students can type the code */
export const doorOf = (studentUrl: string): string => new URL(studentUrl).host;

export function announcementOf(page: PulsePage, { main, second }: Audience): string {
  const said = [main, ...(second === null ? [] : [second])].map((language) => saidIn(language, page).join('\n'));
  return [page.course.name, page.studentUrl, ...said].join('\n\n');
}

/** Each sentence stands in a line of its own, so that no language has to join two. */
function saidIn(language: Language, { course, definition, schedule }: PulsePage): readonly string[] {
  const n = definition.questions.length + (definition.breakdown === null ? 0 : 1);
  const { opensAtMs, closesAtMs } = schedule;
  return [
    language.hall.ask,
    sayCount(language, 'length', n, { N: n, m: minutesFor(n) }),
    say(language, 'skipHint'),
    ...(definition.eligibility === 'codes' ? [language.hall.bringCode] : []),
    ...(opensAtMs === null ? [] : [say(language, 'wallOpens', { when: sayMoment(language, opensAtMs, course.zone) })]),
    say(language, 'wallCloses', { time: sayMoment(language, closesAtMs, course.zone) }),
    promise(language, definition),
    ...termsOfPromise(language, definition),
  ];
}
