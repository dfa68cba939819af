/** Holds the words that search and filter the courses of somebody who has more than one page of them, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'Enw, dynodydd neu god',
      show: 'Pa gyrsiau?',
      programme: 'Rhaglen',
      term: 'Tymor',
    },
    shown: {
      all: 'Pob un',
      'needs-me': 'Angen rhywun nawr',
      open: 'Ar agor nawr',
      planned: 'Wedi’u cynllunio',
      closed: 'Wedi cau',
      archived: 'Wedi’u harchifo',
    },
    any: 'Pob un',
    find: 'Chwilio',
    none: 'Nid oes cwrs yn cyfateb. Rhowch gynnig ar air arall.',
    showAll: 'Dangos pob cwrs',
    found: {
      zero: '{n} o gyrsiau',
      one: '{n} cwrs',
      two: '{n} gwrs',
      few: '{n} chwrs',
      many: '{n} chwrs',
      other: '{n} cwrs',
    },
  },
};
