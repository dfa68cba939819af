/** Holds the words that turn the pages of long lists, archive courses and bring them back, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: 'Arkivera kurser',
    one: 'Arkivera kursen',
    lead: 'En arkiverad kurs är inte skyldig någon något: ingen påminns om den, ingen kalender visar den, och planerade enkäter avslutas. Det som har publicerats finns kvar, och kursen kan tas tillbaka.',
    legend: 'Vilka kurser?',
    archive: { one: 'Arkivera 1 kurs', other: 'Arkivera {n} kurser' },
    sure: 'Vill du arkivera kurserna du har valt?',
    sureOne: 'Vill du arkivera ”{course}”?',
    sureText:
      'Planerade enkäter som ingen har svarat på avslutas, och påminnelser också. Studenter med en länk eller en tryckt kod till en sådan enkät får läsa att den har dragits tillbaka. En kurs med en öppen enkät förblir som den är.',
    yes: 'Arkivera',
    no: 'Behåll',
    done: { one: '1 kurs är arkiverad.', other: '{n} kurser är arkiverade.' },
    open: '{course}: en enkät är öppen. Stäng den först.',
    notYours: '{course}: du kan inte ändra den längre.',
    backTitle: 'Ta tillbaka kurser',
    backOne: 'Ta tillbaka kursen',
    backLead: 'Den står i listan igen och kan få nya enkäter. Planerade enkäter som avslutades kommer inte tillbaka.',
    back: { one: 'Ta tillbaka 1 kurs', other: 'Ta tillbaka {n} kurser' },
    backDone: { one: '1 kurs är tillbaka.', other: '{n} kurser är tillbaka.' },
    noneArchived: 'Ingen kurs är arkiverad.',
  },
  pagesWords: {
    label: 'Sidor',
    page: 'Sida {page} av {pages}',
    previous: 'Föregående sida',
    next: 'Nästa sida',
  },
  chooseWords: {
    most: 'Högst {n} åt gången.',
    all: 'Välj alla dessa',
    none: 'Välj ingen',
  },
};
