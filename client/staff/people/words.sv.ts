/** Holds the words about the people of a course and of the institution, and about their roles, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, everyoneWords, officeWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: 'Koppla till en lärplattform',
    text: 'Den som undervisar på kursen i Moodle, Canvas eller en annan plattform skriver in koden där, efter att ha öppnat aktiviteten första gången. Därefter har alla som undervisar på kursen där samma rättigheter som en medlärare här.',
    once: 'Den visas en gång och fungerar en gång, i ett dygn. Den förra koden fungerar inte längre.',
    make: 'Skapa en kod',
    connected: 'Kopplad till',
    undo: 'Koppla bort',
    undoTitle: 'Koppla bort från {name}?',
    undoText:
      'De som undervisar på kursen där når den inte längre, med omedelbar verkan. Studenter som öppnar den där hittar ingenting. Alla enkäter och resultat finns kvar, och en ny kod kopplar den igen.',
    undoYes: 'Koppla bort',
  },
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
      '{name} loggas ut i alla webbläsare direkt. Inloggningsnycklar, oanvända länkar, kalenderadressen och inbjudningar som {name} har skapat slutar fungera. Rollerna finns kvar: för att komma tillbaka behöver {name} en ny länk, som du kan skapa här.',
    signOutYes: 'Logga ut',
    signedOut: '{name} är utloggad överallt.',
    link: 'Ny länk till personen',
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
  roleWords: {
    you: '{name} (du)',
    drop: 'Ta bort rollen',
    dropOwn: 'Lämna rollen',
    dropTitle: 'Ta bort rollen från {name}?',
    dropOwnTitle: 'Lämna den här rollen?',
    dropText:
      '{name} förlorar rollen {role} här direkt. Inget som har gjorts går förlorat. Om det är personens sista roll loggas personen ut.',
    dropOwnText:
      'Du förlorar rollen {role} här. Bara någon annan kan ge dig den tillbaka. Om det är din sista roll loggas du ut.',
    yes: 'Ta bort rollen',
    ownYes: 'Lämna rollen',
    no: 'Avbryt',
  },
  teamWords: {
    title: 'Lärarlag',
    nobody: 'Ingen leder den här kursen ännu. En administratör vid ditt lärosäte kan utse vem som leder den.',
    people: 'Vilka som arbetar i kursen',
    count: 'Personer på den här kursen: {n}',
    coTeacher: 'En medlärare ser kursen och dess resultat, och planerar, öppnar och stänger enkäter.',
    inviteCoTeacher: 'Bjud in en medlärare',
    representative:
      'En studentrepresentant är en student på kursen. Hen ser det som studenterna ser, det ni planerar och ”Ni sa, vi gjorde” innan ni publicerar det. Hen kan skriva en rad till er om det och säga att hen håller med. Hen ändrar ingenting.',
    representativeConsent:
      'Fråga personen innan du skriver namnet: det lagras här, och kursens lärare och administratörer ser det. Studenterna gör det inte.',
    inviteRepresentative: 'Bjud in en studentrepresentant',
    handOver: 'Lämna över',
    handOverTitle: 'Lämna över kursen till {name}?',
    handOverText:
      'Från och med nu ansvarar {name} för kursen, och kan bjuda in och ta bort personer och lämna över den igen. Du är kvar i lärarlaget som medlärare.',
    handOverYes: 'Lämna över',
    no: 'Avbryt',
  },
};
