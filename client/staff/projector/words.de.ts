/** Holds what staff read on the wall and beside it, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { projectorWords, hallWords }: Spoken<typeof english> = {
  projectorWords: {
    title: 'Code für {course}',
    local:
      'Die Telefone im Raum erreichen diese Adresse nicht. Starten Sie den Server mit PUBLIC_URL auf einer Adresse in Ihrem Netzwerk.',
    open: 'Jetzt öffnen',
    beforeTitle: 'Bevor Sie sie zeigen',
    before:
      'Etwas spricht dagegen, diese Umfrage jetzt zu öffnen. Lesen Sie es hier, wo die Studierenden nicht mitlesen. Was Sie schreiben, gehört zur Öffnung, sobald Sie „Jetzt öffnen“ drücken.',
    showWithReason: 'Zeigen und mit dieser Begründung öffnen',
    showClosed: 'Nur zeigen und jetzt nicht öffnen',
    needsReason:
      'Um sie jetzt zu öffnen, braucht es eine schriftliche Begründung. Schalten Sie den Projektor aus, bevor Sie weiterlesen.',
    needsReasonHall:
      'Um sie jetzt zu öffnen, braucht es eine schriftliche Begründung. Öffnen Sie sie auf Ihrem eigenen Gerät.',
    readReason: 'Weiterlesen',
    close: 'Umfrage beenden',
    endGrace: 'Diese Frist jetzt beenden',
    endGraceTitle: 'Diese Frist jetzt beenden?',
    endGraceText:
      'Schauen Sie sich zuerst um: Wir sehen nicht, ob jemand noch absendet. Formulare, die noch offen sind, lassen sich danach nicht mehr senden, und Antworten lassen sich nicht mehr zurücknehmen.',
    endGraceYes: 'Jetzt beenden',
    endGraceNo: 'Warten',
    results: 'Ergebnisse ansehen',
    slides: 'Den Studierenden als Folien zeigen',
    whatCame: 'Was daraus wurde',
    fullScreen: 'Vollbild',
    leave: 'Zurück zum Kurs',
    leaveHall: 'Anzeige verlassen',
    keys: 'Esc: verlassen',
    otherComputer: 'Auf einem anderen Computer',
    sheet: 'Blatt mit dem Code',
    fewTitle: 'Weniger als {k}?',
    few: 'Bei weniger als {k} Rückmeldungen wird nichts gezeigt, und die Antworten werden vernichtet. Der Zähler kann es noch nicht sagen: Er zeigt erst ab {k} eine Zahl, und das etwas verspätet.',
    confirmTitle: 'Diese Umfrage jetzt beenden?',
    confirm:
      'Neue Besucher werden sofort abgewiesen; Formulare, die schon offen sind, können noch {grace} lang gesendet werden. Dann werden die Ergebnisse veröffentlicht, ein einziges Mal, und die Umfrage lässt sich nicht wieder öffnen.',
    confirmNoGrace:
      'Neue Besucher werden sofort abgewiesen, und die Ergebnisse werden veröffentlicht, ein einziges Mal. Die Umfrage lässt sich nicht wieder öffnen.',
    confirmYes: 'Beenden',
    confirmNo: 'Offen lassen',
    minutes: '{n} Min.',
    seconds: '{n} Sek.',
  },
  hallWords: {
    title: 'Auf einem anderen Computer zeigen',
    publicTitle: 'Ohne Schaltflächen',
    public:
      'Öffnen Sie diese Adresse auf dem Computer im Hörsaal. Sie braucht keine Anmeldung und zeigt Code, Adresse, Versprechen und nach dem Ende den Weg zu den Ergebnissen. Sie öffnen und beenden die Umfrage auf Ihrem eigenen Gerät.',
    pairedTitle: 'Mit Schaltflächen',
    paired:
      'Sie bekommen einen Code für den Computer im Hörsaal und bestätigen ihn hier. Dieser Computer darf dann diese Umfrage zeigen, öffnen, beenden und die Frist für offene Formulare beenden. Ergebnisse, andere Umfragen und Ihr Konto sieht er nicht. Das endet, wenn die Umfrage veröffentlicht ist, wenn Sie es hier oder unter „Mein Konto“ beenden, oder nach zwölf Stunden.',
    make: 'Code erstellen',
    reason: {
      showClosed: 'Code erstellen und die Umfrage auf diesem Gerät öffnen',
      showWithReason: 'Code erstellen und mit dieser Begründung öffnen',
    },
    typeIt: 'Öffnen Sie auf dem Computer im Hörsaal {address}, und geben Sie ein:',
    until: 'Er gilt einmal, bis {time}. Lassen Sie diese Seite offen.',
    pairTitle: 'Eine Umfrage auf diesem Computer zeigen',
    pair: 'Die Lehrperson erstellt auf einem Telefon einen Code, unter „Auf einem anderen Computer zeigen“. Dieser Computer darf dann diese eine Umfrage zeigen, öffnen und beenden, und sonst nichts. Hier meldet sich niemand an.',
    code: 'Code vom Telefon',
    codeHint: '8 Buchstaben und Ziffern. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.',
    ask: 'Telefon fragen',
    confirmTitle: 'Auf dem Telefon bestätigen',
    confirm: 'Das Telefon fragt jetzt, ob der Computer mit dieser Nummer die Anzeige zeigen darf:',
  },
};
