/** Holds the words of the search over courses, acts and guides. */

export const searchWords = {
  label: 'Search courses, acts, guides and pages',
  hint: 'Type a word: the name of a course, a code, or what you want to do.',
  none: 'Nothing was found for “{typed}”.',
  found: { one: '1 result', other: '{n} results' },
  archived: 'Archived',
  groups: { courses: 'Courses', acts: 'Acts', guides: 'Guides', pages: 'Pages' },
  pages: {
    talk: 'A script of eight minutes: thank, one strength, one worry, one promise with a date.',
    help: 'How one pulse follows the other, where things are, and what to do if too few answered, if a result hurts, or if you have lost your way in.',
    courses: 'Your courses',
    acts: 'The library of small things that staff can do.',
    guides: 'What to say to students and in the team, to print.',
    me: 'Your name, passkeys, devices, calendar and sign-ins.',
    programmes: 'Terms, courses and roll-ups.',
    institution: 'Contacts, privacy, learning platforms, terms and exam weeks.',
    people: { title: 'People and roles', text: 'Invite, remove, and make new links.' },
    platforms: { title: 'Learning platforms', text: 'Connect Moodle, Canvas and others, activate, disable.' },
    documents: { title: 'Documents', text: 'Data protection assessment and accessibility statement.' },
    log: { title: 'Audit log', text: 'What staff did, and when.' },
  },
} as const;
