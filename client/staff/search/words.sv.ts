/** Holds the words of the search over courses, acts and guides, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'Sök bland kurser, åtgärder, guider och sidor',
    hint: 'Skriv ett ord: namnet på en kurs, en kod eller vad du vill göra.',
    none: 'Ingenting hittades för ”{typed}”.',
    found: { one: '1 träff', other: '{n} träffar' },
    archived: 'Arkiverad',
    groups: { courses: 'Kurser', acts: 'Åtgärder', guides: 'Guider', pages: 'Sidor' },
    pages: {
      talk: 'Ett manus på åtta minuter: tacka, en styrka, en oro, ett löfte med datum.',
      help: 'Hur den ena pulsen följer på den andra, var saker finns och vad du gör om för få svarade, om ett resultat gör ont eller om du inte kommer in.',
      courses: 'Dina kurser',
      acts: 'Samlingen av små saker som lärare kan göra.',
      guides: 'Vad du kan säga till studenterna och i arbetslaget, att skriva ut.',
      me: 'Ditt namn, dina nycklar, enheter, kalender och inloggningar.',
      programmes: 'Terminer, kurser och sammanställningar.',
      institution: 'Kontakter, integritet, lärplattformar, terminer och tentamensveckor.',
      people: { title: 'Personer och roller', text: 'Bjud in, ta bort och gör nya länkar.' },
      platforms: { title: 'Lärplattformar', text: 'Anslut Moodle, Canvas och andra, aktivera, stäng av.' },
      documents: { title: 'Dokument', text: 'Konsekvensbedömning av dataskydd och tillgänglighetsredogörelse.' },
      log: { title: 'Granskningslogg', text: 'Vad personalen gjorde, och när.' },
    },
  },
};
