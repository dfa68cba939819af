/** Holds the data protection impact assessment and the accessibility statement, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './document-words.ts';

export const { documentWords, dpia, accessibilityStatement }: Spoken<typeof english> = {
  documentWords: {
    title: 'Dokumente',
    lead: 'Diese Dokumente werden aus Ihren jetzigen Einstellungen ausgefüllt. Was nur Sie sagen können, ist gekennzeichnet. Nichts davon ist Rechtsberatung.',
    gaps: {
      one: '{n} Stelle müssen Sie selbst ausfüllen.',
      other: '{n} Stellen müssen Sie selbst ausfüllen.',
    },
    which: 'Welches Dokument?',
    dpia: 'Datenschutz-Folgenabschätzung',
    accessibility: 'Erklärung zur Barrierefreiheit',
    print: 'Drucken oder als PDF speichern',
    forBuyers: 'Für Beschaffung und Prüfungen',
    forBuyersLead:
      'Sie folgen Ihren Einstellungen, wie sie jetzt sind, und jede Aussage nennt den Test, der sie belegt. Sie sind auf Englisch.',
    buyers: {
      'accessibility-conformance': 'Bericht zur Barrierefreiheit',
      'security-and-privacy-answers': 'Antworten zu Sicherheit und Datenschutz',
      'record-of-processing': 'Verzeichnis der Verarbeitungstätigkeiten',
      retention: 'Aufbewahrung',
      'third-parties': 'Dritte',
      'threat-model': 'Bedrohungsmodell',
      'access-and-erasure': 'Auskunft und Löschung auf Anfrage',
    },
    download: 'Als HTML herunterladen',
    downloadAll: 'Alle sieben herunterladen (ZIP)',
    gap: 'Auszufüllen: ',
    fillIn: 'Ausfüllen, was nur Sie sagen können',
    fillInLead: 'Es wird gespeichert und mit dem Dokument gedruckt. Lassen Sie offen, was Sie noch nicht wissen.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    nobody: '[[niemand ist benannt; bis dahin steht die Fragengruppe nicht zur Wahl]]',
    nowhere: 'auf keiner anderen Website',
    anywhere: 'auf jeder Website mit https, da nichts Engeres festgelegt ist',
    notYet: '[[noch nicht]]',
    label: '{around}: {gap}',
    made: 'Erstellt am {day} aus den Einstellungen unter {host}, Version {version}.',
  },
  dpia: [
    {
      title: '1. Anlass dieser Folgenabschätzung',
      blocks: [
        {
          text: '{name} fragt Studierende in Kursen mit einer Umfrage, die eine Minute dauert und keine Anmeldung braucht, ob sie spüren, dass sie wichtig sind, dass sie dazugehören und dass sie den Lehrenden vertrauen können. Gegenüber denen, die ihre Leistungen bewerten, können Studierende in einer schwachen Position sein. Deshalb wird ihr Risiko abgeschätzt, bevor die erste Umfrage beginnt.',
        },
        {
          items: [
            'Verantwortlicher: {name}',
            'Datenschutzbeauftragte Person: [[assessment-1|Name und Kontakt]]',
            'Zuständig für diese Folgenabschätzung: [[assessment-2|Name und Funktion]]',
            'Nächste jährliche Überprüfung: [[assessment-3|Datum]]',
          ],
        },
      ],
    },
    {
      title: '2. Was verarbeitet wird',
      blocks: [
        {
          text: 'Veröffentlicht werden sollen nur anonyme Informationen (Erwägungsgrund 26 DSGVO). Die Erhebung ist trotzdem eine Verarbeitung personenbezogener Daten: Ein Server empfängt mit derselben Anfrage eine Netzwerkadresse und eine Antwort. Der Weg der Antworten ist so gebaut, als wäre jede Antwort ein personenbezogenes Datum.',
        },
        {
          caption: 'Daten, wo sie liegen und wie lange',
          head: ['Daten', 'Wo', 'Bis wann'],
          rows: [
            [
              'Antworten, als Summen in versiegelten Zählern; nie als Zeile für eine Person',
              'die Box der Umfrage',
              'bis zum Ende der Umfrage, dann vernichtet',
            ],
            [
              'Fingerabdrücke der Schlüssel von Formularen und der gedruckten Codes',
              'die Box der Umfrage',
              'bis zum Ende der Umfrage, dann vernichtet',
            ],
            [
              'Der Schlüssel einer Box',
              'ein Schlüsselspeicher, getrennt von den Boxen',
              'bis zum Ende der Umfrage, dann vernichtet',
            ],
            [
              'Veröffentlichte Gesamtzahlen, von Gruppen mit {k} oder mehr Rückmeldungen',
              'das Verzeichnis',
              'nach Ihrer Einstellung {years} Jahre; dann gelöscht, zusammen mit dem, was danach geplant und berichtet wurde',
            ],
            [
              'Namen der Beschäftigten, Kurse, was Beschäftigte getan haben',
              'das Verzeichnis',
              '[[assessment-4|wie lange]]',
            ],
            [
              'Netzwerkadressen, soweit der Hoster oder ein Proxy Protokolle führt',
              '[[assessment-5|Hoster, Proxy, Dienstleister]]',
              '[[assessment-6|wie lange; das Produkt selbst bewahrt keine auf]]',
            ],
          ],
        },
        {
          text: 'Gar nicht gespeichert werden: der Zeitpunkt einer Antwort, Adresse, Browser, Sprache, Cookies, unvollständige Antworten, Änderungen, Name oder Matrikelnummer. Nach besonderen Kategorien personenbezogener Daten wird nicht gefragt. Freitext wird nicht erhoben. Die Datei mit den Fingerabdrücken kann verraten, in welcher Reihenfolge Formulare eingegangen sind, aber nicht, was darin stand.',
        },
        {
          items: [
            'Zahl der betroffenen Studierenden: [[assessment-7|Zahl pro Jahr]]',
            'Auftragsverarbeiter: [[assessment-8|Hoster und Vertrag, oder keiner]]',
            'Übermittlung in andere Länder: [[assessment-9|keine, oder welche und auf welcher Grundlage]]',
          ],
        },
      ],
    },
    {
      title: '3. Zwecke und Grenzen',
      blocks: [
        {
          text: 'Zweck: Lehrende erfahren, was sie in ihrem Kurs ändern können, und berichten den Studierenden, was sie geändert haben. Der Fragebogen ist neu und nicht validiert; er eröffnet ein Gespräch und misst keine Person.',
        },
        {
          items: [
            'Keine Verwendung für die Beurteilung, Beförderung oder Entlassung von Beschäftigten, und niemand ordnet eine Umfrage über eine namentlich genannte Person an.',
            'Keine Verwendung gegen Studierende: keine Vorhersage von Studienabbrüchen, keine Anwesenheits-, Disziplinar- oder Visumszwecke.',
            'Keine Leistungspunkte, Preise oder Noten für das Antworten und keine Liste derer, die geantwortet haben; Noten werden nicht beeinflusst.',
            'Höchstens drei Umfragen in einem Semester, im Abstand von drei Wochen und keine in Prüfungswochen; sonst steht eine schriftliche Begründung im Protokoll.',
          ],
        },
        {
          text: 'Rechtsgrundlage: Aufgabe im öffentlichen Interesse, Art. 6 Abs. 1 Buchst. e DSGVO, keine Einwilligung: [[assessment-10|bestätigen, und das Gesetz nennen, zum Beispiel das Hochschulgesetz Ihres Landes]].',
        },
      ],
    },
    {
      title: '4. Wer gefragt wurde',
      blocks: [
        {
          items: [
            'Studierende oder ihre Vertretung: [[assessment-11|wer, wann, was gesagt wurde]]',
            'Beschäftigte oder ihr Personalrat: [[assessment-12|wer, wann, was gesagt wurde]]',
            'Gleichstellungsbeauftragte: [[assessment-13|wer, wann, was gesagt wurde]]',
            'Datenschutzbeauftragte Person: [[assessment-14|Rat]]',
          ],
        },
      ],
    },
    {
      title: '5. Notwendigkeit und Rechte',
      blocks: [
        {
          items: [
            'Veröffentlicht werden nur Gesamtzahlen, von Gruppen mit mindestens {k} Rückmeldungen, und für jede Gruppe einmal: nach dem Ende der Umfrage, oder bei Ergebnissen in Etappen für einige Gruppen früher. Unter {full} Antworten sind es Bereiche.',
            'Lehrende und Studierende sehen dieselben Ergebnisse, und diese ändern sich nie mehr.',
            'Vor der ersten Frage erfahren die Studierenden, was gesendet, gespeichert, gezeigt und nicht versprochen wird.',
            'Antworten lassen sich zurücknehmen, solange die Umfrage und die Seite nach dem Absenden offen sind. Danach kann niemand sie mehr finden, deshalb gelten die Rechte auf Auskunft und Löschung nicht (Art. 11 DSGVO); die Studierenden erfahren das vor dem Absenden.',
            'Auf jeder Seite steht, wo es Hilfe gibt: {support}; wo man ein Problem meldet: {report}; im Notfall: {emergency}.',
            'Fragen zu Vorurteilen und ungerechter Behandlung werden nur gestellt, wenn jemand auf die Antworten hin handelt: {fairness}.',
            'Die Umfrage kann auf anderen Websites gezeigt werden: {embeds}. In keine Richtung wird ein Cookie oder eine Identität übertragen.',
          ],
        },
      ],
    },
    {
      title: '6. Risiken, was dagegen getan wird, was bleibt',
      blocks: [
        {
          caption: 'Risiken für Studierende',
          head: ['Risiko', 'Was dagegen getan wird', 'Was bleibt', 'Ihre Beurteilung'],
          rows: [
            [
              'Eine Lehrperson vergleicht Gesamtzahlen vor und nach einer Antwort',
              'Vor dem Ende gibt es nur einen groben Zähler, der sich in einem festen Takt von 30 Sekunden ändert und um einen zufälligen Abstand von der wirklichen Zahl abweicht. Veröffentlicht wird einmal; bei Ergebnissen in Etappen einmal für jede Gruppe',
              'Die Lehrperson sieht, wer ein Telefon in der Hand hat',
              '[[assessment-15|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Kleine oder einmütige Gruppen zeigen, was jemand gesagt hat',
              'Unter {k} Rückmeldungen wird nichts gezeigt, und bei fast einmütigen Antworten nur „mindestens“',
              'Im Raum kennt man die Gruppen; mehrere Personen, die ihre eigenen Antworten zusammenlegen, erfahren mehr',
              '[[assessment-16|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Gesamtzahlen mehrerer Kurse oder Umfragen werden voneinander abgezogen',
              'Zusammenfassungen entstehen nur aus veröffentlichten Gruppen, von drei oder mehr Kursen',
              'Wenn eine Person den Kurs verlässt und alle anderen wie zuvor antworten, sagen zwei Umfragen etwas über diese Person',
              '[[assessment-17|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Wer den Server betreibt, liest Antworten, während sie eingehen',
              'Die Zähler sind versiegelt, und ihre Schlüssel liegen in einem eigenen Speicher; beides wird am Ende vernichtet. Um sie zu lesen, muss jemand während der Umfrage absichtlich handeln',
              'Wer beide Speicher oder den Arbeitsspeicher des laufenden Servers in der Hand hat, kann mitlesen, solange eine Umfrage offen ist. Wer das ist: [[assessment-18|Namen oder Funktionen]]',
              '[[assessment-19|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Adressen und Zeiten in Protokollen werden neben die Zähler gelegt',
              'Das Produkt schreibt kein Protokoll über Antworten',
              'Protokolle von Hoster, Proxy und Netzwerk: [[assessment-20|was Sie abgeschaltet haben]]',
              '[[assessment-21|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Jemand antwortet zweimal oder erfindet Antworten',
              'Gedruckte Codes, einer für jede Person, wo es darauf ankommt',
              'Mit einem offenen Link wird es nicht verhindert, und die Studierenden erfahren das',
              '[[assessment-22|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Eine Person in Not sagt es einer Umfrage statt einem Menschen',
              'Kontakte auf jeder Seite, und ein Satz, der sagt, dass niemand die Antworten beim Eingang liest',
              'Die Kontakte müssen stimmen. Zuletzt geprüft: {checked}',
              '[[assessment-23|Wahrscheinlichkeit, Schwere]]',
            ],
            [
              'Es ändert sich nichts, und Vertrauen geht verloren',
              'Eine Erinnerung, den Studierenden vor der nächsten Umfrage zu berichten, was getan wurde',
              'Die Lehrenden brauchen Zeit dafür: [[assessment-24|wie]]',
              '[[assessment-25|Wahrscheinlichkeit, Schwere]]',
            ],
          ],
        },
        {
          text: 'Was nicht nachgewiesen ist: Über diese Version ist uns weder eine Sicherheitsprüfung von außen noch ein Penetrationstest bekannt geworden: [[assessment-26|Ihre ergänzen]]. Dass der Schlüsselspeicher des Edge-Anbieters keine gelöschten Schlüssel aufbewahrt, ist eine Annahme, die nur der Anbieter prüfen kann.',
        },
      ],
    },
    {
      title: '7. Entscheidung',
      blocks: [
        {
          items: [
            'Noch zu treffende Maßnahmen: [[assessment-27|welche, wer, wann]]',
            'Das Restrisiko wird getragen von: [[assessment-28|Name, Funktion, Datum]]',
            'Rat der datenschutzbeauftragten Person: [[assessment-29|befolgt, oder warum nicht]]',
          ],
        },
      ],
    },
  ],
  accessibilityStatement: [
    {
      title: 'Erklärung zur Barrierefreiheit für die Kursumfrage von {name}',
      blocks: [
        {
          text: 'Diese Erklärung gilt für die Seiten unter {host}. Sie werden betrieben von {name}. Möglichst viele Menschen sollen sie benutzen können: mit der Tastatur oder einem Screenreader, in jeder Textgröße, in hellen oder dunklen Farben, auf dem Telefon und, für Studierende, ohne JavaScript.',
        },
      ],
    },
    {
      title: 'Wie barrierefrei diese Seiten sind',
      blocks: [
        {
          text: 'Die Seiten sind nach den Web Content Accessibility Guidelines 2.2, Stufe AA, gebaut. Diese enthalten, was EN 301 549 von Webseiten verlangt.',
        },
        {
          text: 'Stand der Vereinbarkeit mit den Anforderungen: [[statement-1|vollständig, teilweise oder nicht vereinbar, nach Ihrer eigenen Prüfung]].',
        },
        {
          items: [
            'Studierende können ohne JavaScript antworten, den Beleg sehen und Antworten zurücknehmen. Nichts bewegt sich, und das Formular selbst setzt keine Frist: Es kann bis zum Ende der Umfrage abgesendet werden.',
            'Zu jedem Diagramm gibt es einen Satz und eine Tabelle, die dasselbe sagen.',
            'Die Seiten für Lehrende brauchen JavaScript.',
          ],
        },
      ],
    },
    {
      title: 'Was nicht barrierefrei ist',
      blocks: [
        {
          text: 'Wir kennen keinen Teil, der die Anforderungen verfehlt. Es kann ihn trotzdem geben, denn nicht alles wurde ausprobiert:',
        },
        {
          items: [
            'Nicht ausprobiert von Menschen mit NVDA und Firefox, VoiceOver und Safari oder TalkBack und Chrome.',
            'Nicht ausprobiert von Menschen, die Spracheingabe, Schalter oder Bildschirmlupen benutzen.',
            'Die Übersetzungen sind vorläufig und wurden noch nicht von Menschen gelesen, deren Muttersprache es ist.',
            'In einer Lernplattform gehört der Rahmen um die Umfrage zur Plattform: [[statement-2|was Sie darüber wissen]].',
            'Inhalte, für die das anwendbare Recht nicht gilt: [[statement-3|keine, oder welche]]. Eine unverhältnismäßige Belastung wird nicht geltend gemacht.',
          ],
        },
      ],
    },
    {
      title: 'Andere Wege, teilzunehmen',
      blocks: [
        {
          text: 'Eine Umfrage ist freiwillig. Wer die Seiten nicht benutzen kann, bekommt hier Hilfe oder einen anderen Weg, gehört zu werden: {support}. Möglich ist: [[statement-4|zum Beispiel ein Gespräch oder ein Formular auf Papier]].',
        },
      ],
    },
    {
      title: 'Sagen Sie es uns',
      blocks: [
        {
          text: 'Wenn etwas für Sie nicht funktioniert oder Sie es in einem anderen Format brauchen, wenden Sie sich an: {support}. Wir antworten innerhalb von [[statement-5|Zahl der Tage]].',
        },
        {
          text: 'Wenn Sie mit unserer Antwort nicht zufrieden sind: In Deutschland können Sie sich an die Schlichtungs- oder Durchsetzungsstelle Ihres Landes wenden (beim Bund an die Schlichtungsstelle nach § 16 BGG), in Österreich an die Beschwerdestelle nach dem Web-Zugänglichkeits-Gesetz. Zuständig für uns ist: [[statement-6|Stelle und Kontakt, auch in einem anderen Land]].',
        },
      ],
    },
    {
      title: 'Wie geprüft wurde',
      blocks: [
        {
          items: [
            'Mit jeder Version laufen automatische Prüfungen mit axe nach WCAG 2.2 A und AA auf jeder Seite und in jedem Zustand, hell und dunkel. Dazu kommen Prüfungen bei 320 Pixeln, bei 200 % Textgröße und mit großen Abständen.',
            'Ein Programm führt eine ganze Umfrage allein mit der Tastatur durch: einrichten, öffnen und beenden.',
            'Ihre eigene Prüfung: [[statement-7|wer hat was womit geprüft, wann]]',
          ],
        },
        {
          text: 'Erstellt am [[statement-8|Datum]], überprüft am [[statement-9|Datum]].',
        },
      ],
    },
  ],
};
