/** Holds the words of the dates that a calendar reads (E7.4). */

export const calendarWords = {
  name: 'Mattering Pulse',
  opens: 'Pulse opens: {course}',
  closes: 'Pulse closes: {course}',
  tellBy: 'Tell students what came of the pulse: {course}',
  gone: 'There is no calendar at this address any more. Its owner can find the new one on the page “My account”.',
} as const;
