/** Holds what staff read if they change a planned pulse that is limited to a list of students (privacy.md R5.6). */

export const listWords = {
  giveAgain:
    'This pulse is limited to a list of students. If you change more than its times, give the list again afterwards: you find it where you share the pulse.',
} as const;
