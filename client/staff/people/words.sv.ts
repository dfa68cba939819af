/** Holds the words about the people of a course and of the institution, and about their roles, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
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
