/** Makes what staff paste into a page of their learning platform: a frame, and always the link (lms.md L2.2). Pure. */

/** It has no script, `allow`, `sandbox` or `loading`, because the editors of many platforms strip all of these. */
export const snippetOf = (studentUrl: string): string =>
  [
    `<iframe src="${studentUrl}?embed=1" title="Pulse survey" width="100%" height="700" style="border:0"></iframe>`,
    `<p><a href="${studentUrl}" target="_blank" rel="noopener noreferrer">Open in a new tab</a></p>`,
  ].join('\n');

/** @returns the host at which students can type the code */
export const doorOf = (studentUrl: string): string => new URL(studentUrl).host;
