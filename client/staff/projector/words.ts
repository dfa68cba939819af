/**
 * Holds what staff read on the wall and beside it: buttons, questions and hints. What the class reads is in the language of
 * the course (schema/languages).
 */

export const projectorWords = {
  title: 'Code for {course}',
  local:
    'Phones in the room cannot reach this address. Start the server with PUBLIC_URL set to an address on your network.',
  open: 'Open now',
  beforeTitle: 'Before you show it',
  before:
    'Something speaks against opening this pulse now. Read it here, where the class does not read along. What you write goes with the opening, when you press “Open now”.',
  showWithReason: 'Show it, and open with this reason',
  showClosed: 'Only show it, and do not open it now',
  needsReason: 'Opening it now needs a reason in writing. Switch the projector off before you read on.',
  needsReasonHall: 'Opening it now needs a reason in writing. Open it on your own device.',
  readReason: 'Read on',
  close: 'Close the pulse',
  endGrace: 'End this time now',
  endGraceTitle: 'End this time now?',
  endGraceText:
    'Look around first: we cannot see whether somebody is still sending. Forms that are still on screens can then no longer be sent, and answers can no longer be taken back.',
  endGraceYes: 'End it now',
  endGraceNo: 'Wait',
  results: 'See the results',
  slides: 'Show the class as slides',
  whatCame: 'What came of it',
  fullScreen: 'Full screen',
  leave: 'Back to the course',
  leaveHall: 'Leave the wall',
  keys: 'Esc: leave',
  otherComputer: 'On another computer',
  sheet: 'Code sheet',
  fewTitle: 'Fewer than {k}?',
  few: 'If there are fewer than {k} responses, nothing will be shown, and the answers will be destroyed. The counter cannot tell yet: it shows a number only from {k} on, and a little late.',
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

/** They bring the wall to the computer of the lecture hall, and stand on that computer. */
export const hallWords = {
  title: 'Show it on another computer',
  publicTitle: 'Without buttons',
  public:
    'Open this address on the computer of the lecture hall. It needs no sign-in, and shows code, address, promise and, after closing, the way to the results. You open and close the pulse on your own device.',
  pairedTitle: 'With buttons',
  paired:
    'You get a code for the computer of the lecture hall, and confirm it here. That computer may then show this pulse, open it, close it and end the time for forms on screens. It cannot see results, other pulses or your account. This ends when the pulse has published, when you end it here or under “My account”, or after twelve hours.',
  make: 'Make a code',
  reason: {
    showClosed: 'Make a code, and open the pulse on this device',
    showWithReason: 'Make a code, and open with this reason',
  },
  typeIt: 'On the computer of the lecture hall, open {address} and type:',
  until: 'It works once, until {time}. Keep this page open.',
  pairTitle: 'Show a pulse on this computer',
  pair: 'The teacher makes a code on a phone, under “Show it on another computer”. This computer may then show that one pulse, open and close it, and nothing else. Nobody signs in here.',
  code: 'Code from the phone',
  codeHint: '8 letters and digits. Capital letters, spaces and hyphens make no difference.',
  ask: 'Ask the phone',
  confirmTitle: 'Confirm it on the phone',
  confirm: 'The phone now asks whether the computer with this number may show the wall:',
} as const;
