/** What server and staff app agree on about acts and words to students; without a schema library, so that the browser can read it. */

/** Who can own an act. Students are not among them (E8.2). */
export const OWNERS = ['teacher', 'course-lead', 'programme', 'institution'] as const;
type Owner = (typeof OWNERS)[number];
export const isOwner = (text: string): text is Owner => (OWNERS as readonly string[]).includes(text);

/** At most two promises a pulse (I5.4). */
export const MOST_PROMISES = 2;

/** Working days after closing, until students should hear what came of it (E8.3). */
export const TELL_WITHIN_DAYS = 10;

/** Courses that have done an act, before it is said that it was tried (E8.1). */
export const TRIED_BY_LEAST = 5;

/** Characters of each part of a planned act. */
export const LONGEST_ACT = { title: 120, how: 1000, passedTo: 80 } as const;

/** Characters of each part of "You said, we did" (E8.3): to be read on a phone in a minute. */
export const LONGEST_TOLD = { good: 240, hard: 240, act: 240, cannot: 240, why: 240, passedTo: 80, again: 60 } as const;
