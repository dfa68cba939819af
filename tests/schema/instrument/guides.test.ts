/** Checks the scripts for conversations about results. */
import { describe, expect, test } from 'vitest';
import { conversation, talkScript, teamMeeting, youSaidWeDid } from '../../../schema/instrument/guides.json';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';

describe('the steps of a script take as long as the script says', () => {
  test.each([
    ['the team meeting, E8.3', teamMeeting.minutes, teamMeeting.steps],
    ['talking with students, I5.6', talkScript.minutes, talkScript.steps],
    ['the conversation in small classes, E8.6', 15, conversation.steps],
  ])('%s', (_, minutes, steps) => {
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });
});

test('E8.3: five minutes to read alone, ten for the lower end first, ten for one act, five for what the team cannot change', () => {
  expect(teamMeeting.steps.map(({ minutes }) => minutes)).toEqual([5, 10, 10, 5]);
  expect(teamMeeting.steps[1]?.title).toBe('The lower end first');
});

test('E8.3: students hear within as many working days as the guides say', () => {
  expect(TELL_WITHIN_DAYS).toBe(youSaidWeDid.dueWorkingDays);
});
