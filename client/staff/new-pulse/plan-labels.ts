/** Says what each field of "New pulse" is called in the summary of errors. */
import { reasonWords } from '../ui/words.ts';
import { newPulseWords as words, ownWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { OWN_FIELDS, type OwnField } from './own-questions.ts';
import type { PlanValues } from './plan.ts';
import { listed } from '../ui/joined.ts';

const own = ownWords;

const nameByPart: Readonly<Record<string, string>> = {
  Text: own.text,
  Doer: own.doer,
  Lang: own.language,
  Points: own.points,
};

const ownLabels = Object.fromEntries(
  OWN_FIELDS.map((field) => [field, listed([fill(own.one, { n: field.charAt(3) }), nameByPart[field.slice(4)] ?? ''])]),
) as Readonly<Record<OwnField, string>>;

export const labels: Readonly<Record<keyof PlanValues, string>> = {
  reason: reasonWords.reason,
  form: words.form,
  modules: words.modulesLegend,
  context: words.contextLegend,
  own: own.title,
  ...ownLabels,
  eligibility: words.eligibility,
  reserve: words.reserveHint,
  opening: words.opening,
  opensAt: words.opensAt,
  closesAt: words.closesAt,
  mode: words.mode,
  results: words.resultsLegend,
  k: words.k,
  m: words.m,
  full: words.full,
  graceMinutes: words.grace,
};
