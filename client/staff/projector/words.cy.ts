/** Holds what staff read on the wall and beside it, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { projectorWords, hallWords }: Spoken<typeof english> = {
  projectorWords: {
    title: 'Cod ar gyfer {course}',
    local:
      'Ni all ffonau yn yr ystafell gyrraedd y cyfeiriad hwn. Cychwynnwch y gweinydd gyda PUBLIC_URL wedi’i osod i gyfeiriad ar eich rhwydwaith.',
    open: 'Agor nawr',
    beforeTitle: 'Cyn i chi ei ddangos',
    before:
      'Mae rhywbeth yn dadlau yn erbyn agor yr arolwg hwn nawr. Darllenwch ef yma, lle nad yw’r dosbarth yn darllen hefyd. Mae’r hyn rydych yn ei ysgrifennu’n mynd gyda’r agor, pan bwyswch ‘Agor nawr’.',
    showWithReason: 'Ei ddangos, a’i agor â’r rheswm hwn',
    showClosed: 'Ei ddangos yn unig, heb ei agor nawr',
    needsReason: 'Mae angen rheswm ysgrifenedig i’w agor nawr. Diffoddwch y taflunydd cyn darllen ymlaen.',
    needsReasonHall: 'Mae angen rheswm ysgrifenedig i’w agor nawr. Agorwch ef ar eich dyfais eich hun.',
    readReason: 'Darllen ymlaen',
    close: 'Cau’r arolwg',
    endGrace: 'Gorffen yr amser hwn nawr',
    endGraceTitle: 'Gorffen yr amser hwn nawr?',
    endGraceText:
      'Edrychwch o’ch cwmpas yn gyntaf: ni allwn weld a oes rhywun yn dal i anfon. Wedyn ni ellir anfon ffurflenni sydd ar sgrin o hyd, ac ni ellir tynnu atebion yn ôl mwyach.',
    endGraceYes: 'Gorffen nawr',
    endGraceNo: 'Aros',
    results: 'Gweld y canlyniadau',
    slides: 'Eu dangos i’r dosbarth fel sleidiau',
    whatCame: 'Beth ddaeth ohono',
    fullScreen: 'Sgrin lawn',
    leave: 'Yn ôl i’r cwrs',
    leaveHall: 'Gadael y wal',
    keys: 'Esc: gadael',
    otherComputer: 'Ar gyfrifiadur arall',
    sheet: 'Taflen â’r cod',
    fewTitle: 'Llai na {k}?',
    few: 'Os oes llai na {k} o ymatebion, ni ddangosir dim, a chaiff yr atebion eu dinistrio. Ni all y rhifydd ddweud eto: dim ond o {k} ymlaen y mae’n dangos rhif, ac ychydig yn hwyr.',
    confirmTitle: 'Cau’r arolwg hwn nawr?',
    confirm:
      'Caiff ymwelwyr newydd eu gwrthod ar unwaith; gellir anfon ffurflenni sydd eisoes ar sgrin am {grace} arall. Yna caiff y canlyniadau eu cyhoeddi, unwaith, ac ni ellir ailagor yr arolwg.',
    confirmNoGrace:
      'Caiff ymwelwyr newydd eu gwrthod ar unwaith, a chaiff y canlyniadau eu cyhoeddi, unwaith. Ni ellir ailagor yr arolwg.',
    confirmYes: 'Ei gau',
    confirmNo: 'Ei gadw ar agor',
    minutes: '{n} mun',
    seconds: '{n} eiliad',
  },
  hallWords: {
    title: 'Ei ddangos ar gyfrifiadur arall',
    publicTitle: 'Heb fotymau',
    public:
      'Agorwch y cyfeiriad hwn ar gyfrifiadur y ddarlithfa. Nid oes angen mewngofnodi, ac mae’n dangos cod, cyfeiriad, addewid ac, ar ôl cau, y ffordd at y canlyniadau. Rydych chi’n agor ac yn cau’r arolwg ar eich dyfais eich hun.',
    pairedTitle: 'Â botymau',
    paired:
      'Cewch god ar gyfer cyfrifiadur y ddarlithfa, a’i gadarnhau yma. Wedyn caiff y cyfrifiadur hwnnw ddangos yr arolwg hwn, ei agor, ei gau a gorffen yr amser ar gyfer ffurflenni ar sgrin. Ni all weld canlyniadau, arolygon eraill na’ch cyfrif. Daw hyn i ben pan fydd yr arolwg wedi’i gyhoeddi, pan fyddwch chi’n ei orffen yma neu o dan ‘Fy nghyfrif’, neu ar ôl deuddeg awr.',
    make: 'Creu cod',
    reason: {
      showClosed: 'Creu cod, ac agor yr arolwg ar y ddyfais hon',
      showWithReason: 'Creu cod, ac agor â’r rheswm hwn',
    },
    typeIt: 'Ar gyfrifiadur y ddarlithfa, agorwch {address} a theipiwch:',
    until: 'Mae’n gweithio unwaith, tan {time}. Cadwch y dudalen hon ar agor.',
    pairTitle: 'Dangos arolwg ar y cyfrifiadur hwn',
    pair: 'Mae’r athro’n creu cod ar ffôn, o dan ‘Ei ddangos ar gyfrifiadur arall’. Wedyn caiff y cyfrifiadur hwn ddangos yr un arolwg hwnnw, ei agor a’i gau, a dim byd arall. Does neb yn mewngofnodi yma.',
    code: 'Cod o’r ffôn',
    codeHint: '8 llythyren a digid. Nid yw priflythrennau, bylchau na chysylltnodau’n gwneud gwahaniaeth.',
    ask: 'Gofyn i’r ffôn',
    confirmTitle: 'Cadarnhewch ar y ffôn',
    confirm: 'Mae’r ffôn nawr yn gofyn a gaiff y cyfrifiadur â’r rhif hwn ddangos y wal:',
  },
};
