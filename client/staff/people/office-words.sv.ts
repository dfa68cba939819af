/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
  everyoneWords: {
    title: 'All personal',
    search: 'Sök en person efter namn eller adress',
    role: 'Roll',
    everyRole: 'Alla roller',
    used: 'senast här {day}',
    unused: 'har inte varit här än',
    nobody: 'Ingen hittades.',
    find: 'Sök',
    found: 'Personer som hittades: {n}.',
    foundMore: 'De första {n} personerna. Det finns fler nedanför.',
    more: 'Visa fler personer',
    access: {
      'signed-in': 'inloggad',
      passkey: 'kan logga in med en inloggningsnyckel',
      provider: 'kan logga in genom lärosätet',
      mail: 'kan logga in med e-post',
      link: 'har en länk som fortfarande fungerar',
      out: 'kan inte logga in just nu',
    },
    noRole: 'Ingen roll',
    roleOf: '{role}: {of}',
    moreRoles: 'fler roller: {n}',
    signOut: 'Logga ut',
    signOutTitle: 'Logga ut {name} överallt?',
    signOutText:
      '{name} loggas ut i alla webbläsare direkt. Alla sätt att logga in upphör: inloggningsnycklar, oanvända länkar, e-postadressen och ett konto vid lärosätet. Det gör även kalenderadressen och inbjudningar som {name} har skapat. Rollerna finns kvar: för att komma tillbaka behöver {name} en ny länk, som du kan skapa här.',
    signOutYes: 'Logga ut',
    signedOut: '{name} är utloggad överallt.',
    link: 'Ny länk',
    linkTitle: 'Skapa en ny länk till {name}?',
    linkText:
      'Den loggar in {name} en gång, inom sju dagar: samma person, med samma kurser. En tidigare länk slutar fungera. Skicka den bara till {name}.',
    linkYes: 'Skapa länken',
    linkMade: 'En länk till {name}',
    linkOnce: 'Den visas en gång och fungerar en gång, i sju dagar. Den som öppnar den först loggas in som {name}.',
    remove: 'Ta bort',
    removeTitle: 'Ta bort {name}?',
    removeText:
      '{name} förlorar genast alla roller och alla sätt att logga in: sessioner, nycklar, länkar och kalenderadressen. Namnet och e-postadressen raderas, liksom inbjudningar, väntande e-post och det som {name} sade som studentrepresentant. Loggen kallar personen ”tidigare personal” med ett nummer.',
    removeNoCourse: 'Ingen kurs förlorar sin enda kursansvariga.',
    removeCourses:
      'Ingen annan ansvarar för {courses}: efteråt hittar du dem under ”Kurser som ingen kan ansvara för”, där du kan utse en ny kursansvarig.',
    removeStays:
      'Enkäter, publicerade resultat, åtgärder med sin roll och det som studenterna fick veta finns kvar. Det gör också namn i texter som någon skrev och, utan namn, vilka kurser personen har undervisat på. Det går inte att ångra.',
    removeYes: 'Ta bort personen',
    removed: '{name} har tagits bort.',
    no: 'Avbryt',
  },
  officeWords: {
    title: 'Personer och roller',
    lead: 'Administratörer ser inställningar, personer och granskningsloggen, men inga resultat. Programansvariga ser de sammanlagda resultaten för sitt program. Varje kursansvarig sköter personerna i den egna kursen.',
    admins: 'Administratörer',
    onlyYou:
      'Du är den enda administratören. Om du förlorar åtkomsten kan bara den som driver servern skapa en ny administratör.',
    leads: 'Programansvariga',
    noLeads: 'Ingen ansvarar för något program än. Programansvariga bjuds in på programmets sida.',
    inviteAdmin: 'Bjud in en administratör',
    strandedTitle: 'Kurser som ingen kan ansvara för',
    stranded:
      'Ingen som ansvarar för de här kurserna kan längre logga in. Du kan utse en ny kursansvarig för var och en; det sparas i granskningsloggen. Det låter dig inte se kurserna.',
    strandedLeads: 'Ansvarig: {names}',
    strandedNobody: 'Den som ansvarade har tagits bort',
    strandedMore: 'Det finns {n} sådana kurser till. De visas här så snart dessa har fått en kursledare.',
    newLead: 'Ny kursansvarig för {course}',
    choose: 'Välj en person',
    appointHint:
      'Från och med nu ser personen kursens resultat, sköter dess enkäter och kan bjuda in andra. Den som tidigare ansvarade är kvar i lärarlaget som medlärare.',
    appoint: 'Utse till kursansvarig',
    nobodyLeft:
      'Det finns ingen att välja. Den nya kursansvariga måste höra till personalen, kunna logga in och inte vara administratör. Någon som ansvarar för en annan kurs kan bjuda in personen dit först.',
  },
};
