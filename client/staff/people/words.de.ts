/** Holds the words about the people of a course and of the institution, and about their roles, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, everyoneWords, officeWords, roleWords, teamWords }: Spoken<typeof english> = {
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
  everyoneWords: {
    title: 'Alle Beschäftigten',
    search: 'Person nach Name oder Adresse suchen',
    role: 'Rolle',
    everyRole: 'Alle Rollen',
    used: 'zuletzt hier am {day}',
    unused: 'war noch nicht hier',
    nobody: 'Niemand wurde gefunden.',
    find: 'Suchen',
    found: 'Gefundene Personen: {n}.',
    foundMore: 'Die ersten {n} Personen. Weitere folgen unten.',
    more: 'Mehr Personen anzeigen',
    access: {
      'signed-in': 'angemeldet',
      passkey: 'kann sich mit einem Passkey anmelden',
      provider: 'kann sich über die Einrichtung anmelden',
      mail: 'kann sich per E-Mail anmelden',
      link: 'hat einen Link, der noch gilt',
      out: 'kann sich im Moment nicht anmelden',
    },
    noRole: 'Keine Rolle',
    roleOf: '{role}: {of}',
    moreRoles: 'weitere Rollen: {n}',
    signOut: 'Abmelden',
    signOutTitle: '{name} überall abmelden?',
    signOutText:
      '{name} wird sofort in jedem Browser abgemeldet. Passkeys, unbenutzte Links, die Kalenderadresse und Einladungen von {name} gelten nicht mehr. Die Rollen bleiben: Um wieder hereinzukommen, braucht {name} einen neuen Link, den Sie hier erstellen können.',
    signOutYes: 'Abmelden',
    signedOut: '{name} ist überall abgemeldet.',
    link: 'Neuer Link für diese Person',
    linkTitle: 'Einen neuen Link für {name} erstellen?',
    linkText:
      'Er meldet {name} einmal an, innerhalb von sieben Tagen: dieselbe Person, mit denselben Kursen. Ein früherer Link gilt nicht mehr. Schicken Sie ihn nur an {name}.',
    linkYes: 'Link erstellen',
    linkMade: 'Ein Link für {name}',
    linkOnce:
      'Er wird einmal angezeigt und gilt einmal, sieben Tage lang. Wer ihn zuerst öffnet, ist als {name} angemeldet.',
    remove: 'Entfernen',
    removeTitle: '{name} entfernen?',
    removeText:
      '{name} verliert sofort alle Rollen und jeden Zugang: Anmeldungen, Passkeys, Links und die Kalenderadresse. Name und E-Mail-Adresse werden gelöscht, ebenso Einladungen, wartende E-Mails und was {name} als Studierendenvertretung gesagt hat. Das Protokoll spricht von „ehemals beschäftigt“ mit einer Nummer.',
    removeNoCourse: 'Kein Kurs verliert seine einzige Leitung.',
    removeCourses:
      'Niemand sonst leitet {courses}: Danach finden Sie sie unter „Kurse, die niemand leiten kann“, wo Sie eine neue Leitung bestimmen können.',
    removeStays:
      'Umfragen, veröffentlichte Ergebnisse, Maßnahmen mit ihrer Rolle und was den Studierenden berichtet wurde, bleiben. Ebenso Namen in Texten, die jemand geschrieben hat, und, ohne Namen, welche Kurse diese Person je gelehrt hat. Das lässt sich nicht rückgängig machen.',
    removeYes: 'Person entfernen',
    removed: '{name} wurde entfernt.',
    no: 'Abbrechen',
  },
  officeWords: {
    title: 'Personen und Rollen',
    lead: 'Die Administration sieht Einstellungen, Personen und das Protokoll, aber keine Ergebnisse. Studiengangsleitungen sehen die zusammengefassten Ergebnisse ihres Studiengangs. Jede Kursleitung verwaltet die Personen im eigenen Kurs.',
    admins: 'Administration',
    onlyYou:
      'Sie sind allein in der Administration. Wenn Sie den Zugang verlieren, kann nur die Person, die diesen Server betreibt, jemand Neues dafür einsetzen.',
    leads: 'Studiengangsleitungen',
    noLeads:
      'Noch leitet niemand einen Studiengang. Studiengangsleitungen werden auf der Seite ihres Studiengangs eingeladen.',
    inviteAdmin: 'Jemanden in die Administration einladen',
    strandedTitle: 'Kurse, die niemand leiten kann',
    stranded:
      'Niemand, der diese Kurse leitet, kann sich noch anmelden. Sie können für jeden eine neue Leitung bestimmen; das kommt ins Protokoll. Sie sehen die Kurse dadurch nicht.',
    strandedLeads: 'Leitung: {names}',
    strandedNobody: 'Wer ihn leitete, wurde entfernt',
    strandedMore: 'Es gibt {n} weitere solche Kurse. Sie folgen hier, sobald diese eine Leitung haben.',
    newLead: 'Neue Leitung von {course}',
    choose: 'Person auswählen',
    appointHint:
      'Ab jetzt sieht diese Person die Ergebnisse, führt die Umfragen durch und kann andere einladen. Wer den Kurs bisher leitete, bleibt als Mitlehrende oder Mitlehrender im Team.',
    appoint: 'Zur Kursleitung machen',
    nobodyLeft:
      'Es steht niemand zur Wahl. Die neue Leitung muss zu den Beschäftigten gehören, sich anmelden können und darf nicht in der Administration sein. Wer einen anderen Kurs leitet, kann die Person zuerst dorthin einladen.',
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
