/**
 * Says after which moment results appear: as it was planned while staff may still close earlier, and as it is once the
 * pulse has closed (E4.7, E7.8).
 */
import type { Definition, Schedule } from '../contract/pulse.ts';
import { answersEndAtMs } from '../pulse/answers-end.ts';
import { say, type Language } from './language.ts';
import { sayMoment } from './moment.ts';

export interface EndingPulse {
  readonly definition: Pick<Definition, 'graceSeconds'> & { readonly course: Pick<Definition['course'], 'zone'> };
  readonly schedule: Schedule;
}

/** @param hasClosed true from the closing time on: nobody can close the pulse earlier or later any more */
export function sayResultsTime(language: Language, { definition, schedule }: EndingPulse, hasClosed: boolean): string {
  const time = sayMoment(language, answersEndAtMs(schedule, definition.graceSeconds), definition.course.zone);
  return hasClosed ? time : say(language, 'timeOrSooner', { time });
}
