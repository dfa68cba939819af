/** Holds the words of the results page, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { resultsWords }: Spoken<typeof english> = {
  resultsWords: {
    title: 'Resultat',
    of: '{course} · enkät {code} · stängd: {when}',
    ofOpen: '{course} · enkät {code} · öppen till: {when}',
    beforeTitle: 'Inga resultat än',
    before:
      'Resultaten visas när enkäten har stängt ({when}), om minst {k} svar har kommit in. Till dess ligger svaren i en förseglad låda.',
    beforeByHand:
      'Resultaten visas när enkäten har stängt, om minst {k} svar har kommit in. Till dess ligger svaren i en förseglad låda.',
    beforeWaves: 'En första grupp kan visas tidigare, så snart två grupper om minst {k} svar har kommit in.',
    soon: 'Enkäten har stängt för nya besökare. Resultaten visas här om några minuter.',
    projector: 'Visa koden',
    reflect: 'Visa resultaten',
    tooFewTitle: 'För få svar',
    tooFewDo: 'Berätta det för studenterna, och prova ett samtal i stället.',
    unreadableTitle: 'Svaren kunde inte öppnas',
    unreadable:
      'Nyckeln till den förseglade lådan gick förlorad medan enkäten var öppen. Ingen kan längre läsa svaren, så ingenting visas. Den som driver servern bör ta reda på varför före nästa enkät.',
    constructs: 'Att betyda något, tillhörighet, förtroende',
    items: 'Fråga för fråga',
    figure: 'Alla frågor i en bild',
    pulseBefore: 'föregående enkät',
    acts: 'Planera en liten åtgärd för detta',
    fitting: 'Små åtgärder som passar den här frågan:',
    allActs: 'Alla förslag',
    soFarTitle: 'Resultat hittills',
    soFar:
      'Enkäten är fortfarande öppen. Det som har visats ändras inte; svar som har kommit in sedan dess ligger i en förseglad låda.',
    groups: 'Hur kursen fungerar för olika grupper',
    answered: 'Svarade {categories}',
    category: '”{label}”',
    or: ' eller ',
    groupSize: '{n} svar.',
    groupsLimit: 'Liknande siffror visar inte att upplevelserna är likadana.',
    kept: {
      one: 'Resultaten raderas efter {n} år, tillsammans med det som planerades och berättades efter dem.',
      other: 'Resultaten raderas efter {n} år, tillsammans med det som planerades och berättades efter dem.',
    },
    shared: 'Studenterna ser samma siffror.',
    sharedLink: 'Vad studenterna ser',
    csv: 'Ladda ner som tabell (CSV)',
    view: 'Rita exakta antal som',
    views: { bar: 'en stapel', sides: 'två sidor', squares: 'rutor' },
    viewHints: {
      bar: 'Från ”aldrig” till ”alltid”; bäst för att jämföra de två ändarna.',
      sides: 'De två lägre står till vänster och de två högre till höger; ”ibland” står bredvid och delas aldrig.',
      squares: 'En ruta för varje svar, om det finns färre än 20.',
    },
    next: 'Vad du kan göra den här veckan',
    nextPlan: {
      title: 'Planera en liten åtgärd',
      hint: 'Förslag för det som var lågt. Varje åtgärd får en ansvarig och ett datum.',
    },
    nextTalk: { title: 'Prata med studenterna', hint: 'Åtta minuter: tack, en styrka, en oro, ett löfte med datum.' },
    nextAnnounce: 'Ord att kopiera till alla i kursen, på åtta språk.',
    nextTell: {
      title: 'Berätta vad ni ska göra',
      hint: '”Ni sa … Vi gör …”: visas tillsammans med resultaten och vid nästa enkät.',
    },
    nextCompare: { title: 'Jämför med tidigare enkäter', hint: 'Trenden finns på kursens sida.' },
    notShared: 'Studenterna ser inte den här sidan. Berätta för dem vad du har fått veta.',
  },
};
