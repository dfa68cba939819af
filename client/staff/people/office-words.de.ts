/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
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
      '{name} wird sofort in jedem Browser abgemeldet. Alle Zugänge enden: Passkeys, unbenutzte Links, die E-Mail-Adresse und ein Konto an der Hochschule. Auch die Kalenderadresse und Einladungen von {name} gelten nicht mehr. Die Rollen bleiben: Um wieder hereinzukommen, braucht {name} einen neuen Link, den Sie hier erstellen können.',
    signOutYes: 'Abmelden',
    signedOut: '{name} ist überall abgemeldet.',
    link: 'Neuer Link',
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
};
