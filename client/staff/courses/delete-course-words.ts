/** Holds the words of deleting a course that never held a pulse (H3.3); they are loaded when somebody unfolds it (row 22). */

export const deleteCourseWords = {
  lead: 'This course has no pulse, so it can be deleted. A course with a pulse can only be archived.',
  button: 'Delete this course',
  sure: 'Delete “{course}”?',
  text: 'Everybody on its team loses it, and invitations to it that nobody has used stop working. This cannot be undone.',
  yes: 'Delete it',
  no: 'Keep it',
} as const;
