/** Holds what staff read before results are shown to a class as slides, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'Resultaten som bilder: {course}',
    link: 'Visa dem för gruppen som bilder',
    noneTitle: 'Det finns inga bilder',
    none: 'Bilderna finns när enkäten har stängt och resultaten är klara.',
    keptTitle: 'De här resultaten stannar hos personalen',
    kept: 'När studenterna svarade lovades de att bara personalen på kursen skulle se sammanställningarna. Därför visas de inte för gruppen. Ni kan berätta för studenterna i ord vad ni hörde och vad ni gör.',
    tell: 'Ni sa, vi gjorde',
    unreadTitle: 'Läs dem först själv',
    unread:
      'De här resultaten har inte lästs i den här webbläsaren än. Läs dem först där gruppen inte läser med. Då vet du vad du vill prata om, och det som är svårt att höra möter dig inte inför alla.',
    read: 'Läs resultaten',
    anyway: 'Visa bilderna nu',
  },
};
