/** Holds what staff read on the pages "Share" and "Poster" and around the sheet of printed codes, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { posterWords, shareWords, sheetWords }: Spoken<typeof english> = {
  posterWords: {
    title: 'Plakat',
    termTitle: 'Plakat für das ganze Semester',
    termBack: 'Link des Kurses',
    back: 'Teilen',
    format: 'Welches Format?',
    a4: 'A4',
    letter: 'Letter (USA)',
    slide: 'Folie, 16:9',
    print: 'Drucken oder als PDF speichern',
    hint: 'Wählen Sie im Druckfenster dasselbe Papier, keine Ränder und keine Kopfzeilen.',
  },
  shareWords: {
    title: 'Diese Umfrage teilen',
    lead: 'Jeder Weg führt zur selben Seite. Nichts darauf unterscheidet eine Person von einer anderen.',
    closed: 'Diese Umfrage ist beendet. Der Link führt jetzt zu dem, was veröffentlicht wurde.',
    notYet: 'Diese Umfrage ist noch nicht offen. Bis sie beginnt, steht auf der Seite, wann es so weit ist.',
    fromCourse:
      'Die Studierenden antworten von der Kursseite auf Ihrer Lernplattform aus. Wer einem Link oder Code von hier folgt, liest das dort.',
    needsCode: 'Alle Studierenden brauchen außerdem je einen gedruckten Code.',
    sheet: 'Codebogen',
    courseTitle: 'Link des Kurses',
    courseText:
      'Ein Link für das ganze Semester: Er zeigt die Umfrage, die gerade offen ist, und sonst, was aus der letzten geworden ist. Fügen Sie ihn einmal ein, oder hängen Sie ihn einmal auf.',
    courseLink: 'Link des Kurses für die Studierenden',
    courseCode: 'Studierende können ihn auch unter {host} eingeben: {code}',
    termPoster: 'Plakat für das ganze Semester erstellen',
    courseArchived: 'Dieser Kurs ist archiviert. Sein Link sagt das und führt zu dem, was veröffentlicht wurde.',
    onlyThis: 'Nur diese Umfrage',
    onlyThisText: 'Dieser Link und dieser Code führen nur zu dieser Umfrage, auch wenn sie beendet ist.',
    replaceTitle: 'Diesen Link ersetzen',
    replaceText: 'Tun Sie das, wenn der Link in falsche Hände geraten ist.',
    replace: 'Neuen Link erstellen',
    replaceSure: 'Den Link dieses Kurses ersetzen?',
    replaceEnds:
      'Der alte Link gilt dann nie mehr, wo immer er hängt oder eingefügt ist. Er sagt dann, dass es einen neuen gibt. Den neuen müssen Sie überall neu einfügen.',
    replaceNo: 'Den alten behalten',
    replaced: 'Das ist der neue Link. Der alte gilt nicht mehr.',
    linkTitle: 'Link',
    link: 'Link für die Studierenden',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    code: 'Studierende können den Code auch unter {host} eingeben: {code}',
    local:
      'Telefone können diese Adresse nicht erreichen. Starten Sie den Server mit einer Adresse Ihres Netzwerks als PUBLIC_URL.',
    qrTitle: 'QR-Code',
    qr: 'QR-Code, der zu {url} führt',
    qrHint: 'Lassen Sie den weißen Rand stehen: Kameras brauchen ihn.',
    svg: 'Als SVG herunterladen',
    png: 'Als PNG herunterladen',
    pngFailed: 'Dieser Browser kann das Bild nicht erstellen. Laden Sie stattdessen das SVG herunter.',
    posterTitle: 'Plakat und Folie',
    posterText:
      'Es zeigt den Code, die Adresse, das Versprechen und wie lange die Umfrage dauert. Verwenden Sie es an der Wand, an der Tür oder als erste Folie.',
    poster: 'Plakat erstellen',
    lmsTitle: 'Lernplattform',
    lms: 'Fügen Sie dies auf einer Seite Ihres Kurses ein, wo der Editor HTML annimmt. Behalten Sie den Link unter dem Rahmen: Manche Editoren entfernen den Rahmen ohne Warnung.',
    lmsSees: 'Die Plattform weiß, wer ihre Seite öffnet und wann. Was im Rahmen steht, kann sie nicht lesen.',
    snippet: 'Codeschnipsel für Ihre Lernplattform',
    lmsEmpty:
      'Wenn der Rahmen leer bleibt, steht Ihre Plattform noch nicht auf der Liste. Bitten Sie die Administration, sie unter „Hochschule“ hinzuzufügen.',
    lmsHttp:
      'Dieser Server verwendet kein https, und ohne https zeigen Lernplattformen in einem Rahmen nichts an. Verwenden Sie nur den Link.',
    hall: 'Auf einem anderen Computer',
    wall: 'Code zeigen',
  },
  sheetWords: {
    title: 'Codebogen',
    once: 'Dieser Bogen wird nur einmal angezeigt. Drucken Sie ihn jetzt; die Codes werden nicht aufbewahrt.',
    count: { one: '{n} Zettel', other: '{n} Zettel' },
    print: 'Bogen drucken',
    how: 'Schneiden Sie die Zettel aus, und mischen Sie sie. Lassen Sie alle selbst einen aus dem Stapel ziehen: Verteilen Sie sie nie nach Namen, und führen Sie keine Liste.',
    wall: 'Weiter zum Code für den Bildschirm',
    back: 'Code zeigen',
    goneTitle: 'Die Codes werden nicht aufbewahrt',
    gone: 'Sie wurden einmal angezeigt, als sie erstellt wurden. Wenn Sie den gedruckten Bogen haben, brauchen Sie nichts weiter.',
    again: 'Neue Codes drucken',
    confirmTitle: 'Codes ersetzen?',
    confirm:
      'Alle früher erstellten Codes gelten dann nicht mehr. Vernichten Sie Zettel, die Sie schon gedruckt haben.',
    confirmYes: 'Neue Codes erstellen',
    confirmNo: 'Die alten behalten',
    tooLate:
      'Diese Umfrage hat begonnen, und manche Codes wurden vielleicht schon benutzt. Deshalb können sie nicht mehr ersetzt werden.',
    noneTitle: 'Diese Umfrage braucht keine Codes',
    none: 'Wer den Link hat, kann antworten.',
  },
};
