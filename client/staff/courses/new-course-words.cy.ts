/** Holds the words of adding a course, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'Eich cwrs cyntaf',
    firstLead:
      'Mae eich myfyrwyr yn ateb chwe chwestiwn, sy’n cymryd tua munud. Nesaf, byddwch yn gweld y cod ar eu cyfer.',
    title: 'Ychwanegu cwrs',
    lead: 'Modiwl neu uned yw cwrs yma: grŵp o fyfyrwyr sy’n rhannu’r un staff a’r un dosbarthiadau.',
    name: 'Cwrs',
    nameHint: 'Yr enw y mae myfyrwyr yn ei adnabod.',
    classSize: 'Faint o fyfyrwyr allai ateb?',
    classSizeHint: 'Mae amcangyfrif yn ddigon. Mae’n penderfynu a ellir dangos rhifau o gwbl.',
    first: 'Creu’r cod ar gyfer fy nosbarth',
    firstOnly: 'Dim ond ychwanegu’r cwrs hwn',
    add: 'Ychwanegu’r cwrs hwn',
    tooSmall:
      'Mae angen o leiaf {needs} o fyfyrwyr a allai ateb, oherwydd dim ond ar gyfer {k} neu fwy y mae canlyniadau’n ymddangos ac ni fydd ambell un yn ateb. Mewn grŵp llai, gallai unrhyw un ddyfalu pwy ddywedodd beth.',
    zone: 'Amser lleol {zone} fydd pob amser ar y cwrs hwn.',
    language: 'Iaith y cwrs',
    languageHint:
      'Mae’r wal, y poster, y slipiau wedi’u hargraffu a’r sleidiau ynddi. Mae pob myfyriwr yn dewis iaith i’r ffurflen.',
    languageIs: 'Bydd y wal a’r poster yn siarad â’ch myfyrwyr yn yr iaith hon: {language}.',
    change: 'Newid',
    changeLanguage: 'Newid iaith y cwrs',
    pulseFailed: 'Mae’r cwrs wedi’i gadw, ond ni ellid creu ei arolwg eto.',
  },
};
