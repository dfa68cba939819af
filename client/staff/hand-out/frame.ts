/** Makes the frame that staff paste into their learning platform, always with the link below it (lms.md L2.2). Pure. */
import type { Audience } from '../../../schema/languages/audience.ts';
import { say } from '../../../schema/languages/language.ts';

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
