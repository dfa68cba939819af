/** Holds what staff read where they limit a planned pulse to a list of students, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: 'Dim ond myfyrwyr ar restr',
    lead: 'Heb restr, gall pawb y mae eich llwyfan dysgu yn eu hanfon fel myfyrwyr y cwrs ateb unwaith. Gyda rhestr, dim ond y rhai sydd arni a all ateb. Rhestrwch y dosbarth cyfan: byddai canlyniadau ychydig o fyfyrwyr dethol yn dweud am yr ychydig hynny.',
    none: 'Nid oes rhestr nawr.',
    listed: {
      zero: 'Myfyrwyr ar y rhestr: {n}. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
      one: 'Myfyrwyr ar y rhestr: 1. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
      two: 'Myfyrwyr ar y rhestr: {n}. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
      few: 'Myfyrwyr ar y rhestr: {n}. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
      many: 'Myfyrwyr ar y rhestr: {n}. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
      other: 'Myfyrwyr ar y rhestr: {n}. Dim ond hashes rydym yn eu cadw, nes i’r arolwg gau.',
    },
    besideCodes:
      'Mae gan yr arolwg hwn godau wedi’u hargraffu hefyd, felly nid yw’n derbyn rhestr: gallai pwy bynnag sydd â’r codau ac sy’n dewis y rhestr ddarganfod beth atebodd un myfyriwr. Cynlluniwch ef heb godau wedi’u hargraffu os oes angen rhestr arnoch.',
    notConnected:
      'Nid yw’r cwrs wedi’i gysylltu â llwyfan dysgu, felly ni allai neb ddweud pwy sydd ar restr. Ar dudalen y cwrs mae esboniad o sut i’w gysylltu.',
    platform: 'O ba lwyfan y daw’r myfyrwyr?',
    platformHint: 'Mae rhestr ar gyfer un llwyfan. Ni allai rhywun sy’n dod o lwyfan arall ateb.',
    which:
      'Y dynodyddion yw’r rhai y mae’r llwyfan yn eu hanfon fel “sub” pan fydd myfyriwr yn agor y gweithgaredd. Nid enwau, rhifau myfyrwyr na chyfeiriadau e-bost ydynt.',
    whichBy: [
      'Moodle: y rhif ar ôl “id=” yng nghyfeiriad proffil y myfyriwr.',
      'Canvas: y dynodydd LTI, 36 nod o hyd. Gall pwy bynnag sy’n gweinyddu Canvas ddod o hyd iddo.',
      'Brightspace, Blackboard ac eraill: gofynnwch i bwy bynnag sy’n gweinyddu’r llwyfan.',
    ],
    ids: 'Dynodyddion y myfyrwyr',
    idsHint: 'Un ym mhob llinell. Mae myfyriwr a enwir ddwywaith yn cyfrif unwaith.',
    file: 'Neu eu darllen o ffeil',
    fileHint: 'Ffeil destun, neu CSV. Os oes sawl colofn, mae’r dynodyddion o dan y pennawd “sub”.',
    fileTooLarge: 'Mae’r ffeil hon yn fwy na {kb} KB. Cadwch y golofn o ddynodyddion yn unig.',
    empty: 'Gludwch y dynodyddion, neu dewiswch ffeil.',
    columns:
      'Mae sawl colofn. Rhowch y pennawd “sub” i’r un sy’n dal y dynodyddion, neu gludwch y golofn honno yn unig.',
    quotes: 'Mae dyfynnod yn rhes {row} nad yw byth yn cau. Tynnwch ef a rhowch gynnig arall arni.',
    give: 'Defnyddio’r rhestr hon',
    replace: 'Disodli’r rhestr',
    again: 'Gellir newid y rhestr nes i’r arolwg agor. Os newidiwch fwy nag amserau’r arolwg, rhowch y rhestr eto.',
    drop: 'Tynnu’r rhestr',
    dropTitle: 'Tynnu’r rhestr?',
    dropText: 'Wedyn gall pawb y mae eich llwyfan dysgu yn eu hanfon fel myfyrwyr y cwrs ateb unwaith.',
    dropYes: 'Ei thynnu',
    dropNo: 'Ei chadw',
  },
};
