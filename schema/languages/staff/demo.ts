/**
 * Holds the words of the demo for staff (E7.5). They are not with the staff app's own words, so that the real product
 * sends none of them.
 */

export const demoWords = {
  end: 'End the demo',
  endTitle: 'End the demo?',
  endText:
    'Courses, answers, keys, results and people are all destroyed at once. Then you get an empty server with a link to set up your own, or the same made-up term once more.',
  keep: 'Keep the demo',
  replay: 'Start it afresh',
  empty: 'Empty the server',

  trial: 'Trial: everything is deleted when this server stops. To keep it, run npm start instead.',

  emptiedTitle: 'The demo is gone',
  emptied: 'Nothing of it is left on the disk. This server is now empty, and works like a new one.',
  ownTitle: 'Start your own',
  own: 'Type your name and your institution, add a course, and the first pulse can begin. The link works once.',
  ownLink: 'Set up this server',
  notKept: 'What you do here is deleted when this server stops. To keep it, run npm start instead.',

  refusedTitle: 'This was not done',
  signedOut:
    'Only someone who is signed in can end the demo. Open the staff link again; you find it where the demo was started.',
};
