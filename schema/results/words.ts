/** The words in which results are told: templates with {names}, one object per language. */
import type { Construct } from './asked.ts';

export interface ResultWords {
  readonly sentenceExact: string;
  readonly sentenceBands: string;
  readonly sentenceAtLeast: string;
  readonly sentenceTick: string;
  readonly sentenceTickBand: string;
  readonly sentenceTickAtLeast: string;
  readonly sentenceNotTickedAtLeast: string;
  readonly sentenceTooFew: string;
  readonly sentenceHarm: string;
  readonly sentenceHarmNone: string;
  readonly sideLow: string;
  readonly sideMid: string;
  readonly sideHigh: string;
  readonly sideLowExtent: string;
  readonly sideMidExtent: string;
  readonly sideHighExtent: string;
  readonly none: string;
  /** W15 and what I3.11 adds. */
  readonly nonResponse: string;
  readonly underHalf: string;
  readonly shareAnswered: string;
  readonly tooFew: string;
  readonly constructs: Readonly<Record<Construct, string>>;
  readonly lineExact: string;
  readonly lineCounts: string;
  readonly lineWithheld: string;
  readonly countExact: string;
  readonly countBand: string;
  readonly countAtLeast: string;
  /** W17 to W20. */
  readonly low: Readonly<Record<Construct, string>>;
  readonly allHigh: string;
  readonly lowerEnd: string;
  readonly lowerEndNowhere: string;
  readonly notShown: string;
  readonly noAnswer: string;
  readonly band: string;
  readonly axisNone: string;
  readonly axisAll: string;
  readonly tableExact: string;
  readonly tableBands: string;
  /** I6.1. */
  readonly ownQuestion: string;
  readonly asTable: string;
  readonly columnQuestion: string;
  readonly columnAnswer: string;
  readonly columnCount: string;
  readonly columnRange: string;
  readonly columnPercent: string;
  /** As in 3.5. */
  readonly decimalMark: string;
  /** I3.10. */
  readonly tableMean: string;
  readonly verdicts: VerdictWords;
}

export interface VerdictWords {
  readonly notComparable: string;
  readonly reasons: Readonly<Record<'other-questions' | 'response-moved' | 'response-low', string>>;
  readonly tooFew: string;
  readonly increase: string;
  readonly decrease: string;
  readonly noClearChange: string;
  readonly coarse: string;
}

/** Puts values into a template: `fill('{n} of {all}', { n: 2, all: 6 })`. A name without a value is a defect. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}
