/** Holds the words about the people of a course and of the institution, and about their roles, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
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
