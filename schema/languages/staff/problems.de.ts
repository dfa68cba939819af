/** Holds the sentence of each problem for staff, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: 'Das ließ sich nicht lesen',
      request: 'Die Anfrage ließ sich nicht lesen: {why}.',
      field: 'Bitte berichtigen Sie „{field}“: {why}.',
    },
    'too-large': {
      title: 'Es wurde zu viel gesendet',
      most: 'Senden Sie höchstens {kb} KB auf einmal.',
    },
    'wrong-type': {
      title: 'Hier wird nur JSON angenommen',
      json: 'Senden Sie die Kopfzeile Content-Type: application/json.',
    },
    'wrong-origin': {
      title: 'Von einer anderen Website gesendet',
      open: 'Öffnen Sie die Seiten für Lehrende unter {url}, und versuchen Sie es dort noch einmal.',
    },
    'signed-out': {
      title: 'Sie sind nicht angemeldet',
      again: 'Melden Sie sich an, und versuchen Sie es noch einmal. Es wurde nichts geändert.',
    },
    'ticket-bad': {
      title: 'Ihr Besuch aus der Lernplattform ist zu Ende',
      again: 'Bitte öffnen Sie dies noch einmal aus Ihrem Kurs.',
    },
    'token-bad': {
      title: 'Dieser Schlüssel funktioniert nicht',
      make: 'Er wurde beendet, seine Zeit ist um, oder wer ihn erstellt hat, hat die Rolle dafür nicht mehr. Einen Schlüssel zum Lesen erstellt man auf der Seite „Mein Konto“, einen zum Importieren erstellen Administratoren auf der Seite „Kurse importieren“.',
    },
    'rows-refused': {
      title: 'Einige Zeilen lassen sich nicht importieren',
      correct:
        'Es wurde nichts importiert. Berichtigen Sie die aufgeführten Zeilen und senden Sie die Datei noch einmal.',
    },
    'wrong-course': {
      title: 'Dies ist nicht der Kurs, aus dem Sie gekommen sind',
      own: 'Aus einer Lernplattform erreichen Sie nur diesen Kurs. Für alles andere melden Sie sich hier an.',
    },
    'platform-inactive': {
      title: 'Diese Lernplattform ist nicht aktiv',
      ask: 'Fragen Sie die Administration Ihrer Hochschule.',
    },
    'platform-exists': {
      title: 'Diese Lernplattform ist schon registriert',
      find: 'Nichts wurde geändert. Sie steht in der Liste auf dieser Seite.',
    },
    'platform-address': {
      title: 'Diese Adresse kann nicht verwendet werden',
      correct:
        'Geben Sie eine https-Adresse ein, die alle im Internet erreichen können, ohne Namen oder Passwort darin.',
    },
    forbidden: {
      title: 'Sie haben darauf keinen Zugriff',
      ask: 'Wenn Sie Zugriff brauchen, fragen Sie die Kursleitung.',
    },
    'not-found': {
      title: 'Hier gibt es nichts',
      check: 'Prüfen Sie die Adresse, oder gehen Sie zur Startseite.',
    },
    'setup-link-spent': {
      title: 'Dieser Einrichtungslink gilt nicht mehr',
      print:
        'Er wurde benutzt, oder es wurde ein neuerer ausgegeben. Einen neuen gibt dieser Befehl aus: npm run setup-link',
    },
    'set-up-already': {
      title: 'Dieser Server ist schon eingerichtet',
      load: 'Laden Sie diese Seite neu: Der Link lässt jemanden aus der bestehenden Administration herein und legt niemanden neu an.',
    },
    'passkey-refused': {
      title: 'Dieser Passkey wurde nicht angenommen',
      again:
        'Versuchen Sie es noch einmal. Wenn das nicht hilft, wurde er hier vielleicht entfernt: Melden Sie sich mit einem anderen Passkey oder mit einem Link an.',
    },
    'too-many-passkeys': {
      title: 'Sie haben schon viele Passkeys',
      remove: 'Entfernen Sie zuerst einen, den Sie nicht mehr verwenden.',
    },
    'too-many-tokens': {
      title: 'Sie haben schon viele Schlüssel',
      end: 'Beenden Sie zuerst einen, den nichts mehr verwendet.',
    },
    'last-way-in': {
      title: 'Das ist Ihr letzter Zugang',
      add: 'Im Moment könnte niemand sonst einen Link für Sie erstellen. Fügen Sie zuerst einen weiteren Passkey hinzu, oder laden Sie eine zweite Person in die Administration ein.',
    },
    'mail-off': {
      title: 'E-Mail ist hier ausgeschaltet',
      ask: 'Melden Sie sich mit einem Passkey an, oder bitten Sie die Administration um einen Link.',
    },
    'only-provider': {
      title: 'Hier melden Sie sich nur über Ihre Einrichtung an',
      there: 'Wählen Sie die Schaltfläche mit dem Namen der Anmeldung Ihrer Einrichtung. Andere Wege sind geschlossen.',
    },
    'provider-off': {
      title: 'Hier ist keine Anmeldung über eine Einrichtung eingerichtet',
      other: 'Melden Sie sich mit einem Passkey oder einem Link an.',
    },
    'provider-down': {
      title: 'Die Anmeldung Ihrer Einrichtung antwortet nicht',
      later:
        'Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal, oder melden Sie sich auf einem anderen Weg an. Die Administration sieht es auch.',
    },
    'sign-in-link-spent': {
      title: 'Dieser Link gilt nicht mehr',
      make: 'Er wurde schon benutzt oder ist abgelaufen. Erstellen Sie einen neuen, oder bitten Sie um einen.',
    },
    conflict: {
      title: 'Jemand anderes hat das gerade geändert',
      reload: 'Laden Sie die Seite neu, um zu sehen, was sich geändert hat, und versuchen Sie es dann noch einmal.',
    },
    'changed-meanwhile': {
      title: 'Jemand anderes hat das geändert, während Sie geschrieben haben',
      compare:
        'Was Sie geschrieben haben, ist nicht verloren. Vergleichen Sie es mit dem, was inzwischen gespeichert wurde, und speichern Sie dann noch einmal.',
    },
    'course-archived': {
      title: 'Dieser Kurs ist archiviert',
      take: 'Holen Sie ihn in seinen Einstellungen aus dem Archiv, und legen Sie dann die Umfrage an.',
    },
    'no-platform': {
      title: 'Dieser Kurs ist mit keiner Lernplattform verbunden',
      connect:
        'Verbinden Sie ihn zuerst von der Lernplattform aus, oder lassen Sie Studierende mit gedruckten Codes oder über den Link antworten.',
    },
    'course-kept': {
      title: 'Dieser Kurs kann nicht gelöscht werden',
      'has-pulses':
        'Er hat eine Umfrage. Verwerfen Sie sie, wenn sie noch nicht begonnen hat; sonst archivieren Sie den Kurs.',
      rehearsing: 'Es läuft ein Probelauf. Beenden Sie ihn zuerst.',
      'only-role':
        'Sie haben auf nichts anderes Zugriff und würden endgültig abgemeldet. Fügen Sie zuerst einen anderen Kurs hinzu.',
    },
    'pulse-open-already': {
      title: 'In diesem Kurs läuft schon eine Umfrage',
      close: 'Beenden Sie zuerst die Umfrage {code}, und warten Sie auf ihre Ergebnisse.',
    },
    'pulse-too-soon': {
      title: 'Zu früh nach der letzten Umfrage',
      later:
        'Die Umfrage {code} stellte weniger als 72 Stunden vorher einige derselben Fragen. Öffnen Sie diese frühestens zu diesem Zeitpunkt: {time}.',
    },
    'runs-into-next': {
      title: 'Zu dicht vor der nächsten Umfrage',
      earlier:
        'Nach dieser ist die Umfrage {code} geplant, und dazwischen haben die Studierenden 72 Stunden Ruhe. Beenden Sie diese spätestens zu diesem Zeitpunkt, oder verschieben Sie die andere: {time}.',
    },
    'k-above-next': {
      title: 'Die kleinste Gruppe kann nur erhöht werden',
      first:
        'Die Umfrage {code}, die später beginnt, verspricht Gruppen von mindestens {most}. Ändern Sie zuerst diese, oder wählen Sie {most} oder weniger.',
    },
    'too-many-rehearsals': {
      title: 'Zu viele Probeläufe gleichzeitig',
      most: 'In diesem Kurs laufen {most} Probeläufe. Beenden Sie einen davon auf der Seite des Kurses; jeder endet auch von selbst.',
    },
    'reason-needed': {
      title: 'Das braucht eine Begründung',
      elsewhere: 'Was dagegen spricht, steht auf der Seite der Umfrage. Öffnen Sie sie dort, auf Ihrem eigenen Gerät.',
      write: 'Wenn Sie trotzdem weitermachen möchten, schreiben Sie, warum: Ihre Begründung kommt ins Protokoll.',
    },
    'nobody-acts': {
      title: 'Niemand ist benannt, der hier handelt',
      name: 'Die Fragengruppe „Vorurteile und Fairness“ ist für Hochschulen, die benannt haben, wer auf Antworten hin handelt. Bitten Sie die Administration, diese Rolle unter „Hochschule“ zu nennen, oder lassen Sie die Fragengruppe weg.',
    },
    'last-of-role': {
      title: 'Niemand sonst hat diese Rolle',
      course: 'Ein Kurs braucht eine Leitung. Übergeben Sie ihn zuerst jemandem im Team.',
      institution:
        'Jemand muss die Hochschule verwalten. Laden Sie zuerst eine andere Person in die Administration ein.',
    },
    'k-lowered': {
      title: 'Die kleinste Gruppe kann nur erhöht werden',
      institution: 'Sie ist jetzt {least}. Wählen Sie {least} oder mehr.',
      course:
        'Den Studierenden dieses Kurses wurden Gruppen von mindestens {least} versprochen. Wählen Sie {least} oder mehr.',
    },
    'too-many-questions': {
      title: 'Zu viele Fragen',
      most: 'Das ergibt {questions} Fragen, höchstens {most} sind möglich. Lassen Sie eine Fragengruppe oder eine eigene Frage weg, oder gehen Sie vom Kernformular aus.',
    },
    'custom-item': {
      title: 'Eine eigene Frage kann so nicht gestellt werden',
      one: 'Ihre Frage {n} verstößt gegen eine Regel für eigene Fragen.',
      all: 'Es sind zu viele.',
    },
    'not-allowed': {
      title: 'Das lässt sich nicht kombinieren',
      'waves need codes or roster':
        'Ergebnisse in Etappen brauchen gedruckte Codes: Mit einem offenen Link könnten erfundene Antworten echte verraten.',
      'a breakdown needs codes or roster':
        'Eine Frage, die Ergebnisse teilt, braucht gedruckte Codes: Mit einem offenen Link könnten erfundene Antworten echte verraten.',
      'waves allow no breakdown': 'Wählen Sie entweder Ergebnisse in Etappen oder die Kontextfrage.',
      'too few eligible': 'Für diese kleinste Gruppe könnten zu wenige Studierende antworten.',
      'too many codes':
        'Eine Umfrage kann höchstens {most} gedruckte Codes haben, einen für jede Person im Kurs. Wählen Sie den offenen Link, oder berichtigen Sie die Größe des Kurses.',
    },
    'class-too-small': {
      title: 'Der Kurs ist zu klein für Zahlen',
      numbers:
        'Bei {size} Studierenden kann eine Umfrage niemanden anonym halten; es braucht mindestens {needs}. Sprechen Sie stattdessen mit der Gruppe.',
      questionTitle: 'Der Kurs ist zu klein für diese Frage',
      'context question':
        'Die Kontextfrage braucht mindestens {needs} Studierende, und dieser Kurs hat {size}. Lassen Sie sie weg.',
      'more than the core':
        'In einem Kurs mit {size} Studierenden können nur die sechs Kernfragen gestellt werden: Bei weniger als {needs} hilft jede weitere Antwort, Personen zu unterscheiden.',
    },
    'not-vouched': {
      title: 'Die Ergebnisse dieses Kurses können nicht geteilt werden',
      'nobody has entered it':
        'Eine Frage, die Ergebnisse teilt, braucht eine Zahl von Studierenden, für die jemand anderes einsteht. Bitten Sie jemanden aus der Administration, der nicht in diesem Kurs lehrt, unter „Studiengänge“ einzutragen, wie viele eingeschrieben sind. Es braucht mindestens {needs}.',
      'too few are enrolled':
        'Eine Frage, die Ergebnisse teilt, braucht mindestens {needs} eingeschriebene Studierende, und die Administration hat {enrolled} eingetragen. Lassen Sie die Frage weg, oder bitten Sie darum, die Zahl unter „Studiengänge“ zu berichtigen.',
      'more codes than students':
        'Das würde {size} Codes für {enrolled} eingeschriebene Studierende drucken, und wer die übrigen hat, könnte damit antworten. Setzen Sie die Zahl der Studierenden in den Einstellungen des Kurses auf {enrolled} oder weniger, oder bitten Sie die Administration, die Zahl unter „Studiengänge“ zu berichtigen.',
    },
    'own-course': {
      title: 'Sie lehren in diesem Kurs oder haben es getan',
      ask: 'Wie viele Studierende eingeschrieben sind, muss jemand aus der Administration eintragen, der nicht zum Kurs gehört. Fragen Sie eine andere Person aus der Administration.',
      represent:
        'Die Studierendenvertretung spricht für die Studierenden und kann deshalb niemand sein, der in diesem Kurs lehrt. Wer Sie eingeladen hat, kann eine Studentin oder einen Studenten einladen.',
    },
    'told-already': {
      title: 'Den Studierenden wurde es schon berichtet',
      correct:
        'Den Studierenden wurde genau das berichtet, deshalb kann jetzt nichts mehr dazu gesagt werden. Sprechen Sie direkt mit den Lehrenden des Kurses.',
    },
    'pulses-too-close': {
      title: 'Die Umfragen zweier Kurse liegen zu nah beieinander',
      wait: 'Eine Person würde dann in zwei Kursen lehren, die innerhalb von 72 Stunden einige derselben Fragen stellen. Warten Sie, bis beide Umfragen vorbei sind, oder wählen Sie jemand anderen.',
    },
    'wall-code-spent': {
      title: 'Dieser Code funktioniert nicht',
      make: 'Ein Code gilt einmal, zehn Minuten lang. Prüfen Sie ihn, oder erstellen Sie auf dem Telefon einen neuen.',
    },
    'wall-ended': {
      title: 'Diese Anzeige ist beendet',
      make: 'Dieser Computer darf die Umfrage nicht oder nicht mehr zeigen. Erstellen Sie auf dem Telefon einen neuen Code, und geben Sie ihn hier ein.',
    },
    unfit: {
      title: 'Etwas muss berichtigt werden',
    },
    'wrong-state': {
      title: 'Die Umfrage ist nicht im richtigen Zustand dafür',
      nowhere: 'Sie nimmt noch keine Antworten an. Öffnen Sie sie zuerst.',
      closed: 'Sie ist beendet und kann nicht wieder geöffnet werden. Beginnen Sie eine neue.',
      discarded: 'Sie wurde verworfen, bevor sie begann. Legen Sie eine neue an.',
      'opened-already': 'Sie hat begonnen und kann nicht mehr geändert oder verworfen werden. Sie können sie beenden.',
      'not-open': 'Sie ist jetzt nicht offen. Laden Sie die Seite neu, um den aktuellen Stand zu sehen.',
      'still-open': 'Sie ist noch offen. Beenden Sie sie zuerst; dann beginnt die Zeit für offene Formulare.',
      'past-closing': 'Ihr Ende ist vorbei. Beginnen Sie eine neue.',
      'no-sheet': 'Ihre Codes wurden nicht gedruckt. Drucken Sie neue Codes, und öffnen Sie sie dann.',
      'no-codes-here': 'Sie hat keine gedruckten Codes: Wer den Link hat, kann antworten.',
      'too-many-sheets':
        'Es wurden fünfmal neue Codes erstellt, mehr geht nicht. Verwenden Sie den letzten Bogen; ohne ihn legen Sie eine neue Umfrage an, wenn diese vorbei ist.',
      'open-already':
        'Sie hat begonnen, und einige Codes wurden vielleicht benutzt. Sie können nicht mehr ersetzt werden.',
      'no-roster':
        'Sie ist für alle mit dem Link oder mit einem gedruckten Code und nimmt darum keine Liste von Studierenden an.',
      'list-frozen': 'Sie hat begonnen, und ihre Liste der Studierenden kann nicht mehr geändert werden.',
    },
    'wrong-time': {
      title: 'Dieser Zeitpunkt ist nicht möglich',
      'opens-in-the-past':
        'Der Beginn liegt in der Vergangenheit. Wählen Sie einen späteren, oder öffnen Sie die Umfrage von Hand.',
      'opens-too-late': 'Der Beginn darf nicht später sein als {time}.',
      'closes-in-the-past': 'Das Ende liegt in der Vergangenheit. Wählen Sie ein späteres.',
      'closes-before-opening': 'Das Ende muss nach dem Beginn liegen: {time}.',
      'closes-too-late': 'Das Ende darf nicht später sein als {time}.',
      'too-short-for-waves':
        'Für Ergebnisse in Etappen müssen zwischen Beginn und Ende mindestens {hours} Stunden liegen.',
      'not-later': 'Das Ende kann nur nach hinten verschoben werden.',
    },
    'not-published': {
      title: 'Es gibt noch keine Ergebnisse',
      later: 'Die Ergebnisse der Umfrage {code} erscheinen, sobald sie beendet ist.',
    },
    'results-deleted': {
      title: 'Diese Ergebnisse werden nicht mehr aufbewahrt',
      limit:
        'Ihre Hochschule bewahrt Ergebnisse eine begrenzte Zahl von Jahren auf. Die der Umfrage {code} waren darüber und wurden gelöscht, zusammen mit allem, was danach geplant und den Studierenden berichtet wurde.',
    },
    'results-lost': {
      title: 'Die Ergebnisse dieser Umfrage sind verloren',
      backup:
        'Die Umfrage {code} ist zu Ende, aber dieser Server hat keine Ergebnisse davon. Das geschieht, wenn er aus einer Sicherung wiederhergestellt wurde, die älter ist als das Ende der Umfrage. Sie lassen sich nicht zurückholen. Sie können eine neue Umfrage anlegen.',
    },
    'too-fast': {
      title: 'Zu viele Änderungen auf einmal',
      wait: 'Es wurde nichts geändert. Sie haben in kurzer Zeit mehr geändert als üblich. Versuchen Sie es in {seconds} s noch einmal.',
    },
    busy: {
      title: 'Der Server ist ausgelastet',
      wait: 'Versuchen Sie es in {seconds} s noch einmal.',
    },
    retry: {
      title: 'Das hat gerade nicht geklappt',
      again: 'Nichts ist verloren. Versuchen Sie es gleich noch einmal.',
    },
    defect: {
      title: 'Bei uns ist etwas schiefgegangen',
      tell: 'Versuchen Sie es noch einmal. Wenn das Problem bleibt, nennen Sie die Nummer {id} der Person, die den Server betreibt.',
    },
  },
};
