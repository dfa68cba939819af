/** Holds the sentences that say what speaks against asking students again now (W21, E8.4, E8.5, R2.1a). */

/** Before they write a reason about another course, staff are told that it is published (R2.1a). */
export const warningWords = {
  'not-told':
    'Students told you something last time (pulse {code}, closed on {day}). Before you ask again, say what you did, or why not.',
  'many-in-term':
    'This course has had {before} pulses in {term}. With more than {most} in a term, students tire and fewer answer.',
  'too-close':
    'The pulse before this one is from {last}. Leave {weeks} weeks between pulses: open this one on {earliest} or later.',
  'too-close-next': 'The next pulse opens on {next}. Leave {weeks} weeks between pulses.',
  'exam-weeks': 'The exam weeks of {term} are from {from} to {to}. Ask before or after them.',
  'many-in-programme':
    'Students of {programme} are already being asked to answer {others} other pulses that week. At most {most} a week are advised.',
  'asked-across':
    'Another course that shares staff with this one, and one of the two is new, asks some of the same questions (from {from} to {to}). Someone who is in both could be told apart by comparing the results: leave 72 hours between the two pulses. If you write a reason, students of both courses can read it on the page “How is this anonymous?”.',
  'asked-across-on':
    'Another course that shares staff with this one, and one of the two is new, asks some of the same questions (on {from}). Someone who is in both could be told apart by comparing the results: leave 72 hours between the two pulses. If you write a reason, students of both courses can read it on the page “How is this anonymous?”.',
  'k-across':
    'Students of another course that shares staff with this one were promised groups of at least {k}: choose {k} or more. If you write a reason, students of both courses can read it on the page “How is this anonymous?”.',
} as const;
