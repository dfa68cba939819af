/** Says on the wall after which moment results appear, in the words of the students' pages (E4.7, E7.8). */
import type { WallPage } from '../../../schema/contract/wall.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { sayCount } from '../../../schema/languages/language.ts';
import { sayResultsTime } from '../../../schema/languages/results-time.ts';

/** @param hasClosed whether the time is certain, as nobody can close the pulse any more */
export function resultsWhen(
  { definition, schedule, course }: Pick<WallPage, 'definition' | 'schedule' | 'course'>,
  hasClosed: boolean,
): string {
  const { k } = definition.policy;
  const time = sayResultsTime(ENGLISH, { definition: { ...definition, course }, schedule }, hasClosed);
  return sayCount(ENGLISH, 'resultsWhen', k, { time, k });
}
