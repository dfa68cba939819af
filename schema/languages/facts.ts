/**
 * Describes what stands in the holes of a sentence before its language is known: a day and a moment are written as they are
 * in the language of whoever reads them (E3.9a).
 */
import { fill, type Holes, type Text, type Value } from './fill.ts';
import type { Language } from './language.ts';
import { sayDay, sayMoment } from './moment.ts';

export interface Day {
  /** `2026-10-08` */
  readonly day: string;
}

export interface Moment {
  readonly atMs: number;
  /** The zone in which it is written, such as `Europe/London`. */
  readonly zone: string;
}

export type Fact = Value | Day | Moment;
export type Facts = Readonly<Record<string, Fact>>;

/** One fact for each hole of this text. */
export type FactsFor<T extends string> = [Holes<T>] extends [never] ? [] : [facts: { readonly [N in Holes<T>]: Fact }];

type Dates = Pick<Language, 'locale' | 'dates'>;

/** @param text has no other holes than there are facts, because English decides about both */
export const fillFacts = (text: string, facts: Facts, dates: Dates): string =>
  fill<Text<string>>(
    text,
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, sayFact(fact, dates)])),
  );

function sayFact(fact: Fact, dates: Dates): Value {
  if (typeof fact !== 'object') return fact;
  return 'day' in fact ? sayDay(dates, fact.day) : sayMoment(dates, fact.atMs, fact.zone);
}
