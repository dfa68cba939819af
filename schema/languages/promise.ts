/** Writes what is promised to students before they answer, from the frozen definition (E1.3, E5.2, W1, W13). */
import type { Definition } from '../contract/pulse.ts';
import { say, sayCount, type Language } from './language.ts';
import { joinSentences } from './join-sentences.ts';

/** What a promise is made from; a plan that is not yet frozen has it too. */
export type Promised = Pick<Definition, 'eligibility' | 'eligible' | 'reserve' | 'mode' | 'resultsForStudents'> & {
  readonly policy: Pick<Definition['policy'], 'k'>;
};

/** The two lines that a form begins with: the part of the promise that holds in every mode (E3.12). */
export const promiseInShort = (language: Language, promised: Promised, framed = false): string =>
  say(language, comesFromPlatform(promised, framed) ? 'promiseShortAlong' : 'promiseShort', { k: promised.policy.k });

/** @param framed whether it is read in the frame of a learning platform */
export function promise(language: Language, promised: Promised, framed = false): string {
  const { policy, mode, resultsForStudents } = promised;
  const { k } = policy;
  const totals = mode === 'waves' ? 'promiseWaves' : resultsForStudents ? 'promiseOpen' : 'promiseResultsOff';
  return joinSentences([
    say(language, comesFromPlatform(promised, framed) ? 'promiseAlong' : 'promiseAnonymous'),
    sayCount(language, totals, k, { k }),
  ]);
}

/** Whoever comes from there has signed in, and a launch may have set a cookie: "no login, no cookies" would not be true. */
const comesFromPlatform = ({ eligibility }: Promised, framed: boolean): boolean => eligibility === 'roster' || framed;

/**
 * Writes who can answer, in short, for the form, the wall and the poster: with an open link anybody, a printed code
 * works once, and with a roster each student can answer once (privacy.md R5.1, R5.2, R5.3, R7).
 */
export function termsOfPromise(language: Language, { eligibility, eligible, reserve }: Promised): readonly string[] {
  switch (eligibility) {
    case 'open':
      return [say(language, 'linkOpen')];
    case 'codes':
      return [
        joinSentences([
          say(language, 'codeOnce'),
          sayCount(language, 'codesPrinted', eligible ?? 0, { n: eligible ?? 0 }),
        ]),
      ];
    case 'roster':
      return [
        reserve === undefined
          ? say(language, 'rosterOnce')
          : joinSentences([say(language, 'rosterOnce'), sayCount(language, 'codesPrinted', reserve, { n: reserve })]),
      ];
  }
}

/** Writes the same in full, for "How is this anonymous?": with an open link, an atom is k answers and not k people (R7). */
export function limitsOfPromise(language: Language, promised: Promised): readonly string[] {
  const { eligibility, policy } = promised;
  const { k } = policy;
  switch (eligibility) {
    case 'open':
      return [joinSentences([say(language, 'linkLimit'), sayCount(language, 'answersNotPeople', k, { k })])];
    case 'codes':
      return termsOfPromise(language, promised);
    case 'roster':
      return [
        ...termsOfPromise(language, promised),
        say(language, 'rosterLimit'),
        say(language, 'rosterPlatform'),
        say(language, 'rosterOperator'),
      ];
  }
}
