/** Holds the words about acts and about what students were told that the page of a course needs too, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: 'Darlithydd',
      'course-lead': 'Arweinydd cwrs',
      programme: 'Rhaglen',
      institution: 'Sefydliad',
    },
    statuses: {
      planned: 'Wedi’i gynllunio',
      done: 'Wedi’i wneud',
      'passed-on': 'Y tu hwnt i’n gallu: wedi’i drosglwyddo',
      dropped: 'Wedi’i ollwng',
    },
    act: {
      by: '{owner}, erbyn {day}',
      overdue: '{owner}, i fod erbyn {day}',
      done: 'Gwnaed ar {day}, gan: {owner}',
      dropped: 'Wedi’i ollwng',
      passedTo: 'Wedi’i drosglwyddo i: {role}',
      shared: 'Wedi’i rannu â chyrsiau eraill',
      change: 'Newid',
      changeOf: 'Newid ‘{title}’',
    },
    course: {
      acts: 'Camau',
      noActs: 'Does dim cam wedi’i gynllunio eto.',
      actsHelp: 'Mae un cam bach sy’n cyrraedd pawb yn ddigon.',
      actsHelpLink: 'Gweld camau bach i ddewis ohonynt',
      toldHelp: 'Mae ei ddweud yn y dosbarth hefyd yn cymryd wyth munud.',
      toldHelpLink: 'Darllen y sgript ar ei gyfer',
      open: {
        zero: 'Camau ar agor: {n}',
        one: 'Camau ar agor: {n}',
        two: 'Camau ar agor: {n}',
        few: 'Camau ar agor: {n}',
        many: 'Camau ar agor: {n}',
        other: 'Camau ar agor: {n}',
      },
      more: {
        zero: 'Rhagor o gamau: {n}',
        one: 'Rhagor o gamau: {n}',
        two: 'Rhagor o gamau: {n}',
        few: 'Rhagor o gamau: {n}',
        many: 'Rhagor o gamau: {n}',
        other: 'Rhagor o gamau: {n}',
      },
      overdue: {
        zero: 'Yn hwyr: {n}',
        one: 'Yn hwyr: {n}',
        two: 'Yn hwyr: {n}',
        few: 'Yn hwyr: {n}',
        many: 'Yn hwyr: {n}',
        other: 'Yn hwyr: {n}',
      },
      allDone: 'Mae pob cam a gynlluniwyd wedi’i wneud, ei ollwng neu ei drosglwyddo.',
      done: {
        zero: 'Wedi’u gwneud hyd yma: {n}',
        one: 'Wedi’u gwneud hyd yma: {n}',
        two: 'Wedi’u gwneud hyd yma: {n}',
        few: 'Wedi’u gwneud hyd yma: {n}',
        many: 'Wedi’u gwneud hyd yma: {n}',
        other: 'Wedi’u gwneud hyd yma: {n}',
      },
      planNext: 'Cynllunio cam ar ôl yr arolwg diweddaraf',
      plan: 'Agor y cynllun gweithredu',
      told: 'Yr hyn a ddywedoch wrth eich myfyrwyr',
      nothing: 'Pan fydd arolwg wedi cau, dywedwch wrth eich myfyrwyr yma beth ddaeth ohono.',
      due: 'Nid yw myfyrwyr wedi clywed eto beth ddaeth o’r arolwg a gaeodd ar {closed}. Dywedwch wrthyn nhw erbyn {day}.',
      overdueTold:
        'Mae myfyrwyr wedi bod yn aros ers {day} i glywed beth ddaeth o’r arolwg a gaeodd ar {closed}. Cyn i chi ofyn eto, dywedwch beth wnaethoch chi, neu pam ddim.',
      tooFew:
        'Daeth rhy ychydig o ymatebion i’r arolwg a gaeodd ar {closed}. Dywedwch wrth eich myfyrwyr, a dywedwch beth sy’n digwydd yn lle hynny.',
      begun: 'Mae drafft yn aros.',
      goOn: 'Parhau i ysgrifennu',
      toldOn: 'Ar {day} dywedoch chi wrthyn nhw beth ddaeth o’r arolwg a gaeodd ar {closed}.',
      corrected: 'Cywirwyd ar {day}.',
      see: 'Ei weld neu ei gywiro',
      slide: 'Ei ddangos ar y sgrin',
    },
  },
};
