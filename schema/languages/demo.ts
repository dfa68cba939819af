/** Words of the demo for staff, in English (E7.5). Apart from staff.ts, so that the real product sends none of them. */

export const demo = {
  strip: 'Demo: made-up data',
  end: 'End the demo',
  endTitle: 'End the demo?',
  endText: 'Everything here is destroyed at once: courses, answers, keys, results and people. You get an empty server and a link to set it up for a trial of your own.',
  keep: 'Keep the demo',
  empty: 'Destroy everything',
  replay: 'Play it afresh',

  trial: 'Trial: everything is deleted when this server stops. To keep what you do, end it and run npm start.',

  emptiedTitle: 'The demo is gone',
  emptied: 'Nothing of it is left on the disk. This server is empty now, and works as a new one does.',
  ownTitle: 'Start your own',
  own: 'Type your name and your institution, add a course, and the first pulse can begin. The link works once.',
  ownLink: 'Set up this server',
  notKept: 'What you do here is deleted when the server stops. To keep it, end it and run npm start.',

  refusedTitle: 'This was not done',
  signedOut: 'Only whoever is signed in can end the demo. Open the staff link once more; it stands where the demo was started.',
};
