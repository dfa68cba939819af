/** Holds the words that turn the pages of long lists, archive courses and bring them back, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: 'Archifo cyrsiau',
    one: 'Archifo’r cwrs hwn',
    lead: 'Nid oes ar gwrs wedi’i archifo ddim i neb: ni chaiff neb ei atgoffa ohono, nid yw mewn unrhyw galendr, a daw arolygon sydd wedi’u cynllunio i ben. Cedwir yr hyn a gyhoeddwyd, a gellir dod â’r cwrs yn ôl.',
    legend: 'Pa gyrsiau?',
    archive: {
      zero: 'Archifo {n} o gyrsiau',
      one: 'Archifo {n} cwrs',
      two: 'Archifo {n} gwrs',
      few: 'Archifo {n} chwrs',
      many: 'Archifo {n} chwrs',
      other: 'Archifo {n} cwrs',
    },
    sure: 'Archifo’r cyrsiau rydych wedi’u dewis?',
    sureOne: 'Archifo ‘{course}’?',
    sureText:
      'Daw arolygon wedi’u cynllunio nad oes neb wedi’u hateb i ben, a nodiadau atgoffa hefyd. Bydd myfyrwyr sydd â dolen neu god printiedig i arolwg o’r fath yn darllen ei fod wedi’i dynnu’n ôl. Bydd cwrs ag arolwg agored yn aros fel y mae.',
    yes: 'Archifo',
    no: 'Ei gadw',
    done: {
      zero: 'Wedi’u harchifo: {n} o gyrsiau',
      one: 'Wedi’u harchifo: {n} cwrs',
      two: 'Wedi’u harchifo: {n} gwrs',
      few: 'Wedi’u harchifo: {n} chwrs',
      many: 'Wedi’u harchifo: {n} chwrs',
      other: 'Wedi’u harchifo: {n} cwrs',
    },
    open: '{course}: mae arolwg ar agor. Caewch ef yn gyntaf.',
    notYours: '{course}: ni allwch ei newid bellach.',
    backTitle: 'Dod â chyrsiau yn ôl',
    backOne: 'Dod â’r cwrs hwn yn ôl',
    backLead:
      'Bydd yn y rhestr eto, a gall gael arolygon newydd. Ni chaiff arolygon wedi’u cynllunio a ddaeth i ben eu gwneud eto.',
    back: {
      zero: 'Dod yn ôl â {n} o gyrsiau',
      one: 'Dod yn ôl â {n} cwrs',
      two: 'Dod yn ôl â {n} gwrs',
      few: 'Dod yn ôl â {n} chwrs',
      many: 'Dod yn ôl â {n} chwrs',
      other: 'Dod yn ôl â {n} cwrs',
    },
    backDone: {
      zero: 'Yn ôl: {n} o gyrsiau',
      one: 'Yn ôl: {n} cwrs',
      two: 'Yn ôl: {n} gwrs',
      few: 'Yn ôl: {n} chwrs',
      many: 'Yn ôl: {n} chwrs',
      other: 'Yn ôl: {n} cwrs',
    },
    noneArchived: 'Nid oes cwrs wedi’i archifo.',
  },
  pagesWords: {
    label: 'Tudalennau’r rhestr',
    page: 'Tudalen {page} o {pages}',
    previous: 'Tudalen flaenorol',
    next: 'Tudalen nesaf',
  },
  chooseWords: {
    most: 'Dim mwy na {n} ar unwaith.',
    all: 'Dewis pob un o’r rhain',
    none: 'Dewis dim un',
  },
};
