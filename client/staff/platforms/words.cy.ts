/** Holds the words of the page "Learning platforms", in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const {
  byHandWords,
  deploymentWords,
  platformSettingsWords,
  platformWords,
  registrationWords,
  sentWords,
}: Spoken<typeof english> = {
  byHandWords: {
    title: 'Rhoi llwyfan i mewn â llaw',
    about: 'Ar gyfer Blackboard, a lle nad yw cofrestru’n gweithio.',
    oursTitle: 'Yr hyn y mae’r llwyfan yn gofyn amdano',
    ours: 'Gludwch y cyfeiriadau hyn yno.',
    login: 'Cyfeiriad mewngofnodi (cychwyn OpenID Connect)',
    redirect: 'Cyfeiriad ailgyfeirio',
    target: 'Cyfeiriad y gweithgaredd (dolen darged)',
    keys: 'Cyfeiriad ein hallweddi cyhoeddus (JWKS)',
    canvas: 'Ar gyfer Canvas: cyfeiriad y ffurfweddiad (JSON)',
    formTitle: 'Rhowch yr hyn y mae’r llwyfan yn ei ddweud wrthych',
    iss: 'Cyhoeddwr (ID y llwyfan)',
    issHint: 'Yn union fel y mae’r llwyfan yn ei ysgrifennu, fel https://lms.example.org.',
    clientId: 'ID cleient',
    authUrl: 'Cyfeiriad mewngofnodi (cais dilysu)',
    jwksUrl: 'Cyfeiriad allweddi cyhoeddus y llwyfan (JWKS)',
    origins: 'Safleoedd y llwyfan',
    deployments: 'Gosodiadau (ID defnydd)',
    deploymentsHint:
      'Un ar bob llinell. Gallwch adael hyn yn wag: bydd gosodiad yn ymddangos uchod pan fydd rhywun yn agor y gweithgaredd.',
    product: 'Enw’r llwyfan',
    productHint: 'Ar gyfer y rhestr hon a’r log archwilio, fel “Blackboard”. Gallwch ei adael yn wag.',
    notAnAddress: 'Rhowch gyfeiriad cyfan, fel https://lms.example.org/auth.',
    enter: 'Rhoi’r llwyfan i mewn',
  },
  deploymentWords: {
    title: 'Gosodiadau',
    none: 'Nid oes un yn hysbys eto. Bydd pob un yn ymddangos yma pan fydd rhywun yn agor y gweithgaredd ohono am y tro cyntaf, ac yn aros nes ichi ei weithredu.',
    waiting: 'Mae rhywun wedi agor y gweithgaredd o osodiad sy’n aros. Gweithredwch ef os ydych yn ei adnabod.',
    activate: 'Gweithredu',
    disable: 'Analluogi',
  },
  platformSettingsWords: {
    title: 'Safleoedd a rolau',
    origins: 'Safleoedd {name}',
    originsHint:
      'Cânt ddangos ein tudalennau mewn ffrâm, ac anfonir athrawon yn ôl yno pan fyddant yn ychwanegu dolen. Ysgrifennwch un ar bob llinell, fel https://lms.example.org neu https://*.example.org.',
    originsEmpty: 'Rhowch o leiaf un o safleoedd y llwyfan.',
    everywhere: 'Byddai ‘{entry}’ yn golygu’r we gyfan. Enwch safleoedd y llwyfan hwn.',
    taIsStaff: 'Caiff cynorthwywyr addysgu wneud yr hyn y gall cyd-athro ei wneud',
    taIsStaffHint: 'Fel arall nid yw’r gweithgaredd yn agor dim iddynt.',
    allowNoSub: 'Derbyn lansiadau nad ydynt yn dweud pa ddefnyddiwr a ddaeth',
    allowNoSubHint:
      'Dim ond ychydig o lwyfannau sydd ei angen. Ni all eu myfyrwyr ateb arolygon lle mae pob myfyriwr ar y cwrs yn ateb unwaith.',
    yes: 'Ie',
    notSo: 'Na',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
  },
  platformWords: {
    title: 'Llwyfannau dysgu',
    lead: 'Cysylltwch y safle lle mae eich cyrsiau, fel Moodle, Canvas, Brightspace neu Blackboard. Yna bydd athrawon a myfyrwyr yn agor arolygon o’u cwrs yno, heb gyfrif yma.',
    listTitle: 'Llwyfannau wedi’u cysylltu',
    none: 'Nid oes llwyfan wedi’i gysylltu eto.',
    status: {
      pending: 'Yn aros',
      active: 'Gweithredol',
      disabled: 'Analluog',
    },
    active: 'Gall athrawon a myfyrwyr agor arolygon ohono.',
    pending: 'Nid oes dim yn agor ohono nes ichi ei weithredu.',
    disabled: 'Nid oes dim yn agor ohono, ac nid oes mynediad mwyach gan neb a ddaeth oddi yno.',
    iss: 'Cyfeiriad',
    clientId: 'ID cleient',
    activate: 'Gweithredu',
    disable: 'Analluogi',
    disableTitle: 'Analluogi {name}?',
    disableText:
      'Ni fydd dim yn agor ohono mwyach, a bydd athrawon a ddaeth oddi yno yn colli mynediad ar unwaith. Bydd arolygon, atebion a chanlyniadau’n aros. Gallwch ei weithredu eto.',
    disableYes: 'Ei analluogi',
    no: 'Canslo',
  },
  registrationWords: {
    title: 'Gadael i lwyfan ei gofrestru ei hun',
    about: 'Mae Moodle, Canvas a Brightspace yn cynnig hyn, a dyma’r ffordd fyrraf.',
    steps: [
      'Crëwch gyfeiriad yma.',
      'Gludwch ef yn y llwyfan, lle mae’n gofyn am gyfeiriad cofrestru offeryn.',
      'Darllenwch y dudalen sy’n agor, a phwyswch “Ei gofrestru”.',
      'Gweithredwch yr offeryn yn y llwyfan, a’r llwyfan ar y dudalen hon.',
    ],
    make: 'Creu cyfeiriad cofrestru',
    made: 'Y cyfeiriad cofrestru',
    once: 'Caiff ei ddangos unwaith, ac mae’n gweithio unwaith, tan {when}. Bydd y nesaf y bydd rhywun yn ei greu yn cymryd ei le.',
  },
  sentWords: {
    title: 'Yr hyn y mae’n ei anfon, a’r hyn na chaiff ei gadw byth',
    sends:
      'Pan fydd athrawon yn agor y gweithgaredd, mae’r llwyfan yn anfon: {kinds}. Ni chaiff dim ohono ei gadw na’i ddangos. Gallwch ei ddiffodd yn y llwyfan.',
    nothing:
      'Pan agorodd athrawon y gweithgaredd, ni welwyd y llwyfan yn anfon enwau, cyfeiriadau e-bost, lluniau, rhifau pobl nac enwau defnyddiwr. Mae bob amser yn anfon ID defnyddiwr.',
    kept: 'Nid ydym yn edrych ar hyn pan ddaw myfyrwyr. Yr hyn a gadwn yw’r llwyfan, ei osodiadau a’r cyrsiau y mae athrawon yn eu cysylltu. Nid ydym byth yn cadw enw, cyfeiriad e-bost, llun, ID defnyddiwr, rhif myfyriwr, rôl, na phryd y daeth rhywun. Lle gall pob myfyriwr ateb unwaith, cedwir ôl bys digidol o’i rif adnabod nes i’r arolwg gau.',
    forget: 'Anghofio’r hyn a welwyd, ac edrych eto',
    kinds: {
      names: 'enwau',
      email: 'cyfeiriadau e-bost',
      picture: 'lluniau',
      number: 'rhifau myfyrwyr neu staff',
      username: 'enwau defnyddiwr',
    },
  },
};
