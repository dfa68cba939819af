/** Holds the sentences that say why a row of an import is refused, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8: 'Nid yw’r ffeil hon wedi’i hysgrifennu yn UTF-8. Cadwch hi fel “CSV UTF-8” a’i dewis eto.',
    empty: 'Nid oes rhesi yn y ffeil hon. Ychwanegwch res o dan y penawdau.',
    quotes:
      'Mae dyfynnod yn agor yma heb gau, neu’n sefyll yng nghanol cell. Efallai fod y ffeil wedi’i thorri: allforiwch hi eto.',
    noIdColumn:
      'Nid oes pennawd “external_id” yn y rhes gyntaf. Ychwanegwch y golofn hon; mae’r templed yn dangos pob pennawd.',
    columnTwice: 'Mae’r pennawd “{heading}” yno ddwywaith. Cadwch un o’r ddwy golofn.',
    tooManyRows: 'Caiff ffeil gynnwys {most} o resi ar y mwyaf. Rhannwch hi’n sawl ffeil.',
    halfRow:
      'Mae gan y rhes hon {n} o gelloedd, ond mae {of} o benawdau. Cwblhewch y rhes neu ei dileu; efallai fod y ffeil wedi’i thorri.',
    formula: 'Mae’r gell hon yn dechrau fel fformiwla (=, +, - neu @). Ysgrifennwch y testun heb yr arwydd hwnnw.',
    tooLong: 'Mae hyn yn hirach na {most} o nodau. Byrhewch ef.',
    idMissing: 'Nid yw’r rhes yn enwi cwrs. Ysgrifennwch yr id y mae eich system eich hun yn ei roi iddo.',
    idTwice: 'Mae gan res {other} yr un id. Cadwch un o’r ddwy res.',
    twoLeads: 'Un arweinydd sydd i gwrs mewn ffeil. Cadwch un cyfeiriad ac ysgrifennwch y lleill yn co_teachers.',
    leadsDiffer:
      'Mae rhes {other} yn enwi arweinydd arall i’r cwrs hwn. Cadwch un rhes ac ysgrifennwch y bobl eraill yn co_teachers.',
    size: 'Ysgrifennwch faint o fyfyrwyr allai ateb: rhif cyfan o 1 i 100000.',
    zone: 'Nid oes cylchfa amser o’r fath. Ysgrifennwch un fel Europe/Stockholm.',
    language: 'Nid oes iaith o’r fath yma. Ysgrifennwch un o’r rhain: {tags}.',
    address: 'Nid cyfeiriad e-bost yw hwn. Ysgrifennwch un fel ada@example.org.',
    coTeachers:
      'Ysgrifennwch gyfeiriadau, neu enwau gyda chyfeiriad ar ôl pob un, megis: Ada Moss <ada@example.org>, cy@example.org.',
    leadWithoutAddress:
      'Nid yw enw yn unig yn enwi neb. Ysgrifennwch y cyfeiriad yn lead_email, neu gwagiwch y gell hon.',
    placeHalf: 'Mae rhaglen a thymor yn perthyn i’w gilydd. Llenwch y ddwy gell, neu’r un ohonynt.',
    archived: 'Ysgrifennwch yes neu no.',
    nameNeeded: 'Mae’r cwrs hwn yn newydd. Ysgrifennwch ei enw.',
    sizeNeeded: 'Mae’r cwrs hwn yn newydd. Ysgrifennwch faint o fyfyrwyr allai ateb.',
    zoneNeeded:
      'Mae’r cwrs hwn yn newydd, ac nid oes gan yr un cwrs yma gylchfa amser arferol eto. Ysgrifennwch un fel Europe/Stockholm.',
    personUnknown: 'Nid oes gan neb yma’r cyfeiriad {address}. Ysgrifennwch enw’r person hwn hefyd.',
    termUnknown: 'Nid oes tymor â’r enw hwn. Gwnewch ef yn gyntaf ar y dudalen “Rhaglenni”, gan fod dyddiau i dymor.',
    nameTwice:
      'Mae’r enw hwn gan sawl un yma, felly ni all neb ddweud pa un a olygir. Rhowch enwau gwahanol iddynt yn gyntaf.',
    running:
      'Mae arolwg {code} y cwrs hwn wedi’i gynllunio, ar agor neu heb ei orffen. Gorffennwch neu ddilëwch ef yn gyntaf, neu peidiwch ag archifo’r cwrs.',
    overseer:
      'Mae {name} yn weinyddwr neu’n arwain rhaglen. Dim ond arweinydd y cwrs hwn a all wahodd y person hwn iddo.',
    tooClose: 'Mae arolwg yn y cwrs hwn yn rhy agos at un mewn cwrs arall gan {name}. Arhoswch nes bod y ddau drosodd.',
  },
};
