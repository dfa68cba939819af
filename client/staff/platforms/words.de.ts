/** Holds the words of the page "Learning platforms", in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const {
  byHandWords,
  deploymentWords,
  platformSettingsWords,
  platformWords,
  registrationWords,
  sentWords,
}: Spoken<typeof english> = {
  byHandWords: {
    title: 'Eine Plattform von Hand eintragen',
    about: 'Für Blackboard, und überall, wo das Registrieren nicht geht.',
    oursTitle: 'Wonach die Plattform fragt',
    ours: 'Fügen Sie dort diese Adressen ein.',
    login: 'Anmeldeadresse (OpenID-Connect-Start)',
    redirect: 'Weiterleitungsadresse',
    target: 'Adresse der Aktivität (Ziel-Link)',
    keys: 'Adresse unserer öffentlichen Schlüssel (JWKS)',
    canvas: 'Für Canvas: Adresse der Konfiguration (JSON)',
    formTitle: 'Tragen Sie ein, was die Plattform nennt',
    iss: 'Aussteller (Plattform-ID)',
    issHint: 'Genau so, wie die Plattform ihn schreibt, etwa https://lms.example.org.',
    clientId: 'Client-ID',
    authUrl: 'Adresse für die Anmeldung (Authentifizierungsanfrage)',
    jwksUrl: 'Adresse der öffentlichen Schlüssel der Plattform (JWKS)',
    origins: 'Websites der Plattform',
    deployments: 'Installationen (Deployment-IDs)',
    deploymentsHint:
      'Eine in jede Zeile. Sie können das leer lassen: Eine Installation erscheint oben, wenn jemand die Aktivität öffnet.',
    product: 'Name der Plattform',
    productHint: 'Für diese Liste und das Protokoll, etwa „Blackboard“. Sie können ihn weglassen.',
    notAnAddress: 'Bitte geben Sie eine ganze Adresse ein, etwa https://lms.example.org/auth.',
    enter: 'Plattform eintragen',
  },
  deploymentWords: {
    title: 'Installationen',
    none: 'Noch ist keine bekannt. Jede erscheint hier, wenn jemand die Aktivität zum ersten Mal von ihr aus öffnet, und wartet, bis Sie sie aktivieren.',
    waiting:
      'Jemand hat die Aktivität von einer Installation aus geöffnet, die wartet. Aktivieren Sie sie, wenn Sie sie kennen.',
    activate: 'Aktivieren',
    disable: 'Abschalten',
  },
  platformSettingsWords: {
    title: 'Websites und Rollen',
    origins: 'Websites von {name}',
    originsHint:
      'Sie dürfen unsere Seiten in einem Rahmen zeigen, und Lehrende werden dorthin zurückgeschickt, wenn sie einen Link hinzufügen. Schreiben Sie eine in jede Zeile, etwa https://lms.example.org oder https://*.example.org.',
    originsEmpty: 'Bitte geben Sie mindestens eine Website der Plattform ein.',
    everywhere: '„{entry}“ wäre das ganze Web. Bitte nennen Sie die Websites dieser Plattform.',
    taIsStaff: 'Lehrassistenzen dürfen, was Mitlehrende dürfen',
    taIsStaffHint: 'Sonst öffnet die Aktivität nichts für sie.',
    allowNoSub: 'Aufrufe annehmen, die nicht sagen, wer kam',
    allowNoSubHint:
      'Nur wenige Plattformen brauchen das. Deren Studierende können an Umfragen, bei denen alle im Kurs je einmal antworten, nicht teilnehmen.',
    yes: 'Ja',
    notSo: 'Nein',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
  platformWords: {
    title: 'Lernplattformen',
    lead: 'Verbinden Sie die Plattform, auf der Ihre Kurse liegen, etwa Moodle, Canvas, Brightspace oder Blackboard. Lehrende und Studierende öffnen Umfragen dann aus ihrem Kurs dort, ohne ein Konto hier.',
    listTitle: 'Verbundene Plattformen',
    none: 'Noch ist keine Plattform verbunden.',
    status: {
      pending: 'Wartet',
      active: 'Aktiv',
      disabled: 'Abgeschaltet',
    },
    active: 'Lehrende und Studierende können Umfragen von dort öffnen.',
    pending: 'Von dort öffnet sich nichts, bis Sie sie aktivieren.',
    disabled: 'Von dort öffnet sich nichts, und wer von dort kam, hat keinen Zugang mehr.',
    iss: 'Adresse',
    clientId: 'Client-ID',
    activate: 'Aktivieren',
    disable: 'Abschalten',
    disableTitle: '{name} abschalten?',
    disableText:
      'Von dort öffnet sich nichts mehr, und Lehrende, die von dort kamen, verlieren sofort ihren Zugang. Umfragen, Antworten und Ergebnisse bleiben. Sie können die Plattform wieder aktivieren.',
    disableYes: 'Abschalten',
    no: 'Abbrechen',
  },
  registrationWords: {
    title: 'Eine Plattform registriert sich selbst',
    about: 'Moodle, Canvas und Brightspace bieten das an, und es ist der kürzeste Weg.',
    steps: [
      'Erstellen Sie hier eine Adresse.',
      'Fügen Sie sie in der Plattform ein, wo diese nach der Registrierungsadresse eines Werkzeugs fragt.',
      'Lesen Sie die Seite, die sich öffnet, und drücken Sie „Registrieren“.',
      'Aktivieren Sie das Werkzeug in der Plattform, und die Plattform auf dieser Seite.',
    ],
    make: 'Adresse zum Registrieren erstellen',
    made: 'Die Adresse zum Registrieren',
    once: 'Sie wird einmal gezeigt und gilt einmal, bis {when}. Die nächste, die jemand erstellt, tritt an ihre Stelle.',
  },
  sentWords: {
    title: 'Was sie sendet, und was nie behalten wird',
    sends:
      'Wenn Lehrende die Aktivität öffnen, sendet die Plattform: {kinds}. Nichts davon wird behalten oder gezeigt. Sie können es in der Plattform abschalten.',
    nothing:
      'Wenn Lehrende die Aktivität öffneten, hat die Plattform bisher keine Namen, E-Mail-Adressen, Bilder, Personennummern oder Benutzernamen gesendet. Eine Benutzer-ID sendet sie immer.',
    kept: 'Bei Studierenden sehen wir das nicht an. Behalten werden die Plattform, ihre Installationen und die Kurse, die Lehrende verbinden. Nie behalten wir einen Namen, eine E-Mail-Adresse, ein Bild, eine Benutzer-ID, eine Matrikelnummer, eine Rolle oder wann jemand kam. Wo alle einmal antworten können, bleibt bis zum Ende der Umfrage ein Fingerabdruck ihrer Kennung.',
    forget: 'Vergessen und noch einmal hinsehen',
    kinds: {
      names: 'Namen',
      email: 'E-Mail-Adressen',
      picture: 'Bilder',
      number: 'Matrikel- oder Personalnummern',
      username: 'Benutzernamen',
    },
  },
};
