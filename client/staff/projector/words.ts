/** Holds the words of the page that is shown on the wall. */

export const projectorWords = {
  title: 'Code for {course}',
  qr: 'QR code that leads to {url}',
  go: 'Scan, or go to',
  code: 'Code',
  shownFrom: 'shown from {k} on',
  paused: 'paused',
  counter: 'Responses so far',
  local:
    'Phones in the room cannot reach this address. Start the server with PUBLIC_URL set to an address on your network.',
  notOpen: 'Not open yet',
  opens: 'Opens {when}',
  open: 'Open now',
  openWithReason: 'Open with this reason',
  openLater: 'Not now',
  closes: 'Open until {when}',
  close: 'Close the pulse',
  closingTitle: 'Closed to new visitors',
  timeLeft: 'A form already on screen can be sent for another {time}.',
  cutting: 'Counting is over. The results are being prepared.',
  closedTitle: 'Closed. Thank you.',
  results: 'See the results',
  fullScreen: 'Full screen',
  leave: 'Back to the course',
  keys: 'F: full screen · Esc: leave',
  sheet: 'Code sheet',
  confirmTitle: 'Close this pulse now?',
  confirm:
    'New visitors are turned away at once; forms that are already on screen can be sent for another {grace}. Then the results are published, once, and the pulse cannot be reopened.',
  confirmNoGrace:
    'New visitors are turned away at once, and the results are published, once. The pulse cannot be reopened.',
  confirmYes: 'Close it',
  confirmNo: 'Keep it open',
  minutes: '{n} min',
  seconds: '{n} s',
} as const;
