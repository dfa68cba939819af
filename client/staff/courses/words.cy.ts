/** Holds the words of the list of courses, of adding a course, and of the page of one, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: 'Archifo cyrsiau',
    allOf: 'Pob cwrs: {n}',
    title: 'Eich cyrsiau',
    students: {
      zero: '{n} o fyfyrwyr',
      one: '{n} myfyriwr',
      two: '{n} fyfyriwr',
      few: '{n} myfyriwr',
      many: '{n} myfyriwr',
      other: '{n} o fyfyrwyr',
    },
    noPulse: 'Dim arolwg eto',
    opens: 'Yn agor: {when}',
    opensByHand: 'Yn agor pan fyddwch chi’n dewis',
    closes: 'Yn cau: {when}',
    archived: 'Wedi’u harchifo: {n}',
    told: 'Mae myfyrwyr wedi clywed beth ddaeth o’r arolwg diwethaf.',
    all: 'Pob cwrs',
    trend:
      'Sut roedd bod o bwys, perthyn ac ymddiriedaeth yn yr arolygon diwethaf ({n} ohonynt), o ddim un o’r atebion i bob un. Mae’r rhifau ar dudalen y cwrs.',
  },
  firstHourWords: {
    title: 'Eich awr gyntaf',
    progress: '{done} o {all} wedi’u gwneud',
    done: 'Wedi’i wneud: {step}',
    hide: 'Cuddio’r rhestr hon',
    help: 'Beth yw arolwg, a sut mae un yn dilyn y llall.',
    helpLink: 'Darllen y cymorth',
    steps: {
      course: {
        title: 'Ychwanegu cwrs',
        text: 'Mae ei enw a faint o fyfyrwyr sydd ganddo yn ddigon.',
      },
      pulse: {
        title: 'Agor arolwg yn y dosbarth',
        text: 'Mae myfyrwyr yn sganio cod ac yn ateb chwe chwestiwn mewn tua munud.',
      },
      read: {
        title: 'Darllen y canlyniadau gyda’ch gilydd',
        text: 'Maen nhw’n ymddangos pan fydd yr arolwg wedi cau, os atebodd digon o fyfyrwyr.',
      },
      tell: {
        title: 'Dweud wrth eich myfyrwyr beth fyddwch chi’n ei wneud',
        text: 'Mae un cam bach yn ddigon. Dyna pam maen nhw’n ateb y tro nesaf.',
      },
    },
  },
  nextWords: {
    next: 'Nesaf',
    nextIn: 'Nesaf yn {course}',
    'tell-late': {
      title: 'Dywedwch wrth eich myfyrwyr beth ddaeth ohono',
      text: 'Mae myfyrwyr wedi bod yn aros ers {day}. Gwell hwyr na hwyrach.',
      link: 'Dweud wrthyn nhw nawr',
      goOn: 'Gorffen y drafft',
    },
    tell: {
      title: 'Dywedwch wrth eich myfyrwyr beth ddaeth ohono',
      text: 'Erbyn {day} dylen nhw glywed beth fyddwch chi’n ei wneud, neu pam na fyddwch.',
      link: 'Ei ysgrifennu nawr',
      goOn: 'Gorffen y drafft',
    },
    read: {
      title: 'Darllenwch y canlyniadau',
      text: 'Mae canlyniadau gan yr arolwg a gaeodd ar {day}.',
      link: 'Eu darllen',
    },
    running: {
      title: 'Mae arolwg ar agor',
      text: 'Mae’n cau: {when}. Dangoswch y cod lle bynnag y mae eich myfyrwyr.',
      link: 'Ei ddangos ar y wal',
    },
    closing: {
      title: 'Mae canlyniadau’n cael eu paratoi',
      text: 'Caeodd yr arolwg: {when}. Mae canlyniadau’n cymryd ychydig funudau.',
      link: 'Chwilio am y canlyniadau',
    },
    'open-today': {
      title: 'Mae arolwg yn agor heddiw',
      text: 'Mae’n agor: {when}.',
      byHand: 'Mae’n agor pan fyddwch chi’n ei agor.',
      link: 'Paratoi’r wal',
    },
    open: {
      title: 'Mae arolwg wedi’i gynllunio',
      text: 'Mae’n agor: {when}.',
      byHand: 'Mae’n agor pan fyddwch chi’n ei agor, er enghraifft pan fydd pawb yn yr ystafell.',
      link: 'Paratoi’r wal',
    },
    'too-few': {
      title: 'Does gan yr arolwg diwethaf ddim canlyniadau',
      text: 'Ni ellir dangos dim o’r arolwg a gaeodd ar {day}. Dywedwch wrth eich myfyrwyr, a rhowch gynnig ar sgwrs yn lle hynny.',
      link: 'Beth i’w wneud nawr',
    },
    'plan-first': {
      title: 'Cynlluniwch yr arolwg cyntaf',
      text: 'Mae eich myfyrwyr yn ateb chwe chwestiwn byr ar eu ffonau, sy’n cymryd tua munud.',
      link: 'Cynllunio arolwg',
    },
    plan: {
      title: 'Cynlluniwch yr arolwg nesaf',
      text: 'Does dim byd arall i’w wneud. Mae pedair wythnos rhwng dau arolwg yn rhythm da.',
      link: 'Cynllunio arolwg',
    },
  },
  nowWords: {
    title: 'Hefyd yn aros amdanoch chi',
    link: '{link}: {course}',
    more: 'A {n} arall',
  },
  stageWords: {
    draft: 'Yn cael ei baratoi',
    armed: 'Heb agor eto',
    open: 'Ar agor',
    grace: 'Yn cau',
    closing: 'Yn cau',
    closed: 'Wedi cau',
    lost: 'Canlyniadau wedi’u colli',
  },
};
