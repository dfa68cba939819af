/** Holds the words of the page that explains how one pulse follows the other (E2.3). */

export const helpWords = {
  title: 'Help',
  lead: 'A pulse is a handful of questions, a result, one small act, and a word to your students. Then you ask again.',
  cycleTitle: 'From one pulse to the next',
  cycle: [
    {
      title: 'Plan',
      text: 'Choose when the pulse opens and closes. The six core questions are a good start. Four weeks between two pulses leave time to act.',
    },
    {
      title: 'Open it in class',
      text: 'Show the code on the wall and give everybody two minutes. Say that you will tell them what came of it, and by when.',
    },
    {
      title: 'Close it, and think for a minute',
      text: 'Nobody sees results before the pulse has closed. Before you look, three questions help you to notice what you expect.',
    },
    {
      title: 'Read the results',
      text: 'Read the lower end first. If there are too few responses, nothing is shown, and a conversation is the better way.',
    },
    { title: 'Plan one small act', text: 'It has an owner on the staff and a date, and it reaches everyone.' },
    {
      title: 'Tell your students',
      text: 'They should hear within ten working days what you will do, or why you will not. The next pulse reminds you if they have not.',
    },
  ],
  waysTitle: 'Where to find it',
  ways: {
    courses: 'Your courses and their next steps',
    acts: 'Small acts to choose from',
    scripts: 'Scripts to print',
  },
  conversation: 'A conversation for small classes',
  privacy: 'What students are promised',
  accessibility: 'Accessibility of this site',
  troubleTitle: 'If something does not go as planned',
  trouble: [
    {
      title: 'Nobody can open the address on the wall',
      text: 'Check that the pulse is open. The address and the code are also on the page “Share it”, as a link, a poster and a picture.',
    },
    {
      title: 'Too few responses',
      text: 'The answers are destroyed and nothing is shown, however few they were. Ask again later, or hold a conversation.',
    },
    {
      title: 'A result hurts',
      text: 'Wait a day before you answer it. Talk with a colleague about what you heard, and never about who may have said it.',
    },
    {
      title: 'You have lost your way in',
      text: 'An administrator of your institution can make a new link for you. Whoever runs the server can do so too.',
    },
  ],
} as const;
