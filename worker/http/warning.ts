/** Says in a sentence for staff what speaks against a pulse (W21, E8.4, E8.5). */
import type { Warning } from '../../schema/contract/warning.ts';
import { MOST_IN_TERM, MOST_IN_WEEK, WEEKS_APART, type Doubt } from '../directory/pulses/warnings.ts';

export const warningOf = (doubt: Doubt): Warning => ({ kind: doubt.kind, says: sentenceOf(doubt) });

function sentenceOf(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'not-told':
      return `Students told you something last time (pulse ${doubt.code}, closed on ${say(doubt.closedDay)}). Before you ask again, say what you did, or why not.`;
    case 'many-in-term':
      return `This course has had ${doubt.before} pulses in ${doubt.term}. With more than ${MOST_IN_TERM} in a term, students tire and fewer answer.`;
    case 'too-close':
      return `The last pulse opened on ${say(doubt.lastDay)}. Leave ${WEEKS_APART} weeks between pulses: open this one on ${say(doubt.earliestDay)} or later.`;
    case 'exam-weeks':
      return `The exam weeks of ${doubt.term} are from ${say(doubt.fromDay)} to ${say(doubt.toDay)}. Ask before or after them.`;
    case 'many-in-programme':
      return `Students of ${doubt.programme} are already being asked to answer ${doubt.others} other pulses that week. At most ${MOST_IN_WEEK} a week are advised.`;
    case 'asked-across':
      return `Another course that shares staff with this one, and one of the two is new, asks some of the same questions (${spanOf(doubt)}). Someone who is in both could be told apart by comparing the results: leave 72 hours between the two pulses. ${READ_BY_STUDENTS}`;
    case 'k-across':
      return `Students of another course that shares staff with this one were promised groups of at least ${doubt.k}: choose ${doubt.k} or more. ${READ_BY_STUDENTS}`;
  }
}

/** Staff are told this before they write, because the reason is published (R2.1a). */
const READ_BY_STUDENTS =
  'If you write a reason, students of both courses can read it on the page “How is this anonymous?”.';

const spanOf = ({ fromDay, toDay }: { readonly fromDay: string; readonly toDay: string }): string =>
  fromDay === toDay ? `on ${say(fromDay)}` : `from ${say(fromDay)} to ${say(toDay)}`;

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const say = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
