/** Holds the sentences that say what speaks against asking students again now, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      'Dywedodd myfyrwyr rywbeth wrthych y tro diwethaf (arolwg {code}, a gaeodd ar {day}). Cyn i chi ofyn eto, dywedwch beth wnaethoch chi, neu pam ddim.',
    'many-in-term':
      'Mae’r cwrs hwn wedi cael {before} o arolygon yn {term}. Gyda mwy na {most} mewn tymor, mae myfyrwyr yn blino ac mae llai yn ateb.',
    'too-close':
      'Dyddiad yr arolwg cyn hwn: {last}. Gadewch {weeks} wythnos rhwng arolygon: agorwch hwn ar {earliest} neu’n hwyrach.',
    'too-close-next': 'Mae’r arolwg nesaf yn agor ar {next}. Gadewch {weeks} wythnos rhwng arolygon.',
    'exam-weeks': 'Mae wythnosau arholiadau {term} o {from} i {to}. Gofynnwch cyn hynny neu wedyn.',
    'many-in-programme':
      'Mae myfyrwyr {programme} eisoes yn cael cais i ateb {others} o arolygon eraill yr wythnos honno. Cynghorir {most} yr wythnos ar y mwyaf.',
    'asked-across':
      'Mae cwrs arall sy’n rhannu staff â hwn, ac mae un o’r ddau’n newydd, yn gofyn rhai o’r un cwestiynau (o {from} i {to}). Gellid adnabod rhywun sydd yn y ddau drwy gymharu’r canlyniadau: gadewch 72 awr rhwng y ddau arolwg. Os ysgrifennwch reswm, gall myfyrwyr y ddau gwrs ei ddarllen ar y dudalen ‘Sut mae hyn yn ddienw?’.',
    'asked-across-on':
      'Mae cwrs arall sy’n rhannu staff â hwn, ac mae un o’r ddau’n newydd, yn gofyn rhai o’r un cwestiynau (ar {from}). Gellid adnabod rhywun sydd yn y ddau drwy gymharu’r canlyniadau: gadewch 72 awr rhwng y ddau arolwg. Os ysgrifennwch reswm, gall myfyrwyr y ddau gwrs ei ddarllen ar y dudalen ‘Sut mae hyn yn ddienw?’.',
    'k-across':
      'Addawyd grwpiau o {k} o leiaf i fyfyrwyr cwrs arall sy’n rhannu staff â hwn: dewiswch {k} neu fwy. Os ysgrifennwch reswm, gall myfyrwyr y ddau gwrs ei ddarllen ar y dudalen ‘Sut mae hyn yn ddienw?’.',
  },
};
