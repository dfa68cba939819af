/**
 * Describes a large lecture that found a problem, changed something and asked again: results are low, then clearly
 * better, then high.
 */
import { FAIR, GOOD, HIGH, LOW, NEARLY_ALL } from '../moods.ts';
import type { SampleCourse } from '../sample.ts';

export const statistics: SampleCourse = {
  name: 'Statistics I, lecture',
  classSize: 64,
  weekday: 1,
  pulses: [
    {
      weeksAgo: 22,
      crowds: [{ answers: 38, moods: { M: FAIR, B: FAIR, T: GOOD } }],
      told: {
        good: 'Tasks and marking were clear.',
        hard: 'Questions in the lecture had no room.',
        promises: [{ act: 'Every lecture stops twice for questions.', owner: 'teacher', inWeeks: 2 }],
        again: 'next term',
      },
    },
    {
      weeksAgo: 13,
      crowds: [{ answers: 41, moods: { M: LOW, B: LOW, T: FAIR } }],
      acts: [
        { item: 'M1', library: 'A03', owner: 'teacher', dueInWeeks: 2, becomes: 'done', shared: true },
        { item: 'B2', library: 'A17', owner: 'course-lead', dueInWeeks: 3, becomes: 'done' },
        {
          item: 'B1',
          library: null,
          title: 'Ask for a room with a seat for everyone',
          how: 'Since week 2 some students have been sitting on the stairs. Send the figures of the room and the class to timetabling.',
          owner: 'programme',
          dueInWeeks: 4,
          becomes: { passedTo: 'head of timetabling' },
        },
      ],
      told: {
        good: 'In the tutorials you can ask, and you get an answer.',
        hard: 'In the lecture many of you rarely feel noticed or welcome.',
        promises: [
          { act: 'One of us is at the door ten minutes before each lecture.', owner: 'teacher', inWeeks: 2 },
          { act: 'The tutors form the groups, so that nobody has to look for one.', owner: 'course-lead', inWeeks: 3 },
        ],
        cannot: 'A seat for everyone.',
        why: 'No larger room is free on Tuesdays.',
        passedTo: 'head of timetabling',
        again: 'in four weeks',
      },
    },
    {
      weeksAgo: 9,
      crowds: [{ answers: 44, moods: { M: GOOD, B: FAIR, T: FAIR } }],
      acts: [
        { item: 'T2', library: 'A62', owner: 'teacher', dueInWeeks: 2, becomes: 'done' },
        { item: 'T1', library: 'A31', owner: 'course-lead', dueInWeeks: 3, becomes: 'done', shared: true },
      ],
      told: {
        good: 'More of you say that it matters to us how you are doing.',
        hard: 'Asking in the lecture still does not feel safe to some, and not every promise was kept.',
        promises: [
          { act: 'Two quiet minutes before each discussion.', owner: 'teacher', inWeeks: 2 },
          { act: 'A list of what we promised stands on the course page.', owner: 'course-lead', inWeeks: 3 },
        ],
        again: 'in four weeks',
      },
    },
    {
      weeksAgo: 5,
      // Nearly all agree on the first question, so the page says "at least", and nobody's answer is certain (R2.4).
      crowds: [{ answers: 46, moods: { M: HIGH, M1: NEARLY_ALL, B: HIGH, T: HIGH } }],
      acts: [{ item: 'B1', library: 'A16', owner: 'course-lead', dueInWeeks: 8 }],
      told: {
        good: 'Nearly all of you say that it matters to us how you are doing, and that we keep what we promise.',
        hard: 'This time nothing. Not everybody answered, and some may see it in another way.',
        promises: [
          {
            act: 'The course guide says that it is also for those who work or care.',
            owner: 'course-lead',
            inWeeks: 8,
          },
        ],
        again: 'in five weeks',
      },
    },
  ],
  now: {
    // This is the fourth pulse of the term, so it needs a reason, which the audit log keeps (E8.5).
    plan: {
      reason:
        'The students’ representatives asked for one more pulse, about the new groups, before the revision weeks.',
    },
    crowds: [{ answers: 19, moods: { M: GOOD, B: GOOD, T: HIGH } }],
  },
};
