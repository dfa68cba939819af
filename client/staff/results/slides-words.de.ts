/** Holds what staff read before results are shown to a class as slides, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'Ergebnisse als Folien: {course}',
    link: 'Den Studierenden als Folien zeigen',
    noneTitle: 'Es gibt keine Folien',
    none: 'Folien gibt es, sobald die Umfrage beendet ist und ihre Ergebnisse vorliegen.',
    keptTitle: 'Diese Ergebnisse bleiben bei den Lehrenden',
    kept: 'Als die Studierenden antworteten, wurde ihnen versprochen, dass nur die Lehrenden dieses Kurses die Gesamtzahlen sehen. Deshalb werden sie ihnen nicht gezeigt. Sie können den Studierenden mit Worten sagen, was Sie gehört haben und was Sie tun.',
    tell: 'Sie haben gesagt, wir haben getan',
    unreadTitle: 'Lesen Sie sie zuerst allein',
    unread:
      'Diese Ergebnisse wurden in diesem Browser noch nicht gelesen. Lesen Sie sie zuerst dort, wo niemand mitliest. Dann wissen Sie, worüber Sie sprechen möchten, und was schwer zu hören ist, trifft Sie nicht vor allen.',
    read: 'Ergebnisse lesen',
    anyway: 'Folien jetzt zeigen',
  },
};
