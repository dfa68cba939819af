/** Holds the words about the people of a course and of the institution, and about their roles, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, everyoneWords, officeWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: 'Cysylltu â llwyfan dysgu',
    text: 'Mae’r sawl sy’n addysgu’r cwrs hwn yn Moodle, Canvas neu lwyfan arall yn teipio’r cod hwn yno, ar ôl agor y gweithgaredd am y tro cyntaf. O hynny ymlaen mae gan bawb sy’n ei addysgu yno hawliau cyd-ddarlithydd yma.',
    once: 'Caiff ei ddangos unwaith, ac mae’n gweithio unwaith, am ddiwrnod. Nid yw’r cod blaenorol yn gweithio mwyach.',
    make: 'Creu cod',
    connected: 'Wedi’i gysylltu â',
    undo: 'Datgysylltu',
    undoTitle: 'Datgysylltu oddi wrth {name}?',
    undoText:
      'Ni fydd y rhai sy’n addysgu’r cwrs yno yn gallu ei gyrraedd mwyach, ar unwaith. Ni fydd myfyrwyr sy’n ei agor yno yn gweld dim. Mae pob arolwg a chanlyniad yn aros, a bydd cod newydd yn ei gysylltu eto.',
    undoYes: 'Datgysylltu',
  },
  everyoneWords: {
    title: 'Pawb ar y staff',
    search: 'Chwilio am berson yn ôl enw neu gyfeiriad',
    role: 'Rôl',
    everyRole: 'Pob rôl',
    used: 'yma ddiwethaf ar {day}',
    unused: 'heb fod yma eto',
    nobody: 'Ni chafwyd hyd i neb.',
    find: 'Chwilio',
    found: 'Pobl a ganfuwyd: {n}.',
    foundMore: 'Y {n} o bobl gyntaf. Mae rhagor isod.',
    more: 'Dangos rhagor o bobl',
    access: {
      'signed-in': 'wedi mewngofnodi',
      passkey: 'yn gallu mewngofnodi â chod-allwedd',
      provider: 'yn gallu mewngofnodi drwy’r sefydliad',
      mail: 'yn gallu mewngofnodi drwy e-bost',
      link: 'â dolen sy’n dal i weithio',
      out: 'yn methu mewngofnodi ar hyn o bryd',
    },
    noRole: 'Dim rôl',
    roleOf: '{role}: {of}',
    moreRoles: 'rolau eraill: {n}',
    signOut: 'Allgofnodi',
    signOutTitle: 'Allgofnodi {name} ym mhobman?',
    signOutText:
      'Caiff {name} ei allgofnodi ym mhob porwr ar unwaith. Mae cod-allweddi, dolenni heb eu defnyddio, y cyfeiriad calendr a gwahoddiadau gan {name} yn stopio gweithio. Mae’r rolau’n aros: i ddod yn ôl, mae angen dolen newydd ar {name}, a gallwch ei chreu yma.',
    signOutYes: 'Allgofnodi',
    signedOut: 'Mae {name} wedi allgofnodi ym mhobman.',
    link: 'Dolen newydd i’r person hwn',
    linkTitle: 'Creu dolen newydd i {name}?',
    linkText:
      'Mae’n mewngofnodi {name} unwaith, o fewn saith diwrnod: yr un person, â’r un cyrsiau. Mae dolen gynharach yn stopio gweithio. Anfonwch hi at {name} yn unig.',
    linkYes: 'Creu’r ddolen',
    linkMade: 'Dolen i {name}',
    linkOnce:
      'Caiff ei dangos unwaith ac mae’n gweithio unwaith, am saith diwrnod. Mae pwy bynnag sy’n ei hagor gyntaf wedi’i fewngofnodi fel {name}.',
    remove: 'Tynnu',
    removeTitle: 'Tynnu {name}?',
    removeText:
      'Mae {name} yn colli pob rôl a phob ffordd i mewn ar unwaith: sesiynau, cyfrinbysellau, dolenni a chyfeiriad y calendr. Caiff yr enw a’r cyfeiriad e-bost eu dileu, gyda gwahoddiadau, e-byst sy’n aros a’r hyn a ddywedodd {name} fel cynrychiolydd myfyrwyr. Bydd y cofnod yn dweud ‘cyn-aelod o staff’ gyda rhif.',
    removeNoCourse: 'Does dim cwrs yn colli ei unig arweinydd.',
    removeCourses:
      'Does neb arall yn arwain {courses}: wedyn byddan nhw o dan ‘Cyrsiau na all neb eu harwain’, lle gallwch benodi arweinydd newydd.',
    removeStays:
      'Mae arolygon, canlyniadau cyhoeddedig, gweithredoedd gyda’u rôl a’r hyn a ddywedwyd wrth fyfyrwyr yn aros. Felly hefyd enwau o fewn testunau a ysgrifennodd rhywun ac, heb enw, pa gyrsiau y bu’r person hwn yn eu dysgu. Ni ellir dadwneud hyn.',
    removeYes: 'Tynnu’r person hwn',
    removed: 'Cafodd {name} ei dynnu.',
    no: 'Canslo',
  },
  officeWords: {
    title: 'Pobl a rolau',
    lead: 'Mae gweinyddwyr yn gweld gosodiadau, pobl a’r log archwilio, ond dim canlyniadau. Mae arweinwyr rhaglenni’n gweld canlyniadau cyfun eu rhaglen. Mae pob arweinydd cwrs yn rheoli’r bobl ar ei gwrs ei hun.',
    admins: 'Gweinyddwyr',
    onlyYou:
      'Chi yw’r unig weinyddwr. Os collwch fynediad, dim ond y person sy’n rhedeg y gweinydd hwn all greu gweinyddwr newydd.',
    leads: 'Arweinwyr rhaglenni',
    noLeads: 'Does neb yn arwain rhaglen eto. Caiff arweinwyr rhaglenni eu gwahodd ar dudalen eu rhaglen.',
    inviteAdmin: 'Gwahodd gweinyddwr',
    strandedTitle: 'Cyrsiau na all neb eu harwain',
    stranded:
      'Ni all neb sy’n arwain y cyrsiau hyn fewngofnodi mwyach. Gallwch benodi arweinydd newydd i bob un; caiff hyn ei gofnodi yn y log archwilio. Nid yw’n gadael i chi weld y cyrsiau.',
    strandedLeads: 'Arweinydd: {names}',
    strandedNobody: 'Mae pwy bynnag oedd yn ei arwain wedi’i dynnu',
    strandedMore: 'Mae {n} cwrs arall fel hyn. Byddan nhw’n dilyn yma cyn gynted ag y bydd gan y rhain arweinydd.',
    newLead: 'Arweinydd newydd {course}',
    choose: 'Dewiswch berson',
    appointHint:
      'O hyn ymlaen bydd y person yn gweld ei ganlyniadau, yn rhedeg ei arolygon ac yn gallu gwahodd eraill. Mae’r sawl oedd yn ei arwain yn aros yn y tîm fel cyd-ddarlithydd.',
    appoint: 'Penodi’n arweinydd cwrs',
    nobodyLeft:
      'Does neb i’w ddewis. Rhaid i’r arweinydd newydd fod yn aelod o staff sy’n gallu mewngofnodi ac nad yw’n weinyddwr. Gall rhywun sy’n arwain cwrs arall ei wahodd yno yn gyntaf.',
  },
  roleWords: {
    you: '{name} (chi)',
    drop: 'Tynnu’r rôl hon',
    dropOwn: 'Rhoi’r gorau i’r rôl',
    dropTitle: 'Tynnu’r rôl hon oddi ar {name}?',
    dropOwnTitle: 'Rhoi’r gorau i’r rôl hon?',
    dropText:
      'Mae {name} yn colli’r rôl hon yma ar unwaith: {role}. Does dim byd a wnaed yn cael ei golli. Os dyma rôl olaf y person, caiff ei allgofnodi.',
    dropOwnText:
      'Byddwch yn colli’r rôl hon yma: {role}. Dim ond rhywun arall all ei rhoi yn ôl i chi. Os dyma eich rôl olaf, byddwch yn cael eich allgofnodi.',
    yes: 'Tynnu’r rôl',
    ownYes: 'Rhoi’r gorau iddi',
    no: 'Canslo',
  },
  teamWords: {
    title: 'Tîm',
    nobody: 'Nid oes neb yn arwain y cwrs hwn eto. Gall gweinyddwr eich sefydliad benodi arweinydd.',
    people: 'Pwy sy’n gweithio ar y cwrs hwn',
    count: 'Pobl ar y cwrs hwn: {n}',
    coTeacher: 'Mae cyd-ddarlithydd yn gweld y cwrs hwn a’i ganlyniadau, ac yn cynllunio, agor a chau arolygon.',
    inviteCoTeacher: 'Gwahodd cyd-ddarlithydd',
    representative:
      'Mae cynrychiolydd myfyrwyr yn fyfyriwr ar y cwrs hwn. Mae’n gweld yr hyn mae myfyrwyr yn ei weld, yr hyn rydych chi’n ei gynllunio, a ‘Fe ddywedoch chi, fe wnaethon ni’ cyn i chi ei gyhoeddi. Gall ysgrifennu un llinell atoch amdano a dweud ei fod yn cytuno. Nid yw’n newid dim.',
    representativeConsent:
      'Gofynnwch i’r person cyn teipio ei enw: caiff ei storio yma, ac mae staff y cwrs hwn a gweinyddwyr yn ei weld. Nid yw myfyrwyr yn ei weld.',
    inviteRepresentative: 'Gwahodd cynrychiolydd myfyrwyr',
    handOver: 'Trosglwyddo',
    handOverTitle: 'Trosglwyddo’r cwrs hwn i {name}?',
    handOverText:
      'O hyn ymlaen {name} sy’n ei arwain, a gall wahodd a thynnu pobl a’i drosglwyddo eto. Rydych chi’n aros yn y tîm fel cyd-ddarlithydd.',
    handOverYes: 'Ei drosglwyddo',
    no: 'Canslo',
  },
};
