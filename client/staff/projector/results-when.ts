/** Says on the wall after which moment results appear, in the words of the students' pages (E4.7, E7.8). */
import type { WallPage } from '../../../schema/contract/wall.ts';
import { sayCount, type Language } from '../../../schema/languages/language.ts';
import { sayResultsTime } from '../../../schema/languages/results-time.ts';

/** @param hasClosed whether the time is certain, as nobody can close the pulse any more */
export const resultsWhen =
  ({ definition, schedule, course }: Pick<WallPage, 'definition' | 'schedule' | 'course'>, hasClosed: boolean) =>
  (language: Language): string => {
    const { k } = definition.policy;
    const time = sayResultsTime(language, { definition: { ...definition, course }, schedule }, hasClosed);
    return sayCount(language, 'resultsWhen', k, { time, k });
  };
