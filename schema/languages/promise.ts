/** Writes what is promised to students before they answer, from the frozen definition (E1.3, E5.2, W1, W13). */
import type { Definition } from '../contract/pulse.ts';
import { say, sayCount, type Language } from './language.ts';

/** What a promise is made from; a plan that is not yet frozen has it too. */
export type Promised = Pick<Definition, 'eligibility' | 'eligible' | 'mode' | 'resultsForStudents'> & {
  readonly policy: Pick<Definition['policy'], 'k'>;
};

/** The two lines that a form begins with: the part of the promise that holds in every mode (E3.12). */
export const promiseInShort = (language: Language, { policy: { k } }: Promised): string =>
  say(language, 'promiseShort', { k });

export function promise(language: Language, { policy: { k }, mode, resultsForStudents }: Promised): string {
  if (mode === 'waves') return sayCount(language, 'promiseWaves', k, { k });
  return sayCount(language, resultsForStudents ? 'promiseOpen' : 'promiseResultsOff', k, { k });
}

/**
 * Writes the limits of each kind of eligibility: with an open link, an atom is k answers and not k people; a printed
 * code works once (privacy.md R5.1, R5.2, R7).
 */
export function termsOfPromise(
  language: Language,
  { eligibility, eligible, policy: { k } }: Promised,
): readonly string[] {
  switch (eligibility) {
    case 'open':
      return [`${say(language, 'linkLimit')} ${sayCount(language, 'answersNotPeople', k, { k })}`];
    case 'codes':
      return [
        `${say(language, 'codeOnce')} ${sayCount(language, 'codesPrinted', eligible ?? 0, { n: eligible ?? 0 })}`,
      ];
    case 'roster':
      return [];
  }
}
