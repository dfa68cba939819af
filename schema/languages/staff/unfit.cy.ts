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
    externalIdTaken: 'Mae gan gwrs arall y dynodydd hwn eisoes. Mae gan bob cwrs ei un ei hun.',
    examsOutside: 'Mae wythnosau arholiadau o fewn eu tymor: {from} i {to}.',
    idMissing: 'Nid oes dynodydd yn rhes {row}. Llenwch hi, neu dilëwch y rhes.',
    idTooLong: 'Mae’r dynodydd yn rhes {row} yn hirach na’r {most} nod y gall llwyfan eu hanfon.',
    idUnreadable:
      'Mae rhes {row} yn cynnwys nodau na all fod mewn dynodydd. Cadwch y rhestr fel testun plaen neu fel CSV yn UTF-8, a rhowch gynnig arall arni.',
    listTooShort:
      'Nifer y myfyrwyr ar y rhestr: {n}. Mae angen o leiaf {least}, oherwydd dim ond o {k} ymlaen y mae canlyniadau’n ymddangos ac ni fydd rhai myfyrwyr yn ateb.',
    listTooLong:
      'Nifer y myfyrwyr ar y rhestr: {n}, ond mae’r arolwg hwn ar gyfer {most}. Byrhewch y rhestr, neu newidiwch nifer y myfyrwyr yng ngosodiadau’r cwrs a chynlluniwch y pwls eto.',
    listTooLarge:
      'Nifer y myfyrwyr ar y rhestr: {n}. Mae rhestr yn cymryd {most} ar y mwyaf. Heb restr, gall pawb y mae eich llwyfan dysgu yn eu hanfon fel myfyrwyr y cwrs ateb unwaith.',
    listBesideCodes:
      'Mae gan yr arolwg hwn godau wedi’u hargraffu hefyd, felly nid yw’n derbyn rhestr: gallai pwy bynnag sydd â’r codau ac sy’n dewis y rhestr ddarganfod beth atebodd un myfyriwr. Cynlluniwch ef heb godau wedi’u hargraffu os oes angen rhestr arnoch.',
    notConnected:
      'Nid yw’r cwrs wedi’i gysylltu â’r llwyfan dysgu hwn nawr. Dewiswch un arall, neu ail-lwythwch y dudalen.',
  },
};
