/** Holds the words of programmes: their terms, their courses, their roll-ups (R2.7), in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { assignWords, enrolledWords, loopsClosedWords, programmesWords, rollUpWords }: Spoken<typeof english> = {
  assignWords: {
    title: 'Kurser för {term}',
    lead: 'De resultat som kurserna publicerar den här terminen läggs ihop, och ingen enskild kurs kan kännas igen. Välj dem innan resultaten kommer: summor som har visats behåller de kurser de bestod av, och en kurs som du lägger till kommer med vid nästa resultat.',
    legend: 'Vilka kurser?',
    none: 'Det finns ingen kurs än. De som undervisar lägger till sina egna.',
    save: 'Spara',
    few: 'Med färre än tre kurser kan ingenting visas.',
  },
  enrolledWords: {
    title: 'Registrerade studenter',
    lead: 'En kurs resultat kan delas upp på grupper bara om en administratör som inte undervisar på kursen har angett hur många studenter som är registrerade. Hämta antalet från registret, inte från kursen.',
    none: 'Det finns ingen kurs än. De som undervisar lägger till sina egna.',
    unknown: 'Inte angivet',
    n: { one: '{n} student', other: '{n} studenter' },
    set: 'Ange antalet för {course}',
    field: 'Registrerade studenter',
    hint: 'Lämna tomt om du inte vet.',
    whole: 'Ange ett heltal från 1 till 100 000, eller lämna tomt.',
    save: 'Spara',
  },
  loopsClosedWords: {
    title: 'Återkopplingar som har getts',
    told: 'Efter {told} av {all} enkäter med publicerade resultat fick studenterna veta vad det ledde till.',
    passedOn: {
      one: '{n} åtgärd lämnades vidare, eftersom kursen inte kan besluta om den.',
      other: '{n} åtgärder lämnades vidare, eftersom kursen inte kan besluta om dem.',
    },
    none: 'Ingen åtgärd lämnades vidare.',
  },
  programmesWords: {
    title: 'Program',
    emptyTitle: 'Inget program än',
    empty: 'Ett program är en uppsättning kurser vars publicerade resultat läggs ihop varje termin.',
    add: 'Lägg till ett program',
    name: 'Program',
    save: 'Lägg till',
    terms: 'Terminer',
    noTerms: 'Det finns ingen termin än. Resultaten läggs ihop termin för termin.',
    addTerm: 'Lägg till en termin',
    term: 'Termin',
    termHint: 'Till exempel: Hösten 2026.',
    from: 'Första dag',
    to: 'Sista dag',
    ends: 'Sista dagen kan inte vara före den första.',
    tooLong: 'En termin varar högst ett år. Kontrollera båda årtalen.',
    courses: { one: '{n} kurs', other: '{n} kurser' },
    noCourses: 'Inga kurser',
    chooseCourses: 'Välj kurser för {term}',
    rollUp: 'Sammanställning för {term}',
    lead: 'Ansvarig',
    inviteLead: 'Bjud in en programansvarig',
    leads: 'En programansvarig ser programmets sammanställningar, och ingenting om enskilda kurser.',
    noTermsHere: 'Det finns ingen termin än. Lägg till en på sidan ”Program”.',
    noTermsLead: 'Det finns ingen termin än. En administratör kan lägga till en.',
  },
  rollUpWords: {
    title: 'Sammanställning',
    of: '{programme} · {term}, {days}',
    lead: 'Summor av det som kurser har publicerat. Ingen kurs pekas ut, rangordnas eller jämförs: nya resultat läggs till från och med nästa dag, och bara när minst tre kurser har några.',
    notForAdmins: 'En sammanställning visas bara för den som ansvarar för programmet.',
    notForAdminsDo:
      'Som administratör väljer du programmets kurser och bjuder in dess ansvariga. Du ser inga resultat, inte ens hopräknade.',
    toProgramme: 'Gå till programmet',
    emptyTitle: 'Inget publicerat än',
    empty:
      'Ingen kurs i programmet hade publicerat resultat den här terminen före i dag, eller så är de tidigaste äldre än vad ert lärosäte sparar.',
    others: 'Andra terminer i {programme}',
    courses: 'Från {n} kurser.',
    hiddenTitle: 'Visas inte',
    harmTitle: 'Läggs aldrig ihop',
    hidden:
      'Ingenting kan visas: färre än tre kurser har resultat från före i dag, eller så väger en kurs tyngre än de andra.',
    besideTitle: 'Visas inte bredvid andra summor',
    beside:
      'Andra summor med några av de här kurserna har visats tidigare, i det här programmet eller i ett annat. Tillsammans med dem skulle en summa av de här frågorna avslöja en eller två kurser. Den visas när fler kurser har resultat. Det hjälper om en administratör ger båda programmen samma kurser, eller kurser varav minst tre skiljer sig.',
    harm: 'Anmälda missförhållanden visas bara för kursen själv och läggs aldrig ihop.',
  },
};
