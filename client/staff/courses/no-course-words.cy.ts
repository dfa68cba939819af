/** Holds the words of a home without a course, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'Dim cwrs eto',
    text: 'Ychwanegwch gwrs, a gall ei arolwg cyntaf redeg yn eich dosbarth nesaf.',
    add: 'Ychwanegu eich cwrs cyntaf',
    demo: 'I gael golwg yn gyntaf, rhedwch ‘npm run demo’. Mae’n dechrau prifysgol ddychmygol mewn ffolder sy’n cael ei dileu wedyn.',
    lead: 'Rydych yn arwain rhaglen. Mae ei chyrsiau a’i chrynodebau dan ‘Rhaglenni’.',
    toProgrammes: 'Mynd i’ch rhaglenni',
    importFile: 'Mewnforio llawer o ffeil',
  },
};
