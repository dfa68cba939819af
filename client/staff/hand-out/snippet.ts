/** What staff paste into a page of their learning platform: a frame, and always the link (lms.md L2.2). Pure. */

/** Without script, `allow`, `sandbox` or `loading`: editors of platforms drop what they do not know, and all of these with it. */
export const snippetOf = (studentUrl: string): string =>
  [
    `<iframe src="${studentUrl}?embed=1" title="Pulse survey" width="100%" height="700" style="border:0"></iframe>`,
    `<p><a href="${studentUrl}" target="_blank" rel="noopener noreferrer">Open in a new tab</a></p>`,
  ].join('\n');

/** Where a code can be typed. */
export const doorOf = (studentUrl: string): string => new URL(studentUrl).host;
