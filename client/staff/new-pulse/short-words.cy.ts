/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready:
      'Mae popeth wedi’i osod fel y mae’n gweddu i’r rhan fwyaf o gyrsiau. Newidiwch yr hyn a fynnwch, neu crëwch yr arolwg fel y mae.',
    change: 'Newid',
    changePart: 'Newid: {part}',
    core: 'Chwe chwestiwn am fod o bwys, perthyn ac ymddiriedaeth.',
    standard: 'Deuddeg cwestiwn am fod o bwys, perthyn ac ymddiriedaeth.',
    set: 'Gofynnir hefyd: y set o gwestiynau ‘{name}’.',
    own: {
      zero: 'Ychwanegir {n} cwestiwn o’ch eiddo chi.',
      one: 'Ychwanegir un cwestiwn o’ch eiddo chi.',
      two: 'Ychwanegir {n} gwestiwn o’ch eiddo chi.',
      few: 'Ychwanegir {n} cwestiwn o’ch eiddo chi.',
      many: 'Ychwanegir {n} cwestiwn o’ch eiddo chi.',
      other: 'Ychwanegir {n} cwestiwn o’ch eiddo chi.',
    },
    context: 'Mae un cwestiwn arall, a ofynnir yn olaf, yn rhannu’r canlyniadau.',
    suggests: 'Mae’r hyn a nodwyd am y cwrs hwn yn awgrymu’r set o gwestiynau ‘{name}’.',
    open: 'Gall unrhyw un sydd â’r ddolen neu’r cod QR ateb.',
    openMeans:
      'Gallant ateb ddwywaith hyd yn oed, a gallai rhywun sy’n anfon ymatebion ffug lwyddo i ddod o hyd i’r rhai go iawn.',
    codes: {
      zero: 'Gall pwy bynnag sydd ag un o’r {n} cod printiedig ateb, un i bob myfyriwr.',
      one: 'Gall pwy bynnag sydd â’r cod printiedig ateb.',
      two: 'Gall pwy bynnag sydd ag un o’r {n} god printiedig ateb, un i bob myfyriwr.',
      few: 'Gall pwy bynnag sydd ag un o’r {n} cod printiedig ateb, un i bob myfyriwr.',
      many: 'Gall pwy bynnag sydd ag un o’r {n} cod printiedig ateb, un i bob myfyriwr.',
      other: 'Gall pwy bynnag sydd ag un o’r {n} cod printiedig ateb, un i bob myfyriwr.',
    },
    codesOnce: 'Mae pob cod yn gweithio unwaith. Cofnodir iddo gael ei ddefnyddio, nid yr hyn a atebwyd ag ef.',
    roster: 'Gall pob myfyriwr ar y cwrs ateb unwaith, o’i dudalen ar eich llwyfan dysgu.',
    rosterWhy: 'Nid oes enwau’n cael eu cadw. Mae hyn yn cael ei gynnig am fod y cwrs wedi’i gysylltu â llwyfan dysgu.',
    reserve: {
      zero: 'Hefyd, mae {n} cod yn cael eu hargraffu i fyfyrwyr nad ydyn nhw’n gallu ateb oddi yno.',
      one: 'Hefyd, mae un cod yn cael ei argraffu i fyfyriwr nad yw’n gallu ateb oddi yno.',
      two: 'Hefyd, mae {n} god yn cael eu hargraffu i fyfyrwyr nad ydyn nhw’n gallu ateb oddi yno.',
      few: 'Hefyd, mae {n} chod yn cael eu hargraffu i fyfyrwyr nad ydyn nhw’n gallu ateb oddi yno.',
      many: 'Hefyd, mae {n} chod yn cael eu hargraffu i fyfyrwyr nad ydyn nhw’n gallu ateb oddi yno.',
      other: 'Hefyd, mae {n} cod yn cael eu hargraffu i fyfyrwyr nad ydyn nhw’n gallu ateb oddi yno.',
    },
    byHand: 'Chi sy’n ei agor yn y dosbarth. Mae’n cau: {closes}.',
    atTime: 'Mae’n agor: {opens}. Mae’n cau: {closes}.',
    noTimes: 'Dewiswch pryd mae’n agor ac yn cau.',
    atClose: 'Byddwch chi a’ch myfyrwyr yn gweld y canlyniadau unwaith, ar y diwedd, o {k} ymateb ymlaen.',
    atCloseStaff: 'Dim ond staff y cwrs sy’n gweld y canlyniadau, unwaith, ar y diwedd, o {k} ymateb ymlaen.',
    waves: 'Byddwch chi a’ch myfyrwyr yn gweld y canlyniadau fesul ton o {k} ymateb neu fwy.',
    wavesStaff: 'Dim ond staff y cwrs sy’n gweld y canlyniadau, fesul ton o {k} ymateb neu fwy.',
    twoKnown: 'Maen nhw hefyd wedi’u diogelu os yw rhywun yn gwybod dau o’r ymatebion.',
    full: 'Mae’r niferoedd yn union o {full} ymateb ymlaen.',
    grace: {
      zero: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} munud ar ôl cau.',
      one: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} munud ar ôl cau.',
      two: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} funud ar ôl cau.',
      few: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} munud ar ôl cau.',
      many: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} munud ar ôl cau.',
      other: 'Gellir anfon ffurflenni sydd eisoes ar y sgrin am {n} munud ar ôl cau.',
    },
  },
};
