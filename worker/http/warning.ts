/** Says in a sentence for staff what speaks against a pulse (W21, E8.4, E8.5). */
import type { Warning } from '../../schema/contract/warning.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { fillFacts, type FactsFor } from '../../schema/languages/facts.ts';
import { warningWords } from '../../schema/languages/staff/warnings.ts';
import { MOST_IN_TERM, MOST_IN_WEEK, WEEKS_APART, type Doubt } from '../directory/pulses/warnings.ts';

type Sentences = typeof warningWords;

export function warningOf(doubt: Doubt): Warning {
  const warning = <S extends keyof Sentences>(sentence: S, ...[facts]: FactsFor<Sentences[S]>): Warning => ({
    kind: doubt.kind,
    sentence,
    facts: facts ?? {},
    says: fillFacts(warningWords[sentence], facts ?? {}, ENGLISH),
  });
  switch (doubt.kind) {
    case 'not-told':
      return warning('not-told', { code: doubt.code, day: { day: doubt.closedDay } });
    case 'many-in-term':
      return warning('many-in-term', { before: doubt.before, term: doubt.term, most: MOST_IN_TERM });
    case 'too-close':
      return warning('too-close', {
        last: { day: doubt.lastDay },
        weeks: WEEKS_APART,
        earliest: { day: doubt.earliestDay },
      });
    case 'too-close-next':
      return warning('too-close-next', { next: { day: doubt.nextDay }, weeks: WEEKS_APART });
    case 'exam-weeks':
      return warning('exam-weeks', { term: doubt.term, from: { day: doubt.fromDay }, to: { day: doubt.toDay } });
    case 'many-in-programme':
      return warning('many-in-programme', { programme: doubt.programme, others: doubt.others, most: MOST_IN_WEEK });
    case 'asked-across':
      return doubt.fromDay === doubt.toDay
        ? warning('asked-across-on', { from: { day: doubt.fromDay } })
        : warning('asked-across', { from: { day: doubt.fromDay }, to: { day: doubt.toDay } });
    case 'k-across':
      return warning('k-across', { k: doubt.k });
  }
}
