/** What is promised before anybody answers, from the frozen definition (E1.3, E5.2, W1, W13). */
import type { Definition } from '../../schema/contract/pulse.ts';
import { say, sayCount, type Language } from '../../schema/languages/language.ts';

export function promise(language: Language, { policy: { k }, resultsForStudents }: Definition): string {
  return sayCount(language, resultsForStudents ? 'promiseOpen' : 'promiseResultsOff', k, { k });
}

/** With an open link an atom is k answers, not k people, and the page says so (privacy.md R5.1, R7). */
export function limitOfPromise(language: Language, { eligibility, policy: { k } }: Definition): string | null {
  if (eligibility !== 'open') return null;
  return `${say(language, 'linkLimit')} ${sayCount(language, 'answersNotPeople', k, { k })}`;
}
