/** Holds the words of the page "New pulse", in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { newPulseWords, ownWords, signalWords, whyNotWords }: Spoken<typeof english> = {
  newPulseWords: {
    title: 'Neue Umfrage',
    changeTitle: 'Geplante Umfrage ändern',
    duplicateOf: 'Ausgefüllt wie die Umfrage {code}. Wählen Sie neue Zeiten, und ändern Sie, was Sie möchten.',
    openedMeanwhile:
      'Diese Umfrage hat begonnen und kann nicht mehr geändert werden. Sie können sie beenden oder ihr Ende nach hinten verschieben.',
    meanwhile:
      'Inzwischen hat jemand anderes diese Umfrage geändert. Sie hat jetzt den Code {code}, beginnt {opens} und endet {closes}. Was Sie geschrieben haben, ist noch da: Wenn Sie es speichern, ersetzt es den anderen Plan.',
    meanwhileByHand:
      'Inzwischen hat jemand anderes diese Umfrage geändert. Sie hat jetzt den Code {code}, wird von Hand geöffnet und endet {closes}. Was Sie geschrieben haben, ist noch da: Wenn Sie es speichern, ersetzt es den anderen Plan.',
    meanwhileLink: 'Den anderen Plan in einem neuen Tab ansehen',
    keepsCode:
      'Es ändern sich nur Zeiten, deshalb behält die Umfrage ihren Code {code}. Links, Plakate und gedruckte Zettel gelten weiter.',
    losesCode:
      'Mit diesen Änderungen wird es eine neue Umfrage mit neuem Code. Links, QR-Codes, Plakate und gedruckte Zettel mit {code} gelten nicht mehr: Wer ihnen folgt, liest, dass diese Umfrage zurückgezogen wurde.',
    saveTimes: 'Neue Zeiten speichern',
    replace: 'Durch eine Umfrage mit neuem Code ersetzen',
    questionsTitle: 'Fragen',
    form: 'Welches Formular?',
    core: 'Kern: sechs Fragen',
    coreHint: 'Je zwei zu jedem Thema: anderen wichtig sein, Zugehörigkeit, Vertrauen.',
    standard: 'Standard: zwölf Fragen',
    standardHint: 'Die sechs Kernfragen und sechs weitere zu denselben drei Themen.',
    modules: 'Fragengruppen zu Hürden hinzufügen, die Sie erwarten',
    modulesChosen: 'Fragengruppen: {n} von {most} ausgewählt',
    modulesLegend: 'Welche Fragengruppen?',
    modulesHint: 'Höchstens zwei. Jede fragt genauer nach einer Hürde.',
    moduleSize: { one: '{n} Frage', other: '{n} Fragen' },
    minGroup: 'Ergebnisse werden nur ab {n} Antworten gezeigt.',
    see: 'Die Fragen von „{name}“',
    count: '{n} von {most} Fragen',
    minutes: { one: 'etwa {n} Minute', other: 'etwa {n} Minuten' },
    contextLegend: 'Funktioniert der Kurs für verschiedene Gruppen?',
    context: 'Fragen, wer das Gefühl hat, unter nur wenigen ähnlichen Personen zu sein',
    contextHint:
      'Eine Frage, die zuletzt kommt, teilt die Ergebnisse: „{question}“ Gruppen unter {min} werden zusammengelegt.',
    peopleTitle: 'Wer antworten kann',
    eligibility: 'Wer wird eingelassen?',
    open: 'Alle, die den Link oder QR-Code haben',
    openHint:
      'Es ist nichts vorzubereiten. Diese Zahlen zählen Rückmeldungen, nicht Personen: Wer den Link hat, kann antworten, auch zweimal, und wer erfundene Antworten schickt, könnte vielleicht die echten herausfinden.',
    codes: 'Gedruckte Codes, einer für jede Person im Kurs',
    codesHint:
      'Sie drucken {n} Zettel, und alle ziehen selbst einen aus dem Stapel. Jeder Code gilt einmal. Wir speichern, dass er benutzt wurde, nicht, was geantwortet wurde.',
    roster: 'Studierende des Kurses, von der Kursseite auf Ihrer Lernplattform aus',
    rosterHint:
      'Alle können einmal antworten. Die Plattform sagt, wer im Kurs studiert, und wir speichern weder Namen noch Kennungen. Wir stempeln einen versiegelten Zettel und erkennen später den Stempel wieder, nicht den Zettel.',
    reserve: {
      one: 'Zusätzlich einen Code drucken',
      other: 'Zusätzlich {n} Codes drucken',
    },
    reserveHint: 'Für alle, deren Browser keinen Stempel bekommen kann. Jeder Code gilt einmal.',
    timesTitle: 'Wann',
    opening: 'Wann beginnt sie?',
    byHand: 'Wenn ich sie im Kurs öffne',
    atTime: 'Zu einer festen Zeit',
    opensAt: 'Beginn',
    closesAt: 'Ende',
    presets: 'Gute Wochen in {term}',
    preset: 'Woche {week}: {from} bis {to}',
    courseClock: 'Ortszeit in {zone}.',
    moment: '{when}.',
    momentHere: '{when}. Auf diesem Gerät: {here}.',
    resultsTitle: 'Ergebnisse',
    mode: 'Wann werden Ergebnisse gezeigt?',
    atClose: 'Einmal, am Ende',
    atCloseHint: 'Bis dahin bleiben die Antworten in einer versiegelten Box.',
    waves: 'In Etappen',
    wavesHint:
      'Sobald zwei Gruppen von mindestens {k} Rückmeldungen da sind, kann die ältere gezeigt werden. Das eignet sich für Umfragen, die mehrere Tage laufen.',
    k: 'Kleinste Gruppe, die gezeigt wird',
    kHint:
      '{k} oder mehr. Die Studierenden sehen diese Zahl. Ist sie einmal versprochen, darf keine spätere Umfrage dieses Kurses darunter liegen.',
    protectionNow: {
      one: 'Auch geschützt, wenn jemand {n} der Rückmeldungen kennt, etwa die eigene.',
      other: 'Auch geschützt, wenn jemand {n} der Rückmeldungen kennt.',
    },
    fullNow: 'Genaue Zahlen ab {full} Antworten.',
    m: 'Wie viele Rückmeldungen darf jemand kennen?',
    mOne: 'Eine: die eigene oder eine, von der man erfahren hat',
    mOneHint: 'Auch dann bleibt unsicher, wie jemand anderes geantwortet hat.',
    mTwo: 'Zwei',
    mTwoHint:
      'Das schützt Studierende auch dann, wenn zwei einander ihre Antworten sagen. Gruppen müssen mindestens {k} groß sein, und wo fast alle einer Meinung sind, wird etwas weniger gezeigt.',
    full: 'Genaue Zahlen erst ab so vielen Antworten',
    fullHint:
      'Von {least} bis {most}. Darunter sind Ergebnisse grobe Bereiche. Eine höhere Zahl schützt besser, wenn Sie dieselben Studierenden wieder fragen und inzwischen jemand den Kurs verlassen hat.',
    grace: 'Minuten für schon offene Formulare',
    graceHint: 'Von 0 bis 10, ab dem Ende gerechnet. Wer das Formular erst danach aufruft, wird abgewiesen.',
    resultsLegend: 'Wer sieht Ergebnisse?',
    results: 'Die Studierenden sehen die Ergebnisse auch',
    resultsHint: 'Sie sehen dieselben veröffentlichten Summen wie Sie, auf der Seite, zu der ihr Code führt.',
    suggested: 'Vorgeschlagen wegen der Angaben zu diesem Kurs: {signals}. Sie entscheiden.',
    actsOn: 'Um das, was sich zeigt, kümmert sich diese Rolle: {role}.',
    told: 'Was den Studierenden gesagt wird',
    tooSmall:
      'Ergebnisse brauchen mindestens {needs} Studierende, die antworten könnten, und dieser Kurs hat {size}. In einer kleineren Gruppe könnte man erraten, wer was gesagt hat.',
    previewTitle: 'So sehen es Studierende',
    preview: 'Formular anzeigen',
    previewHide: 'Formular ausblenden',
    previewLanguage: 'In welcher Sprache?',
    previewFrame: 'Das Formular dieses Plans, wie Studierende es sehen. Von hier kann es nicht gesendet werden.',
    previewHint: 'Das ist das echte Formular. Nichts wird gespeichert, und es kann von hier nicht gesendet werden.',
    previewLoading: 'Das Formular wird erstellt …',
    frozen:
      'All das steht fest, sobald die Umfrage beginnt. Danach kann nur das Ende geändert werden, und nur nach hinten.',
    make: 'Umfrage anlegen',
    makeWithCodes: 'Umfrage und Codes anlegen',
  },
  ownWords: {
    title: 'Eigene Fragen',
    intro:
      'Sie können bis zu drei hinzufügen, die mit Nie bis Immer beantwortet werden. Sie werden getrennt gezeigt, als von diesem Kurs geschrieben gekennzeichnet und nie mit anderem zusammengezählt.',
    add: 'Eigene Frage hinzufügen',
    one: 'Ihre Frage {n}',
    text: 'Der Satz, auf den Studierende antworten',
    textHint:
      'Etwas, das Lehrende oder der Kurs getan haben und das oft oder selten zutreffen kann. Zum Beispiel: Die Lehrperson gab uns Zeit zum Nachdenken.',
    left: 'noch {n} Zeichen',
    words: { one: '{n} Wort', other: '{n} Wörter' },
    wordsOf: '{words}; höchstens {most} sind möglich.',
    doer: 'Wer kann das ändern?',
    doers: {
      staff: 'Die Lehrenden',
      course: 'Der Kurs',
      'staff-and-peers': 'Lehrende und Studierende gemeinsam',
    },
    language: 'Sprache des Satzes',
    noLists: 'Für diese Sprache haben wir keine Wortlisten, prüfen Sie deshalb bitte jeden Punkt selbst.',
    points: 'Bitte bestätigen',
    mustChange: 'Muss geändert werden',
    consider: 'Bitte überdenken',
    fine: 'Keine Probleme gefunden.',
    remove: 'Frage {n} entfernen',
    removed: 'Eine Frage wurde entfernt.',
    putBack: 'Wiederherstellen',
    says: {
      empty: 'Bitte schreiben Sie den Satz, oder entfernen Sie diese Frage.',
      confirm: 'Bitte bestätigen Sie jeden dieser Punkte, oder entfernen Sie diese Frage.',
    },
  },
  signalWords: {
    retention: 'wenige bleiben dabei',
    absence: 'Abwesenheit',
    awards: 'Unterschiede bei Noten',
    community: 'eine schwache Lerngemeinschaft',
    comments: 'Kommentare zu Isolation oder Vorurteilen',
  },
  whyNotWords: {
    smallClass: 'Bis {n} Studierende werden nur die sechs Kernfragen gestellt.',
    tooMany: 'Das wären {n} Fragen; höchstens {most} sind möglich.',
    twoModules: 'Sie können höchstens zwei Fragengruppen wählen.',
    needsCodes: 'Das braucht gedruckte Codes.',
    notEntered:
      'Braucht eine Zahl von Studierenden, für die jemand anderes einsteht. Bitten Sie jemanden aus der Administration, der nicht in diesem Kurs lehrt, unter „Studiengänge“ einzutragen, wie viele eingeschrieben sind: mindestens {needs}.',
    tooFewEnrolled:
      'Braucht mindestens {needs} eingeschriebene Studierende; die Administration hat unter „Studiengänge“ {n} eingetragen.',
    moreCodes:
      'Dieser Kurs hat in den Einstellungen {size} Studierende, aber die Administration hat unter „Studiengänge“ {n} eingetragen. Jeden weiteren Code könnte benutzen, wer ihn behält, deshalb dürfen die Einstellungen nicht mehr nennen.',
    contextNeeds: 'Braucht {needs} Studierende, die antworten könnten; dieser Kurs hat {size}.',
    tooManyCodes:
      'Eine Umfrage kann höchstens {most} gedruckte Codes haben, einen für jede Person im Kurs. Wählen Sie den offenen Link, oder berichtigen Sie die Größe in den Einstellungen des Kurses.',
    notWithWaves: 'Das lässt sich nicht mit Ergebnissen in Etappen kombinieren.',
    notWithContext: 'Das lässt sich nicht mit der Frage kombinieren, die Ergebnisse teilt.',
    wavesNeedHours: 'Zwischen Beginn und Ende müssen mindestens {hours} Stunden liegen.',
    codesForWaves: 'Ergebnisse in Etappen brauchen gedruckte Codes.',
    codesForContext: 'Die Frage, die Ergebnisse teilt, braucht gedruckte Codes.',
    nobodyActs:
      'Ihre Hochschule muss zuerst benennen, wer sich um das kümmert, was sich zeigt. Die Administration kann das unter „Hochschule“ tun.',
    threeOwn: 'Sie können höchstens drei hinzufügen.',
    mustRest: 'Die Studierenden dieses Kurses wurden vor weniger als 72 Stunden gefragt. Frühester Beginn: {when}.',
  },
};
