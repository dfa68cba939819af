/**
 * Holds what server and staff app must agree on about acts and words to students. It uses no schema library, so that
 * browsers can load it.
 */

/** Who can own an act. Students are not among them (E8.2). */
export const OWNERS = ['teacher', 'course-lead', 'programme', 'institution'] as const;
type Owner = (typeof OWNERS)[number];
export const isOwner = (text: string): text is Owner => (OWNERS as readonly string[]).includes(text);

/** At most this many promises can be made after a pulse (I5.4). */
export const MOST_PROMISES = 2;

/** How many working days after closing students should hear what came of the pulse (E8.3). */
export const TELL_WITHIN_DAYS = 10;

/** How many courses must have done an act before the page says that it was tried (E8.1). */
export const TRIED_BY_LEAST = 5;

/** The most characters of each part of a planned act. */
export const LONGEST_ACT = { title: 120, how: 1000, passedTo: 80 } as const;

/** The most characters of what a student representative says to the staff: one line, short enough to be taken over (H2.4). */
export const LONGEST_COMMENT = 200;

/** The most characters of each part of "You said, we did" (E8.3), which should take a minute to read on a phone. */
export const LONGEST_TOLD = { good: 240, hard: 240, act: 240, cannot: 240, why: 240, passedTo: 80, again: 60 } as const;
