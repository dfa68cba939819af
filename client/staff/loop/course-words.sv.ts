/** Holds the words about acts and about what students were told that the page of a course needs too, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: 'Läraren',
      'course-lead': 'Kursansvarig',
      programme: 'Programmet',
      institution: 'Lärosätet',
    },
    statuses: {
      planned: 'Planerad',
      done: 'Gjord',
      'passed-on': 'Utanför vår makt: lämnad vidare',
      dropped: 'Nedlagd',
    },
    act: {
      by: '{owner}, senast {day}',
      overdue: '{owner}, skulle ha varit klart {day}',
      done: 'Gjord {day}, av: {owner}',
      dropped: 'Nedlagd',
      passedTo: 'Lämnad vidare till: {role}',
      shared: 'Delad med andra kurser',
      change: 'Ändra',
      changeOf: 'Ändra ”{title}”',
    },
    course: {
      acts: 'Åtgärder',
      noActs: 'Ingen åtgärd är planerad än.',
      actsHelp: 'En enda liten åtgärd som når alla räcker.',
      actsHelpLink: 'Se små åtgärder att välja bland',
      toldHelp: 'Att också säga det på lektionen tar åtta minuter.',
      toldHelpLink: 'Läs samtalsmallen för det',
      open: { one: '{n} åtgärd är öppen', other: '{n} åtgärder är öppna' },
      more: { one: '{n} åtgärd till', other: '{n} åtgärder till' },
      overdue: { one: '{n} av dem är försenad', other: '{n} av dem är försenade' },
      allDone: 'Alla planerade åtgärder är gjorda, nedlagda eller lämnade vidare.',
      done: { one: '{n} gjord hittills', other: '{n} gjorda hittills' },
      planNext: 'Planera en åtgärd efter den senaste enkäten',
      plan: 'Öppna handlingsplanen',
      told: 'Vad ni har berättat för studenterna',
      nothing: 'När en enkät har stängt kan ni här berätta för studenterna vad den ledde till.',
      due: 'Studenterna har inte fått veta vad enkäten som stängde {closed} ledde till. Berätta senast {day}.',
      overdueTold:
        'Studenterna har väntat sedan {day} på att få veta vad enkäten som stängde {closed} ledde till. Innan ni frågar igen, säg vad ni gjorde, eller varför inte.',
      tooFew:
        'För få svar kom in på enkäten som stängde {closed}. Berätta det för studenterna, och säg vad som händer i stället.',
      begun: 'Ett utkast väntar.',
      goOn: 'Fortsätt skriva',
      toldOn: '{day} berättade ni för dem vad enkäten som stängde {closed} ledde till.',
      corrected: 'Rättat {day}.',
      see: 'Se eller rätta det',
      slide: 'Visa på skärmen',
    },
  },
};
