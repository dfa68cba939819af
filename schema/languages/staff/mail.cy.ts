/** Holds the words of mails to staff (H4.2), in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'Helo {name},',
    roles: {
      'institution-admin': 'gweinyddwr',
      'programme-lead': 'arweinydd rhaglen',
      'course-lead': 'arweinydd cwrs',
      'co-teacher': 'cyd-ddarlithydd',
      'student-representative': 'cynrychiolydd myfyrwyr',
    },
    signIn: {
      takes: 'Mae’r ddolen yn eich mewngofnodi yma fel chi eich hun, ac yn rhoi’r rôl hon i chi.',
      subject: 'Eich dolen i fewngofnodi',
      text: 'Gofynnodd rhywun ar {place} am ddolen i fewngofnodi â’r cyfeiriad hwn: {institution}.',
      after:
        'Mae’r ddolen yn gweithio unwaith, o fewn 15 munud i’r cais. Os nad chi oedd hwn, anwybyddwch y neges: does neb yn dod i mewn heb y ddolen.',
      button: 'Mewngofnodi',
    },
    confirm: {
      subject: 'Cadarnhewch eich cyfeiriad',
      text: 'Gofynnodd rhywun ar {place} i hwn fod yn gyfeiriad i {name}: {institution}.',
      after:
        'Mae’r ddolen yn gweithio unwaith, o fewn 15 munud i’r cais, mewn porwr lle rydych chi wedi mewngofnodi. Os nad chi oedd hwn, anwybyddwch y neges: heb y ddolen does dim yn newid, a does neb yn dod i mewn â hi.',
      button: 'Cadarnhau’r cyfeiriad',
    },
    invitation: {
      asked: 'Mae’r ddolen yn gweithio unwaith. Os na ofynnoch chi amdani, anwybyddwch y neges.',
      subject: 'Mae {by} yn eich gwahodd i Mattering Pulse',
      text: 'Mae {by} yn eich gwahodd i’r rôl hon: {role}, {institution}.',
      textOf: 'Mae {by} yn eich gwahodd i’r rôl hon: {role}, ‘{of}’, {institution}.',
      what: 'Mae Mattering Pulse yn gofyn ychydig o gwestiynau dienw i fyfyrwyr am yr hyn sy’n cyfrif iddyn nhw, ac yn dangos i’w darlithwyr beth y gallan nhw ei wneud.',
      after:
        'Mae’r ddolen yn gweithio unwaith, o fewn saith diwrnod. Os na wyddoch pam rydych yn ei chael, anwybyddwch y neges.',
      button: 'Gweld y gwahoddiad',
    },
    opensToday: {
      subject: 'Mae eich arolwg yn agor heddiw: {course}',
      text: 'Mae’r arolwg sydd wedi’i gynllunio yn ‘{course}’ yn agor heddiw.',
      button: 'Mynd i’r cwrs',
    },
    closesToday: {
      subject: 'Mae eich arolwg yn cau heddiw: {course}',
      text: 'Mae’r arolwg yn ‘{course}’ yn cau heddiw. Tan hynny, gall myfyrwyr ateb o hyd.',
      button: 'Mynd i’r cwrs',
    },
    news: {
      subject: 'Mae newyddion am eich arolwg: {course}',
      text: 'Mae’r arolwg yn ‘{course}’ wedi cau, ac mae ei dudalen yn dweud beth ddaeth ohono.',
      button: 'Gweld beth ddaeth ohono',
    },
    tellStudents: {
      subject: 'Dywedwch wrth eich myfyrwyr: {course}',
      text: 'Dywedwch wrth fyfyrwyr ‘{course}’ erbyn {day} beth ddaeth o’r arolwg, hyd yn oed os mai ychydig yw hynny.',
      button: 'Dweud wrth fyfyrwyr',
    },
    tellStudentsOverdue: {
      subject: 'Mae eich myfyrwyr yn dal i aros: {course}',
      text: 'Roedd myfyrwyr ‘{course}’ i glywed erbyn {day} beth ddaeth o’r arolwg. Mae ychydig frawddegau’n ddigon.',
      button: 'Dweud wrth fyfyrwyr',
    },
    tellBeforeNext: {
      subject: 'Dywedwch wrth eich myfyrwyr cyn gofyn eto: {course}',
      text: 'Mae arolwg nesaf ‘{course}’ yn agor ohono’i hun yfory, ac nid yw’r myfyrwyr wedi clywed beth ddaeth o’r un diwethaf. Mae ychydig frawddegau cyn hynny’n ddigon, hyd yn oed os na ddaeth llawer ohono.',
      button: 'Dweud wrth fyfyrwyr',
    },
    datesProposed: {
      subject: 'Mae dyddiadau’n cael eu cynnig ar gyfer eich cwrs: {course}',
      text: 'Mae rhywun yn cynnig dyddiadau ar gyfer arolygon yn ‘{course}’. Chi sy’n penderfynu: eu derbyn, eu symud neu eu gwrthod.',
      button: 'Gweld y dyddiadau',
    },
    rolesChanged: {
      subject: 'Mae eich rolau wedi newid',
      text: 'Mae rhywun wedi newid eich rolau: {institution}. Mae eich cyfrif yn dangos pa rai sydd gennych nawr.',
      button: 'Gweld eich cyfrif',
    },
    lastRole: {
      subject: 'Nid oes gennych rôl yma mwyach',
      text: 'Mae rhywun wedi dileu eich rôl olaf: {institution}. Ni allwch fewngofnodi ar {place} mwyach.',
      after:
        'Mae eich cyfeiriad wedi’i ddileu yno, a’ch ffyrdd eraill o ddod i mewn. Dyma’r neges olaf i chi. Os camgymeriad yw hyn, gofynnwch am wahoddiad newydd.',
    },
    why: 'Rydych yn cael y neges hon am eich bod ar y staff: {institution}.',
    stop: 'Stopio negeseuon o’r math hwn',
    stopPage: {
      title: 'Stopio negeseuon o’r math hwn?',
      text: {
        'opens-today': 'Chewch chi ddim mwy o negeseuon ar y diwrnod pan fydd arolwg yn agor.',
        'closes-today': 'Chewch chi ddim mwy o negeseuon ar y diwrnod pan fydd arolwg yn cau.',
        news: 'Chewch chi ddim mwy o negeseuon pan fydd newyddion am arolwg.',
        'tell-students': 'Chewch chi ddim mwy o negeseuon sy’n eich atgoffa i ddweud wrth fyfyrwyr.',
        'dates-proposed': 'Chewch chi ddim mwy o negeseuon pan fydd rhywun yn cynnig dyddiadau.',
        'roles-changed': 'Chewch chi ddim mwy o negeseuon pan fydd rhywun yn newid eich rolau.',
      },
      button: 'Eu stopio',
      doneTitle: 'Wedi’i wneud',
      done: 'Chewch chi ddim mwy o negeseuon o’r math hwn. Ar ‘Fy nghyfrif’ gallwch eu troi ymlaen eto.',
      deadTitle: 'Dyw’r ddolen hon ddim yn gweithio',
      dead: 'Efallai fod rhan ohoni wedi’i cholli. Ar ‘Fy nghyfrif’ rydych yn dewis pa negeseuon a gewch.',
      account: 'Fy nghyfrif',
    },
  },
};
