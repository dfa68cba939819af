/** Words of the dates that a calendar reads, and of the part of the page "Me" that gives their address (E7.4). */

export const calendarWords = {
  name: 'Mattering Pulse',
  opens: 'Pulse opens: {course}',
  closes: 'Pulse closes: {course}',
  tellBy: 'Tell students what came of the pulse: {course}',
  gone: 'There is no calendar at this address any more. Its owner can find the new one on the page “Me”.',
  title: 'Your calendar',
  text: 'An address that your calendar can subscribe to: when pulses of your courses open and close, and by when students hear what you did. Dates only, never results.',
  exists: 'You have an address. It was shown once; making a new one replaces it.',
  make: 'Make a calendar address',
  makeNew: 'Make a new address',
  yours: 'Your calendar address',
  hint: 'Add it in your calendar as a subscription (“from URL”). Anyone with the address can read the dates and the names of your courses.',
  drop: 'Delete this address',
  dropTitle: 'Delete this calendar address?',
  dropText: 'Calendars that subscribe to it get no more dates.',
  dropYes: 'Delete it',
  dropNo: 'Keep it',
  dropped: 'The address has been deleted.',
} as const;
