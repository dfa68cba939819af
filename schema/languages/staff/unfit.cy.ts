/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'Rhowch enw i’r cam, fel bod eraill yn gwybod beth sydd dan sylw.',
    owner: 'Dewiswch pwy sy’n ei wneud: y darlithydd, arweinydd y cwrs, y rhaglen neu’r sefydliad.',
    studentsOwnNothing:
      'Nid yw myfyrwyr byth yn gyfrifol am gam: dewiswch rôl staff sy’n ei wneud, neu y trosglwyddir ef iddi.',
    dueDay: 'Dewiswch y diwrnod erbyn pryd y bydd wedi’i wneud.',
    duePast: 'Mae’r diwrnod hwn wedi mynd heibio. Dewiswch un diweddarach.',
    dueTooFar: 'Dewiswch ddiwrnod o fewn blwyddyn.',
    doneDay: 'Nodwch ar ba ddiwrnod y gwnaed hyn.',
    doneInFuture: 'Mae’r diwrnod hwn eto i ddod. Marciwch y cam fel un wedi’i wneud pan fydd.',
    beforeClosing: 'Mae’r diwrnod hwn cyn i’r arolwg gau. Dewiswch un diweddarach.',
    passedTo: 'Nodwch i ba rôl y trosglwyddir ef, er enghraifft: pennaeth amserlennu.',
    nothingPromised: 'Dywedwch beth rydych chi’n ei wneud nawr, neu ymhellach i lawr beth na allwch ei wneud a pham.',
    why: 'Dywedwch pam nad oes modd ei wneud.',
    cannot: 'Dywedwch beth na allwch ei wneud.',
    promise: 'Dywedwch beth rydych chi’n ei wneud.',
    promiseDay: 'Dywedwch erbyn pa ddiwrnod: nid yw addewid heb ddyddiad yn addewid.',
    notInResults: 'Dewiswch gwestiwn y mae’r arolwg hwn wedi cyhoeddi rhywbeth amdano.',
    examsOutside: 'Mae wythnosau arholiadau o fewn eu tymor: {from} i {to}.',
  },
};
