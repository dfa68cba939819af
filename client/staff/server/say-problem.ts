/**
 * Words a problem in the language of the staff pages, from its kind and its facts (E3.9a). It is loaded when the first
 * problem is heard (P15).
 */
import type { Problem } from '../../../schema/contract/problem.ts';
import { fillFacts } from '../../../schema/languages/facts.ts';
import { problemWords } from '../../../schema/languages/staff/problems.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { staffDates } from './language.ts';
import { sayWarning } from './say-warning.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** @returns the problem in our words; a problem that we do not know stays as the server worded it */
export function sayProblem(problem: Problem): Problem {
  const texts: Texts | undefined = (problemWords as Readonly<Record<string, Texts>>)[problem.type];
  const rule = (problem.type === 'unfit' ? (unfitWords as Texts) : texts)?.[problem.sentence];
  if (texts === undefined || rule === undefined) return problem;
  const said = fillFacts(rule, problem.facts ?? {}, staffDates);
  const warnings = problem.warnings?.map((warning) => ({ ...warning, says: sayWarning(warning) }));
  return {
    ...problem,
    title: titleOf(problem, texts) ?? problem.title,
    detail: joinSentences([...(warnings ?? []).map(({ says }) => says), said]),
    ...(warnings !== undefined && { warnings }),
  };
}

/** A class may be large enough for numbers and too small for one question. */
const titleOf = ({ type, sentence }: Problem, { title, questionTitle }: Texts): string | undefined =>
  type === 'class-too-small' && sentence !== 'numbers' ? questionTitle : title;
