/** Holds the words of the page "Institution", and of exam weeks, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { institutionWords }: Spoken<typeof english> = {
  institutionWords: {
    title: 'Lärosäte',
    lead: 'Inställningar för alla kurser. De gäller nya enkäter; enkäter som redan finns behåller det som studenterna har fått veta.',
    more: 'Mer för administratörer',
    people: 'Personer och roller',
    auditLog: 'Granskningslogg',
    platforms: 'Lärplattformar',
    documents: 'Dokument',
    aboutTitle: 'Namn och kontakter',
    name: 'Lärosäte',
    nameHint: 'Det namn som studenterna känner till.',
    support: 'Var kan studenter få stöd?',
    supportHint: 'Ett namn och hur man når det. Det visas på alla studentsidor.',
    report: 'Var kan studenter anmäla ett problem?',
    reportHint: 'Någon som läser meddelanden och svarar. Det kan vara samma som ovan.',
    emergency: 'Nödnummer',
    checkTitle: 'Stämmer kontakterna fortfarande?',
    checkNever: 'Ingen har bekräftat dem än.',
    checkOld: 'De bekräftades senast {day}. Kontrollera dem igen: en student kan behöva dem i dag.',
    checkFresh: 'De bekräftades {day}. Vi påminner dig varje år.',
    check: 'Ja, jag har kontrollerat dem',
    checkChanged:
      'Någon har ändrat inställningarna sedan du öppnade sidan. Så här ser kontakterna ut nu: titta på dem igen.',
    privacyTitle: 'Integritet',
    leastK: 'Minsta grupp som en enkät får visa',
    leastKHint: '{k} eller mer, högst {most}. Kurser kan välja ett högre tal. Det kan aldrig sänkas igen.',
    retention: 'Antal år som publicerade resultat sparas',
    retentionHint:
      'Från 1 till {most}. Varje dag raderas äldre resultat för gott, med det som planerades och berättades efter dem. En kortare tid börjar gälla inom ett dygn.',
    fairness: 'Vem agerar på ”Bias och rättvisa”?',
    fairnessHint:
      'Ange en roll med tid och befogenhet att agera, till exempel ”Jämställdhetssamordnare”. Så länge det här är tomt kan frågeuppsättningen inte användas.',
    embedTitle: 'Lärplattformar',
    embed: 'Webbplatser som får visa studenternas sidor i en ram',
    embedHint:
      'Skriv en på varje rad, till exempel https://lms.example.org eller https://*.example.org. ”https:” tillåter alla webbplatser med https. Om du lämnar fältet tomt tillåts ingen webbplats. En ändring tar upp till en minut.',
    save: 'Spara',
    saved: 'Sparat.',
    raise:
      'När detta har sparats kan ingen kurs välja mindre än {k}, och det går inte att ångra. Enkäter som finns behåller sitt tal.',
    kBetween: 'Ange ett heltal från {min} till {max}.',
    termsTitle: 'Terminer och tentamensveckor',
    terms: 'En enkät under tentamensveckor kräver ett skriftligt skäl.',
    noTerms: 'Det finns ingen termin än. Lägg till en på sidan ”Program”.',
    noExams: 'Inga tentamensveckor angivna',
    exams: 'Tentamen {days}',
    setExams: 'Tentamensveckor för {term}',
    from: 'Första dag',
    to: 'Sista dag',
    bothDays: 'Välj båda dagarna, eller ingen.',
    order: 'Sista dagen kan inte vara före den första.',
    inTerm: 'Tentamensveckor ligger inom terminen: {days}.',
    examsHint: 'Lämna båda tomma om det inte finns några.',
  },
};
