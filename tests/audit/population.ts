/** Decides how a class truly answers, from "spread over the whole scale" to "nearly unanimous". */
import { itemsOf, POINTS_BY_SCALE, type Definition, type Item, type Question } from '../../schema/contract/pulse.ts';
import type { Chance } from './chance.ts';

export type Population = 'spread' | 'skewed' | 'split' | 'near-unanimous';
export const POPULATIONS: readonly Population[] = ['spread', 'skewed', 'split', 'near-unanimous'];

/** The chance of each of five points. Each class leans towards one end of them. */
const WEIGHTS: Readonly<Record<Population, readonly number[]>> = {
  spread: [20, 20, 20, 20, 20],
  skewed: [3, 7, 15, 35, 40],
  split: [40, 10, 0, 10, 40],
  'near-unanimous': [2, 1, 2, 30, 65],
};

export interface Class {
  readonly population: Population;
  /** The chance that somebody leaves out an item, from 0 to 1. */
  readonly blanks: number;
  /**
   * Students tick exactly one option of a list although they could tick any. This is what a list that is asked in the
   * wrong way leads to (R2.4b). They also answer "always" to exactly one of the course's own questions and "never" to the
   * others, as an author can arrange by their words (R2.4d).
   */
  readonly pickOne?: boolean;
}

/** The answers of one person. They are never all blank, because a blank form would not be counted. */
export function answersOf(
  definition: Pick<Definition, 'questions'>,
  { population, blanks, pickOne = false }: Class,
  chance: Chance,
): Record<string, number> {
  const answers = Object.fromEntries(
    definition.questions.flatMap((question) => answer(question, population, blanks, pickOne, chance)),
  );
  if (pickOne) Object.assign(answers, pickOfOwn(definition, chance.of('own questions')));
  const [first] = itemsOf(definition);
  const isBlank = Object.values(answers).every((code) => code === 0);
  return isBlank && first !== undefined ? { ...answers, [first.id]: draw(first, population, chance) } : answers;
}

function answer(
  question: Question,
  population: Population,
  blanks: number,
  pickOne: boolean,
  chance: Chance,
): [string, number][] {
  const isBlank = chance.happens(blanks);
  switch (question.kind) {
    case 'rating':
      return [[question.item.id, isBlank ? 0 : draw(question.item, population, chance)]];
    case 'ticklist': {
      if (isBlank) return question.options.map(({ id }) => [id, 0]);
      // Two of the options get nearly all picks.
      const picked = chance.below(2);
      return question.options.map((option, i) => [
        option.id,
        pickOne ? (i === picked ? 1 : 2) : draw(option, population, chance),
      ]);
    }
  }
}

/** Two of the course's own questions get nearly all picks, as with a list. */
function pickOfOwn(definition: Pick<Definition, 'questions'>, chance: Chance): Record<string, number> {
  const own = itemsOf(definition).filter(({ custom }) => custom !== undefined);
  const picked = chance.below(2);
  return Object.fromEntries(own.map(({ id }, at) => [id, at === picked ? 5 : 1]));
}

function draw({ id, scale }: Item, population: Population, chance: Chance): number {
  const weights = WEIGHTS[population].slice(0, POINTS_BY_SCALE[scale]);
  // The end that a class leans towards differs from item to item, and not from person to person.
  const leaning = id.charCodeAt(id.length - 1) % 3 === 0 ? weights.toReversed() : weights;
  let left = chance.below(leaning.reduce((a, b) => a + b, 0));
  return 1 + leaning.findIndex((weight) => (left -= weight) < 0);
}
