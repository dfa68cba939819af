/** Holds what staff read on the pages "Share" and "Poster" and around the sheet of printed codes, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { posterWords, shareWords, sheetWords }: Spoken<typeof english> = {
  posterWords: {
    title: 'Poster',
    back: 'Rhannu',
    format: 'Pa fformat?',
    a4: 'A4',
    letter: 'Letter (UDA)',
    slide: 'Sleid, 16:9',
    print: 'Argraffu neu gadw fel PDF',
    hint: 'Yn y ffenestr argraffu, dewiswch yr un papur, dim ymylon a dim penynnau.',
  },
  shareWords: {
    title: 'Rhannu’r arolwg hwn',
    lead: 'Mae pob ffordd yn arwain at yr un dudalen. All dim byd arni wahaniaethu rhwng un myfyriwr a’r llall.',
    closed: 'Mae’r arolwg hwn wedi cau. Mae’r ddolen bellach yn arwain at yr hyn a gyhoeddwyd.',
    notYet: 'Nid yw’r arolwg hwn ar agor eto. Nes iddo agor, mae’r dudalen yn dweud pryd y bydd hynny.',
    fromCourse:
      'Mae myfyrwyr yn ateb o dudalen y cwrs ar eich platfform dysgu. Mae’r cyfeiriad hwn yn dweud hynny wrthyn nhw.',
    needsCode: 'Mae angen cod wedi’i argraffu ar bob myfyriwr hefyd.',
    sheet: 'Taflen godau',
    linkTitle: 'Dolen',
    link: 'Dolen i fyfyrwyr',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    code: 'Gall myfyrwyr hefyd deipio’r cod yn {host}: {code}',
    local:
      'Ni all ffonau gyrraedd y cyfeiriad hwn. Dechreuwch y gweinydd gyda PUBLIC_URL wedi’i osod i gyfeiriad ar eich rhwydwaith.',
    qrTitle: 'Cod QR',
    qr: 'Cod QR sy’n arwain at {url}',
    qrHint: 'Cadwch y border gwyn: mae ei angen ar gamerâu.',
    svg: 'Lawrlwytho fel SVG',
    png: 'Lawrlwytho fel PNG',
    pngFailed: 'Ni all y porwr hwn greu’r llun. Lawrlwythwch yr SVG yn lle hynny.',
    posterTitle: 'Poster a sleid',
    posterText:
      'Mae’n dangos y cod, y cyfeiriad, yr addewid a faint o amser mae’r arolwg yn ei gymryd. Defnyddiwch ef ar y wal, ar y drws neu fel eich sleid gyntaf.',
    poster: 'Creu’r poster',
    announcementTitle: 'Neges i’ch myfyrwyr',
    announcementText:
      'Gludwch hi mewn e-bost neu ar dudalen o’ch llwyfan dysgu. Mae hi yn iaith y cwrs ac mae’r addewid ynddi.',
    announcement: 'Neges i fyfyrwyr',
    lmsTitle: 'Llwyfan dysgu',
    lms: 'Gludwch hwn ar dudalen o’ch cwrs lle mae’r golygydd yn derbyn HTML. Cadwch y ddolen o dan y ffrâm: mae rhai golygyddion yn tynnu’r ffrâm heb rybudd.',
    lmsSees: 'Mae’r llwyfan yn gwybod pwy sy’n agor ei dudalen, a phryd. Ni all ddarllen yr hyn sydd yn y ffrâm.',
    snippet: 'Pwt o god ar gyfer eich llwyfan dysgu',
    lmsEmpty:
      'Os yw’r ffrâm yn aros yn wag, nid yw eich llwyfan ar y rhestr eto. Gofynnwch i weinyddwr ei ychwanegu o dan ‘Sefydliad’.',
    lmsHttp:
      'Nid yw’r gweinydd hwn yn defnyddio https, a hebddo nid yw llwyfannau dysgu’n dangos dim mewn ffrâm. Defnyddiwch y ddolen yn unig.',
    hall: 'Ar gyfrifiadur arall',
    wall: 'Dangos y cod',
  },
  sheetWords: {
    title: 'Taflen godau',
    once: 'Dim ond unwaith y caiff y daflen hon ei dangos. Argraffwch hi nawr; nid yw’r codau’n cael eu cadw.',
    count: { zero: '{n} slip', one: '{n} slip', two: '{n} slip', few: '{n} slip', many: '{n} slip', other: '{n} slip' },
    print: 'Argraffu’r daflen',
    how: 'Torrwch y slipiau allan a’u cymysgu. Gadewch i bob myfyriwr gymryd un o’r pentwr: peidiwch byth â’u rhannu yn ôl enw, a pheidiwch â chadw rhestr.',
    wall: 'Ymlaen at y cod ar gyfer y sgrin',
    back: 'Dangos y cod',
    goneTitle: 'Nid yw’r codau’n cael eu cadw',
    gone: 'Cawson nhw eu dangos unwaith, pan gawson nhw eu creu. Os yw’r daflen argraffedig gennych chi, does dim angen dim byd arall.',
    again: 'Argraffu codau newydd',
    confirmTitle: 'Disodli’r codau?',
    confirm:
      'Bydd pob cod a grëwyd yn gynharach yn peidio â gweithio. Dinistriwch unrhyw slipiau rydych chi wedi’u hargraffu.',
    confirmYes: 'Creu codau newydd',
    confirmNo: 'Cadw’r hen rai',
    tooLate: 'Mae’r arolwg hwn wedi agor ac efallai fod rhai codau wedi’u defnyddio, felly ni ellir eu disodli mwyach.',
    noneTitle: 'Nid oes angen codau ar yr arolwg hwn',
    none: 'Gall unrhyw un sydd â’r ddolen ei ateb.',
  },
};
