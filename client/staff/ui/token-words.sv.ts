/** Holds the words about tokens for other programs, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: 'Det finns ingen nyckel.',
    list: 'Nycklar',
    until: 'gäller till {day}',
    used: 'användes senast {day}',
    unused: 'inte använd än',
    by: 'skapad av {name}',
    name: 'Vad som använder den',
    nameMissing: 'Ange vad som använder nyckeln.',
    days: 'Hur många dagar den gäller',
    daysWrong: 'Skriv ett heltal från 1 till {most}.',
    make: 'Skapa en nyckel',
    made: 'Nyckeln för {name}',
    once: 'Den visas en gång. Förvara den där ingen annan kan läsa den.',
    end: 'Avsluta',
    endTitle: 'Avsluta nyckeln för {name}?',
    endYes: 'Avsluta',
    no: 'Avbryt',
    scopes: { read: 'läser', import: 'importerar' },
    docs: 'Vad en nyckel kan fråga efter, och hur',
    all: 'Nycklar som personalen läser med för egen del står också här, så att du kan avsluta dem.',
    read: {
      title: 'Nycklar för program som läser',
      about:
        'Ett program som du har, till exempel ett kalkylblad eller en översikt, kan läsa de publicerade resultat, de datum och de återkopplingar som du får läsa. Det behöver en nyckel, som inte kan läsa något annat och inte ändra något.',
      nameHint: 'Till exempel ”Vår fakultets översikt”. Så heter den i loggen.',
      daysHint: 'Högst {most}. Den slutar tidigare med din sista roll och läser aldrig mer än vad du får.',
      how: 'Programmet skickar den med varje fråga, så här:',
      endText: 'Programmet kan inte läsa något med den från och med nu.',
    },
    import: {
      title: 'Importera från ett annat system',
      about:
        'Ett studiesystem kan skicka samma fil varje natt. Det behöver en nyckel, som inte kan något annat än att importera.',
      nameHint: 'Till exempel ”Studiesystemet”. Så heter den i loggen.',
      daysHint: 'Högst {most}. Den slutar tidigare om du inte längre är administratör.',
      how: 'Det andra systemet skickar filen så här och får som JSON vad som ändrades. Med ”?dryRun=true” ändras ingenting.',
      endText: 'Det andra systemet kan inte importera något med den från och med nu.',
    },
  },
};
