/** Holds the words about ways in that the institution switches on, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './come-in-words.ts';

export const {
  comeInWords,
  confirmAddressWords,
  notSignedInWords,
  ownWaysWords,
  providerWords,
}: Spoken<typeof english> = {
  comeInWords: {
    provider: 'Mewngofnodi â {name}',
    only: 'Yma rydych yn mewngofnodi â {name} yn unig.',
    title: 'Mewngofnodi drwy e-bost',
    label: 'Eich cyfeiriad e-bost',
    hint: 'Yr un sydd gan eich sefydliad ar eich cyfer yma.',
    send: 'Anfon dolen ataf',
    wrong: 'Teipiwch gyfeiriad fel name@example.org.',
    sent: 'Os oes gan rywun yma’r cyfeiriad hwn, mae dolen ar ei ffordd. Mae’n gweithio unwaith, o fewn 15 munud. Anfonir tair ar y mwyaf mewn awr.',
    acceptWith: 'Derbyn â {name}',
    acceptByMail: 'Derbyn drwy e-bost',
    acceptHint:
      'Anfonir dolen yno. Os oes gan rywun yma’r cyfeiriad hwn, y person hwnnw sy’n cymryd y rôl; fel arall, hwn fydd eich cyfeiriad yma.',
    acceptSent:
      'Mae dolen ar ei ffordd. Mae’n gweithio unwaith, a does dim yn newid cyn hynny. Anfonir tair ar y mwyaf mewn awr.',
  },
  notSignedInWords: {
    title: 'Ni chawsoch eich mewngofnodi',
    again: 'Mewngofnodi',
    back: 'Yn ôl i’r gwahoddiad',
    'invitation-gone':
      'Yn y cyfamser cafodd y gwahoddiad ei dderbyn neu ei dynnu’n ôl. Os chi a’i derbyniodd, mewngofnodwch; fel arall, gofynnwch i bwy bynnag a’ch gwahoddodd am un newydd.',
    'own-course': 'Rydych chi’n dysgu’r cwrs hwn, neu wedi’i ddysgu, felly ni allwch gynrychioli ei fyfyrwyr.',
    'pulses-too-close':
      'Byddai arolygon y cwrs hwn ac un arall o’ch rhai chi wedyn yn holi’r un dosbarth yn rhy fuan. Mae’r gwahoddiad yn aros: derbyniwch ef pan fyddan nhw’n bellach oddi wrth ei gilydd.',
    'no-address':
      'Ni roddodd mewngofnodi eich sefydliad gyfeiriad e-bost i ni, felly ni wyddom pwy a’ch gwahoddodd. Gofynnwch yno iddynt anfon eich cyfeiriad ymlaen.',
    'not-verified':
      'Nid yw mewngofnodi eich sefydliad wedi gwirio eich cyfeiriad e-bost. Gwiriwch ef yno, yna rhowch gynnig arall arni.',
    'foreign-domain':
      'Nid yw’r gweinydd hwn yn derbyn parth eich cyfeiriad e-bost. Defnyddiwch eich cyfeiriad yn y sefydliad, neu gofynnwch i weinyddwr.',
    'not-invited':
      'Nid oes neb wedi gwahodd eich cyfeiriad e-bost eto. Gofynnwch i weinyddwr, neu i arweinydd eich cwrs, wahodd y cyfeiriad rydych yn ei ddefnyddio yn eich sefydliad.',
    'other-account':
      'Mae gan rywun yma’r cyfrif neu’r cyfeiriad hwn yn barod. Mewngofnodwch mewn ffordd arall, neu gofynnwch i weinyddwr.',
    'no-role': 'Nid oes gennych rôl yma ar hyn o bryd. Gofynnwch i weinyddwr, neu i arweinydd eich cwrs, eich gwahodd.',
    spent:
      'Mae’r mewngofnodi hwn wedi’i ddefnyddio’n barod, wedi cymryd gormod o amser, neu wedi dechrau mewn porwr arall. Dechreuwch eto yma.',
    cancelled: 'Fe stopioch chi ym mewngofnodi eich sefydliad. Ni newidiwyd dim.',
    down: 'Nid yw mewngofnodi eich sefydliad yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau, neu mewngofnodwch mewn ffordd arall. Mae’r gweinyddwyr yn gweld hyn hefyd.',
    clock:
      'Mae clociau’r gweinydd hwn a mewngofnodi eich sefydliad yn wahanol, felly ni all neb fewngofnodi yno nawr. Rhaid i bwy bynnag sy’n rhedeg y gweinydd osod ei gloc. Mae’r gweinyddwyr yn gweld hyn hefyd.',
    'not-right':
      'Nid yw’r hyn a anfonodd mewngofnodi eich sefydliad yn ffitio. Dechreuwch eto. Os bydd yn digwydd eto, dywedwch wrth weinyddwr.',
  },
  confirmAddressWords: {
    title: 'Cadarnhau eich cyfeiriad',
    text: 'O hynny ymlaen, {address} yw cyfeiriad {name} yma: yno mae dolenni mewngofnodi’n mynd.',
    button: 'Cadarnhau’r cyfeiriad hwn',
    elsewhere:
      'Mewngofnodwch fel {name} yn y porwr hwn yn gyntaf, ac yna agorwch y ddolen eto. Ni all rhywun sydd ond yn darllen y neges hon ddod i mewn â hi.',
  },
  ownWaysWords: {
    address: 'Cyfeiriad e-bost',
    addressText: 'Gellir anfon dolen ato sy’n eich mewngofnodi.',
    noAddress: 'Nid oes gennych gyfeiriad yma.',
    mailOff: 'Mae e-bost wedi’i ddiffodd ar y gweinydd hwn, felly nid oes neb yn mewngofnodi drwy e-bost.',
    confirmed: 'cadarnhawyd {day}',
    waits:
      'Os gellir defnyddio {address} yma, mae dolen ar ei ffordd yno. Agorwch hi yn y porwr hwn o fewn 15 munud. Tan hynny nid oes dim yn newid.',
    newAddress: 'Cyfeiriad newydd',
    ask: 'Anfon dolen i’w gadarnhau',
    removeAddress: 'Tynnu’r cyfeiriad',
    removeAddressTitle: 'Tynnu {address}?',
    removeAddressText: 'Ni fydd dolenni mewngofnodi’n cael eu hanfon ato mwyach.',
    addressRemoved: 'Tynnwyd y cyfeiriad.',
    account: 'Cyfrif yn eich sefydliad',
    noAccount: 'Nid ydych wedi ychwanegu cyfrif.',
    addAccount: 'Ychwanegu fy nghyfrif yn {name}',
    removeAccount: 'Tynnu’r cyfrif',
    removeAccountTitle: 'Tynnu’r cyfrif hwn?',
    removeAccountText: 'Ni fydd yn eich mewngofnodi yma mwyach. Nid oes dim yn newid yn eich sefydliad.',
    accountRemoved: 'Tynnwyd y cyfrif.',
    yes: 'Tynnu',
    no: 'Cadw',
    only: 'Ar hyn o bryd dim ond {name} sy’n gadael pobl i mewn yma.',
  },
  providerWords: {
    title: 'Mewngofnodi drwy {name}',
    well: 'Gall staff fewngofnodi â {name}. Ni wyddom am ddim sydd o’i le.',
    down: 'Ers {day} nid yw wedi ateb. Mae ffyrdd eraill i mewn yn dal i weithio, os ydynt wedi’u troi ymlaen.',
    clock:
      'Ers {day} mae ei gloc a chloc y gweinydd hwn wedi gwahaniaethu o fwy na munud. Dylai pwy bynnag sy’n rhedeg y gweinydd wirio’r cloc.',
    'not-right':
      'Ers {day} nid yw wedi ffitio gosodiadau’r gweinydd hwn. Dylai pwy bynnag sy’n rhedeg y gweinydd eu gwirio.',
  },
};
