/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
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
      'Caiff {name} ei allgofnodi ym mhob porwr ar unwaith. Daw pob ffordd i mewn i ben: cod-allweddi, dolenni heb eu defnyddio, y cyfeiriad e-bost a chyfrif yn y sefydliad. Felly hefyd y cyfeiriad calendr a gwahoddiadau gan {name}. Mae’r rolau’n aros: i ddod yn ôl, mae angen dolen newydd ar {name}, a gallwch ei chreu yma.',
    signOutYes: 'Allgofnodi',
    signedOut: 'Mae {name} wedi allgofnodi ym mhobman.',
    link: 'Dolen newydd',
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
};
