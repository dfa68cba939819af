/** Holds the words about the people of a course and of the institution, and about their roles, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: 'Mit einer Lernplattform verbinden',
    text: 'Wer diesen Kurs in Moodle, Canvas oder einer anderen Plattform lehrt, gibt dort diesen Code ein, wenn die Aktivität zum ersten Mal geöffnet wird. Von da an haben alle, die den Kurs dort lehren, hier die Rechte von Mitlehrenden.',
    once: 'Er wird einmal gezeigt und gilt einmal, einen Tag lang. Der vorige Code gilt nicht mehr.',
    make: 'Code erstellen',
    connected: 'Verbunden mit',
    undo: 'Trennen',
    undoTitle: 'Von {name} trennen?',
    undoText:
      'Wer den Kurs dort lehrt, erreicht ihn sofort nicht mehr. Studierende, die ihn dort öffnen, finden nichts. Alle Umfragen und Ergebnisse bleiben, und ein neuer Code verbindet ihn wieder.',
    undoYes: 'Trennen',
  },
  roleWords: {
    you: '{name} (Sie)',
    drop: 'Rolle entziehen',
    dropOwn: 'Rolle niederlegen',
    dropTitle: '{name} diese Rolle entziehen?',
    dropOwnTitle: 'Diese Rolle niederlegen?',
    dropText:
      '{name} verliert hier sofort diese Rolle: {role}. Was getan wurde, bleibt. Wenn es die letzte Rolle ist, wird die Person abgemeldet.',
    dropOwnText:
      'Sie verlieren hier diese Rolle: {role}. Nur jemand anderes kann sie Ihnen wiedergeben. Wenn es Ihre letzte Rolle ist, werden Sie abgemeldet.',
    yes: 'Rolle entziehen',
    ownYes: 'Rolle niederlegen',
    no: 'Abbrechen',
  },
  teamWords: {
    title: 'Team',
    nobody: 'Diesen Kurs leitet noch niemand. Die Administration Ihrer Einrichtung kann jemanden benennen.',
    people: 'Wer in diesem Kurs arbeitet',
    count: 'Personen in diesem Kurs: {n}',
    coTeacher: 'Mitlehrende sehen diesen Kurs und seine Ergebnisse und planen, öffnen und beenden Umfragen.',
    inviteCoTeacher: 'Mitlehrende einladen',
    representative:
      'Die Studierendenvertretung studiert in diesem Kurs. Sie sieht, was Studierende sehen, was Sie planen, und „Was Sie gesagt und was wir getan haben“, bevor Sie es veröffentlichen. Sie kann Ihnen dazu eine Zeile schreiben und zustimmen. Sie ändert nichts.',
    representativeConsent:
      'Fragen Sie die Person, bevor Sie ihren Namen eingeben: Er wird hier gespeichert, und die Lehrenden dieses Kurses und die Administration sehen ihn. Studierende sehen ihn nicht.',
    inviteRepresentative: 'Eine Studierendenvertretung einladen',
    handOver: 'Übergeben',
    handOverTitle: 'Diesen Kurs an {name} übergeben?',
    handOverText:
      'Ab jetzt leitet {name} den Kurs und kann Personen einladen und entfernen und ihn wieder übergeben. Sie bleiben als Mitlehrende im Team.',
    handOverYes: 'Übergeben',
    no: 'Abbrechen',
  },
};
