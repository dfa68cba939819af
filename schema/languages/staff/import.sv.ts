/** Holds the sentences that say why a row of an import is refused, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8: 'Filen är inte skriven i UTF-8. Spara den som ”CSV UTF-8” och välj den igen.',
    empty: 'Filen har inga rader. Lägg till en rad under rubrikerna.',
    quotes:
      'Ett citattecken öppnas här och stängs aldrig, eller står mitt i en cell. Filen kan ha kapats: exportera den igen.',
    noIdColumn: 'Den första raden saknar rubriken ”external_id”. Lägg till den kolumnen; mallen visar alla rubriker.',
    columnTwice: 'Rubriken ”{heading}” står där två gånger. Behåll en av de två kolumnerna.',
    tooManyRows: 'En fil får ha högst {most} rader. Dela upp den i flera filer.',
    halfRow: 'Raden har {n} celler, men det finns {of} rubriker. Fyll i raden eller ta bort den; filen kan ha kapats.',
    formula: 'Cellen börjar som en formel (=, +, - eller @). Skriv texten utan det tecknet.',
    tooLong: 'Det här är längre än {most} tecken. Korta det.',
    idMissing: 'Raden nämner ingen kurs. Skriv den id som ert eget system ger den.',
    idTwice: 'Rad {other} har samma id. Behåll en av de två raderna.',
    twoLeads: 'En kurs har en kursansvarig i en fil. Behåll en adress och skriv de andra i co_teachers.',
    leadsDiffer:
      'Rad {other} nämner en annan kursansvarig för kursen. Behåll en rad och skriv fler personer i co_teachers.',
    size: 'Skriv hur många studenter som skulle kunna svara: ett heltal från 1 till 100000.',
    zone: 'Den tidszonen finns inte. Skriv till exempel Europe/Stockholm.',
    language: 'Det språket finns inte här. Skriv ett av: {tags}.',
    address: 'Det här är ingen e-postadress. Skriv till exempel ada@example.org.',
    coTeachers:
      'Skriv adresser, eller namn med en adress efter, till exempel: Ada Moss <ada@example.org>, cy@example.org.',
    leadWithoutAddress: 'Ett namn ensamt pekar inte ut någon. Skriv adressen i lead_email eller töm cellen.',
    placeHalf: 'Program och termin hör ihop. Fyll i båda cellerna eller ingen.',
    archived: 'Skriv yes eller no.',
    nameNeeded: 'Kursen är ny. Skriv dess namn.',
    sizeNeeded: 'Kursen är ny. Skriv hur många studenter som skulle kunna svara.',
    zoneNeeded: 'Kursen är ny, och ingen kurs här har någon vanlig tidszon än. Skriv till exempel Europe/Stockholm.',
    personUnknown: 'Ingen här har adressen {address}. Skriv också personens namn.',
    termUnknown:
      'Det finns ingen termin med det namnet. Skapa den först på sidan ”Program”, eftersom en termin har dagar.',
    nameTwice: 'Flera har det namnet här, så ingen kan säga vilken som menas. Ge dem olika namn först.',
    running:
      'Enkäten {code} i kursen är planerad, öppen eller inte avslutad. Avsluta eller kasta den först, eller arkivera inte kursen.',
    overseer: '{name} är administratör eller leder ett program. Bara kursens ansvariga kan bjuda in personen till den.',
    tooClose: 'En enkät i kursen ligger för nära en i en annan kurs som {name} har. Vänta tills båda är över.',
  },
};
