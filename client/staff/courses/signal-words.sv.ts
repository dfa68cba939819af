/** Holds the words about what official figures say about a course (I1.25 to I1.29), in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'Vad som är känt om kursen',
    lead: 'Anteckna siffror och rapporter som ni redan har. De föreslår frågeuppsättningar till nästa enkät, men avgör ingenting. Bara de som undervisar på kursen ser dem.',
    figure: 'Procent, om du vet det',
    kinds: {
      retention: 'Studenter som stannar kvar på kursen',
      absence: 'Mönster i frånvaron',
      awards: 'Skillnader i betyg eller examina mellan grupper',
      community: 'Studenter som känner sig som en del av en studiegemenskap',
      comments: 'Kommentarer om utanförskap, rasism eller fördomar',
    },
    hints: {
      retention: 'Från lärosätets siffror. Under {mark} % är det en signal.',
      absence: 'Många studenter är borta samma veckor, eller samma studenter uteblir.',
      awards: 'Från lärosätets siffror.',
      community:
        'Från en officiell undersökning. Räkna inte med studenter som är osäkra. Under {mark} % är det en signal.',
      comments: 'De har kommit fram i undersökningar, i samtal eller i klagomål.',
    },
    ticked: 'antecknat',
    percent: '{n} %',
    suggests: 'Det här talar för att nästa enkät frågar om: {modules}.',
    suggestsNone: 'Inget här talar för någon frågeuppsättning.',
    save: 'Spara',
    saved: 'Sparat.',
  },
};
