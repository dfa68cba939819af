/** Holds the words of the demo for staff (E7.5), in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: 'Avsluta demon',
    endTitle: 'Avsluta demon?',
    endText:
      'Kurser, svar, nycklar, resultat och personer förstörs på en gång. Sedan får du en tom server med en länk för att börja med din egen, eller samma påhittade termin en gång till.',
    keep: 'Behåll demon',
    replay: 'Börja om den',
    empty: 'Töm servern',
    trial: 'Testkörning: allt raderas när den här servern stängs av. Kör npm start i stället om det ska finnas kvar.',
    emptiedTitle: 'Demon är borta',
    emptied: 'Ingenting av den finns kvar på disken. Servern är nu tom och fungerar som en ny.',
    ownTitle: 'Börja med din egen',
    own: 'Skriv ditt namn och din institution och lägg till en kurs, så kan den första enkäten börja. Länken fungerar en gång.',
    ownLink: 'Ställ in den här servern',
    notKept: 'Det du gör här raderas när servern stängs av. Kör npm start i stället om det ska finnas kvar.',
    refusedTitle: 'Det blev inte gjort',
    signedOut: 'Bara den som är inloggad kan avsluta demon. Öppna personallänken igen; den står där demon startades.',
  },
};
