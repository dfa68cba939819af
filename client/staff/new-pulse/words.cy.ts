/** Holds the words of the page "New pulse", in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { newPulseWords, ownWords, signalWords, whyNotWords }: Spoken<typeof english> = {
  newPulseWords: {
    title: 'Arolwg newydd',
    changeTitle: 'Newid yr arolwg a gynlluniwyd',
    duplicateOf: 'Wedi’i llenwi fel arolwg {code}. Dewiswch amserau newydd, a newidiwch yr hyn a fynnwch.',
    openedMeanwhile:
      'Mae’r arolwg hwn wedi agor, felly ni ellir ei newid mwyach. Gallwch ei gau, neu symud ei amser cau i un diweddarach.',
    meanwhile:
      'Yn y cyfamser, mae rhywun arall wedi newid yr arolwg hwn. Ei god bellach yw {code}; mae’n agor {opens} ac yn cau {closes}. Mae’r hyn a deipioch chi yma o hyd: os cadwch ef, bydd yn disodli’r cynllun arall.',
    meanwhileByHand:
      'Yn y cyfamser, mae rhywun arall wedi newid yr arolwg hwn. Ei god bellach yw {code}; caiff ei agor â llaw ac mae’n cau {closes}. Mae’r hyn a deipioch chi yma o hyd: os cadwch ef, bydd yn disodli’r cynllun arall.',
    meanwhileLink: 'Gweld y cynllun arall mewn tab newydd',
    keepsCode:
      'Dim ond amserau sy’n newid, felly mae’r arolwg yn cadw ei god {code}. Mae dolenni, posteri a slipiau wedi’u hargraffu’n dal i weithio.',
    losesCode:
      'Gyda’r newidiadau hyn daw’n arolwg newydd â chod newydd. Nid yw dolenni, codau QR, posteri a slipiau â {code} yn gweithio mwyach: bydd pwy bynnag sy’n eu dilyn yn darllen bod yr arolwg wedi’i dynnu’n ôl.',
    saveTimes: 'Cadw’r amserau newydd',
    replace: 'Ei ddisodli ag arolwg â chod newydd',
    questionsTitle: 'Cwestiynau',
    form: 'Pa ffurflen?',
    core: 'Craidd: chwe chwestiwn',
    coreHint: 'Dau yr un ar fod o bwys, perthyn ac ymddiriedaeth.',
    standard: 'Safonol: deuddeg cwestiwn',
    standardHint: 'Y chwech craidd, a chwech arall ar yr un tair thema.',
    modules: 'Ychwanegu setiau cwestiynau ar y rhwystrau rydych yn eu disgwyl',
    modulesChosen: 'Setiau cwestiynau: {n} o {most} wedi’u dewis',
    modulesLegend: 'Pa setiau cwestiynau?',
    modulesHint: 'Hyd at ddau. Mae pob un yn holi’n fanylach am un rhwystr.',
    moduleSize: {
      zero: '{n} o gwestiynau',
      one: '{n} cwestiwn',
      two: '{n} gwestiwn',
      few: '{n} chwestiwn',
      many: '{n} chwestiwn',
      other: '{n} o gwestiynau',
    },
    minGroup: 'Dim ond os oes o leiaf {n} ateb y dangosir canlyniadau.',
    see: 'Cwestiynau ‘{name}’',
    count: '{n} o {most} cwestiwn',
    minutes: {
      zero: 'tua {n} munud',
      one: 'tua {n} munud',
      two: 'tua {n} funud',
      few: 'tua {n} munud',
      many: 'tua {n} munud',
      other: 'tua {n} munud',
    },
    contextLegend: 'A yw’r cwrs yn gweithio i wahanol grwpiau?',
    context: 'Gofyn pwy sy’n teimlo mai un o’r ychydig o bobl debyg iddyn nhw ydyn nhw',
    contextHint:
      'Mae un cwestiwn, a ofynnir yn olaf, yn rhannu’r canlyniadau: ‘{question}’ Caiff grwpiau llai na {min} eu cyfuno.',
    peopleTitle: 'Pwy all ateb',
    eligibility: 'Pwy sy’n cael dod i mewn?',
    open: 'Unrhyw un sydd â’r ddolen neu’r cod QR',
    openHint:
      'Does dim byd i’w baratoi. Mae’r rhifau hyn yn cyfrif ymatebion, nid pobl: gall unrhyw un sydd â’r ddolen ateb, hyd yn oed ddwywaith, ac efallai y gallai rhywun sy’n anfon ymatebion dychmygol ganfod y rhai go iawn.',
    codes: 'Codau wedi’u hargraffu, un i bob myfyriwr',
    codesHint:
      'Rydych chi’n argraffu {n} o slipiau ac mae myfyrwyr yn cymryd un yr un o bentwr. Mae pob cod yn gweithio unwaith. Rydyn ni’n cofnodi ei fod wedi’i ddefnyddio, nid beth oedd yr atebion.',
    timesTitle: 'Pryd',
    opening: 'Pryd mae’n agor?',
    byHand: 'Pan fydda i’n ei agor yn y dosbarth',
    atTime: 'Ar amser penodol',
    opensAt: 'Yn agor',
    closesAt: 'Yn cau',
    presets: 'Wythnosau da yn {term}',
    preset: 'Wythnos {week}: {from} i {to}',
    courseClock: 'Amser lleol {zone} yw hwn.',
    moment: '{when}.',
    momentHere: '{when}. Ar y ddyfais hon: {here}.',
    resultsTitle: 'Canlyniadau',
    mode: 'Pryd y dangosir canlyniadau?',
    atClose: 'Unwaith, ar y diwedd',
    atCloseHint: 'Tan hynny mae’r atebion yn aros mewn blwch wedi’i selio.',
    waves: 'Fesul ton',
    wavesHint:
      'Cyn gynted ag y daw dau grŵp o {k} ymateb o leiaf i law, gellir dangos yr un hynaf. Mae hyn yn addas i arolygon sy’n para am ddyddiau.',
    k: 'Y grŵp lleiaf a ddangosir',
    kHint:
      '{k} neu fwy. Mae myfyrwyr yn gweld y rhif hwn. Unwaith y caiff ei addo, ni chaiff yr un arolwg diweddarach o’r cwrs hwn fynd yn is.',
    protectionNow: {
      zero: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion.',
      one: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion, fel ei un ei hun.',
      two: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion.',
      few: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion.',
      many: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion.',
      other: 'Wedi’i ddiogelu hefyd os yw rhywun yn gwybod {n} o’r ymatebion.',
    },
    fullNow: 'Union niferoedd o {full} ateb ymlaen.',
    m: 'Faint o ymatebion all rhywun eu gwybod?',
    mOne: 'Un: ei un ei hun, neu un a ddywedwyd wrtho',
    mOneHint: 'Ni allan nhw fod yn sicr o hyd sut atebodd neb arall.',
    mTwo: 'Dau',
    mTwoHint:
      'Mae hyn yn diogelu myfyrwyr hyd yn oed os yw dau ohonynt yn dweud eu hatebion wrth ei gilydd. Rhaid i grwpiau fod yn {k} o leiaf, a dangosir ychydig yn llai lle mae bron pawb yn cytuno.',
    full: 'Union niferoedd dim ond o gynifer â hyn o atebion ymlaen',
    fullHint:
      'O {least} i {most}. Oddi tano, ystodau bras yw’r canlyniadau. Mae rhif uwch yn diogelu’n well os ydych yn gofyn i’r un myfyrwyr eto a bod rhywun wedi gadael yn y cyfamser.',
    grace: 'Munudau ar gyfer ffurflenni sydd eisoes ar sgrin',
    graceHint: 'O 0 i 10, o’r amser cau ymlaen. Caiff ymwelwyr newydd eu gwrthod cyn gynted ag y mae’n cau.',
    resultsLegend: 'Pwy sy’n gweld canlyniadau?',
    results: 'Mae myfyrwyr yn gweld y canlyniadau hefyd',
    resultsHint: 'Maen nhw’n gweld yr un cyfansymiau cyhoeddedig â chi, ar y dudalen y mae eu cod yn arwain ati.',
    suggested: 'Awgrymir gan yr hyn a nodwyd am y cwrs hwn: {signals}. Chi sy’n penderfynu.',
    actsOn: 'Mae’r rôl hon yn gweithredu ar yr hyn a ddangosir: {role}.',
    told: 'Yr hyn a ddywedir wrth fyfyrwyr',
    tooSmall:
      'Mae canlyniadau angen o leiaf {needs} o fyfyrwyr a allai ateb, ac mae gan y cwrs hwn {size}. Mewn grŵp llai, gallai unrhyw un ddyfalu pwy ddywedodd beth.',
    runningTitle: 'Un arolwg ar y tro',
    running:
      'Nid yw arolwg {code} y cwrs hwn wedi cyhoeddi ei ganlyniadau eto. Gallwch greu un newydd pan fydd wedi cau.',
    runningLink: 'Mynd i’r cwrs',
    previewTitle: 'Fel y bydd myfyriwr yn ei weld',
    preview: 'Dangos y ffurflen',
    previewHide: 'Cuddio’r ffurflen',
    previewLanguage: 'Ym mha iaith?',
    previewFrame: 'Ffurflen y cynllun hwn, fel y byddai myfyriwr yn ei gweld. Ni ellir ei hanfon oddi yma.',
    previewHint: 'Dyma’r ffurflen go iawn. Does dim byd yn cael ei gadw, ac ni ellir ei hanfon oddi yma.',
    previewLoading: 'Mae’r ffurflen yn cael ei chreu…',
    frozen:
      'Mae hyn i gyd yn sefydlog unwaith y mae’r arolwg yn agor. Wedyn dim ond yr amser cau y gellir ei newid, a dim ond i un diweddarach.',
    make: 'Creu’r arolwg',
    makeWithCodes: 'Creu’r arolwg a’i godau',
  },
  ownWords: {
    title: 'Eich cwestiynau eich hun',
    intro:
      'Gallwch ychwanegu hyd at dri, y mae myfyrwyr yn eu hateb o Byth i Bob amser. Cânt eu dangos ar wahân, wedi’u nodi fel rhai a ysgrifennwyd gan y cwrs hwn, ac nid ydynt byth yn cael eu hadio at ddim arall.',
    add: 'Ychwanegu eich cwestiwn eich hun',
    one: 'Eich cwestiwn {n}',
    text: 'Y frawddeg y mae myfyrwyr yn ei hateb',
    textHint:
      'Rhywbeth a wnaeth staff neu’r cwrs, a all fod yn wir yn aml neu’n anaml. Er enghraifft: Rhoddodd staff amser i ni feddwl.',
    left: '{n} nod ar ôl',
    words: { zero: '{n} gair', one: '{n} gair', two: '{n} air', few: '{n} gair', many: '{n} gair', other: '{n} gair' },
    wordsOf: '{words}; yr uchafswm yw {most}.',
    doer: 'Pwy all newid hyn?',
    doers: {
      staff: 'Staff',
      course: 'Y cwrs',
      'staff-and-peers': 'Staff a myfyrwyr gyda’i gilydd',
    },
    language: 'Iaith y frawddeg',
    noLists:
      'Does gennym ni ddim rhestrau geiriau i wirio yn eu herbyn yn yr iaith hon, felly gwiriwch bob pwynt eich hun.',
    points: 'Cadarnhewch',
    mustChange: 'Rhaid ei newid',
    consider: 'Ailystyriwch',
    fine: 'Ni chanfuwyd problemau.',
    remove: 'Tynnu cwestiwn {n}',
    removed: 'Tynnwyd cwestiwn.',
    putBack: 'Ei roi yn ôl',
    says: {
      empty: 'Ysgrifennwch y frawddeg, neu tynnwch y cwestiwn hwn.',
      confirm: 'Cadarnhewch bob un o’r pwyntiau hyn, neu tynnwch y cwestiwn hwn.',
    },
  },
  signalWords: {
    retention: 'ychydig sy’n parhau',
    absence: 'absenoldeb',
    awards: 'bylchau mewn marciau',
    community: 'cymuned ddysgu wan',
    comments: 'sylwadau am unigrwydd neu ragfarn',
  },
  whyNotWords: {
    smallClass: 'Gyda hyd at {n} o fyfyrwyr, dim ond y chwe chwestiwn craidd a ofynnir.',
    tooMany: 'Byddai hynny’n {n} o gwestiynau; yr uchafswm yw {most}.',
    twoModules: 'Gallwch ddewis dau set gwestiynau ar y mwyaf.',
    needsCodes: 'Mae angen codau wedi’u hargraffu ar gyfer hyn.',
    notEntered:
      'Mae angen nifer o fyfyrwyr y mae rhywun arall yn ei warantu. Gofynnwch i weinyddwr nad yw’n addysgu’r cwrs hwn nodi o dan ‘Rhaglenni’ faint sydd wedi cofrestru: o leiaf {needs}.',
    tooFewEnrolled:
      'Mae angen o leiaf {needs} o fyfyrwyr cofrestredig; mae gweinyddwr wedi nodi {n} o dan ‘Rhaglenni’.',
    moreCodes:
      'Mae gan y cwrs hwn {size} o fyfyrwyr yn ei osodiadau, ond mae gweinyddwr wedi nodi {n} o dan ‘Rhaglenni’. Gallai pwy bynnag sy’n cadw pob cod pellach ei ddefnyddio, felly rhaid i’r gosodiadau beidio â dweud mwy.',
    contextNeeds: 'Mae angen {needs} o fyfyrwyr a allai ateb; mae gan y cwrs hwn {size}.',
    tooManyCodes:
      'Gall arolwg gael {most} o godau wedi’u hargraffu ar y mwyaf, un i bob myfyriwr. Dewiswch y ddolen agored, neu cywirwch faint y dosbarth yng ngosodiadau’r cwrs.',
    notWithWaves: 'Ni ellir cyfuno hyn â chanlyniadau fesul ton.',
    notWithContext: 'Ni ellir cyfuno hyn â’r cwestiwn sy’n rhannu canlyniadau.',
    wavesNeedHours: 'Mae angen o leiaf {hours} awr rhwng agor a chau.',
    codesForWaves: 'Mae canlyniadau fesul ton angen codau wedi’u hargraffu.',
    codesForContext: 'Mae’r cwestiwn sy’n rhannu canlyniadau angen codau wedi’u hargraffu.',
    nobodyActs:
      'Rhaid i’ch sefydliad enwi’n gyntaf pwy fydd yn gweithredu arno. Gall gweinyddwr wneud hynny o dan ‘Sefydliad’.',
    threeOwn: 'Gallwch ychwanegu tri ar y mwyaf.',
    mustRest: 'Holwyd myfyrwyr y cwrs hwn lai na 72 awr yn ôl. Yr agoriad cynharaf: {when}.',
  },
};
