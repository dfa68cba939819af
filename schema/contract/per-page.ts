/** Says how much stands on one page of a list. It is a file of its own so that the staff app need not load a schema library. */

/** So many courses are on one page of a list (H3.3). */
export const COURSES_PER_PAGE = 50;

/** So many entries of the audit log are on one page. */
export const AUDIT_ENTRIES_PER_PAGE = 100;
