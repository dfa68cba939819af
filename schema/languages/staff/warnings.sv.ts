/** Holds the sentences that say what speaks against asking students again now, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      'Studenterna berättade något för er förra gången (enkät {code}, stängd {day}). Innan ni frågar igen, säg vad ni gjorde, eller varför inte.',
    'many-in-term':
      'Kursen har haft {before} enkäter under {term}. Vid fler än {most} på en termin tröttnar studenterna och färre svarar.',
    'too-close':
      'Enkäten före den här är från {last}. Låt det gå {weeks} veckor mellan enkäter: öppna den här {earliest} eller senare.',
    'too-close-next': 'Nästa enkät öppnar {next}. Låt det gå {weeks} veckor mellan enkäter.',
    'exam-weeks': 'Tentamensveckorna under {term} är från {from} till {to}. Fråga före eller efter dem.',
    'many-in-programme':
      'Studenterna på {programme} ombeds redan svara på {others} andra enkäter den veckan. Högst {most} i veckan rekommenderas.',
    'asked-across':
      'En annan kurs med delvis samma lärare, och en av de två är ny, ställer några av samma frågor (från {from} till {to}). Den som är med i båda skulle kunna pekas ut om man jämför resultaten: låt det gå 72 timmar mellan de två enkäterna. Om du skriver ett skäl kan studenterna på båda kurserna läsa det på sidan ”Hur fungerar anonymiteten?”.',
    'asked-across-on':
      'En annan kurs med delvis samma lärare, och en av de två är ny, ställer några av samma frågor ({from}). Den som är med i båda skulle kunna pekas ut om man jämför resultaten: låt det gå 72 timmar mellan de två enkäterna. Om du skriver ett skäl kan studenterna på båda kurserna läsa det på sidan ”Hur fungerar anonymiteten?”.',
    'k-across':
      'Studenterna på en annan kurs med delvis samma lärare har lovats grupper om minst {k}: välj {k} eller mer. Om du skriver ett skäl kan studenterna på båda kurserna läsa det på sidan ”Hur fungerar anonymiteten?”.',
  },
};
