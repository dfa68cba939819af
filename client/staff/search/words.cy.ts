/** Holds the words of the search over courses, acts and guides, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'Chwilio drwy gyrsiau, camau, canllawiau a thudalennau',
    hint: 'Teipiwch air: enw cwrs, cod, neu’r hyn yr hoffech ei wneud.',
    none: 'Ni chafwyd hyd i ddim ar gyfer ‘{typed}’.',
    found: {
      zero: '{n} canlyniad',
      one: '1 canlyniad',
      two: '{n} ganlyniad',
      few: '{n} chanlyniad',
      many: '{n} chanlyniad',
      other: '{n} canlyniad',
    },
    archived: 'Wedi’i archifo',
    groups: { courses: 'Cyrsiau', acts: 'Camau', guides: 'Canllawiau', pages: 'Tudalennau' },
    pages: {
      talk: 'Sgript wyth munud: diolch, un cryfder, un pryder, un addewid gyda dyddiad.',
      help: 'Sut mae un arolwg yn dilyn y llall, ble mae pethau, a beth i’w wneud os atebodd rhy ychydig, os yw canlyniad yn brifo, neu os na allwch ddod i mewn.',
      courses: 'Eich cyrsiau',
      acts: 'Y casgliad o bethau bach y gall staff eu gwneud.',
      guides: 'Beth i’w ddweud wrth fyfyrwyr ac yn y tîm, i’w argraffu.',
      me: 'Eich enw, eich allweddi, dyfeisiau, calendr a mewngofnodi.',
      programmes: 'Tymhorau, cyrsiau a chrynodebau.',
      institution: 'Cysylltiadau, preifatrwydd, llwyfannau dysgu, tymhorau ac wythnosau arholiadau.',
      people: { title: 'Pobl a rolau', text: 'Gwahodd, tynnu a gwneud dolenni newydd.' },
      platforms: { title: 'Llwyfannau dysgu', text: 'Cysylltu Moodle, Canvas ac eraill, gweithredu, analluogi.' },
      documents: { title: 'Dogfennau', text: 'Asesiad diogelu data a datganiad hygyrchedd.' },
      log: { title: 'Log archwilio', text: 'Beth wnaeth staff, a phryd.' },
    },
  },
};
