/** Holds the words of the list of courses, of adding a course, and of the page of one, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: 'Kurse archivieren',
    allOf: 'Alle Kurse: {n}',
    title: 'Ihre Kurse',
    students: { one: '{n} Studierende', other: '{n} Studierende' },
    noPulse: 'Noch keine Umfrage',
    opens: 'Beginnt: {when}',
    opensByHand: 'Beginnt, wenn Sie es möchten',
    closes: 'Endet: {when}',
    archived: 'Archiviert: {n}',
    told: 'Die Studierenden haben erfahren, was aus der letzten Umfrage wurde.',
    all: 'Alle Kurse',
    trend:
      'Anderen wichtig sein, Zugehörigkeit und Vertrauen in den letzten {n} Umfragen, von keiner der Antworten bis zu allen. Die Zahlen stehen auf der Seite des Kurses.',
  },
  firstHourWords: {
    title: 'Ihre erste Stunde',
    progress: '{done} von {all} erledigt',
    done: 'Erledigt: {step}',
    hide: 'Diese Liste ausblenden',
    help: 'Was eine Umfrage ist und wie eine auf die andere folgt.',
    helpLink: 'Hilfe lesen',
    steps: {
      course: {
        title: 'Einen Kurs hinzufügen',
        text: 'Sein Name und die Zahl der Studierenden genügen.',
      },
      pulse: {
        title: 'Eine Umfrage in der Veranstaltung öffnen',
        text: 'Die Studierenden scannen einen Code und beantworten in etwa einer Minute sechs Fragen.',
      },
      read: {
        title: 'Die Ergebnisse gemeinsam lesen',
        text: 'Sie erscheinen nach dem Ende der Umfrage, wenn genügend Studierende geantwortet haben.',
      },
      tell: {
        title: 'Den Studierenden sagen, was Sie tun werden',
        text: 'Eine kleine Maßnahme genügt. Ihretwegen antworten sie beim nächsten Mal.',
      },
    },
  },
  nextWords: {
    next: 'Als Nächstes',
    nextIn: 'Als Nächstes in {course}',
    'tell-late': {
      title: 'Den Studierenden berichten, was daraus wurde',
      text: 'Die Studierenden warten seit {day}. Besser spät als gar nicht.',
      link: 'Jetzt berichten',
      goOn: 'Entwurf fertigstellen',
    },
    tell: {
      title: 'Den Studierenden berichten, was daraus wurde',
      text: 'Bis {day} sollten sie erfahren, was Sie tun werden oder warum nicht.',
      link: 'Jetzt schreiben',
      goOn: 'Entwurf fertigstellen',
    },
    read: {
      title: 'Die Ergebnisse lesen',
      text: 'Die Umfrage, die am {day} endete, hat Ergebnisse.',
      link: 'Ergebnisse lesen',
    },
    running: {
      title: 'Eine Umfrage ist offen',
      text: 'Ende: {when}. Zeigen Sie den Code dort, wo Ihre Studierenden sind.',
      link: 'An der Wand zeigen',
    },
    closing: {
      title: 'Ergebnisse werden vorbereitet',
      text: 'Ende der Umfrage: {when}. Bis zu den Ergebnissen dauert es ein paar Minuten.',
      link: 'Nach den Ergebnissen sehen',
    },
    'open-today': {
      title: 'Heute beginnt eine Umfrage',
      text: 'Beginn: {when}.',
      byHand: 'Sie beginnt, wenn Sie sie öffnen.',
      link: 'Anzeige vorbereiten',
    },
    open: {
      title: 'Eine Umfrage ist geplant',
      text: 'Beginn: {when}.',
      byHand: 'Sie beginnt, wenn Sie sie öffnen, zum Beispiel wenn alle im Raum sind.',
      link: 'Anzeige vorbereiten',
    },
    'too-few': {
      title: 'Die letzte Umfrage hat keine Ergebnisse',
      text: 'Von der Umfrage, die am {day} endete, kann nichts gezeigt werden. Sagen Sie es Ihren Studierenden, und versuchen Sie es mit einem Gespräch.',
      link: 'Was Sie jetzt tun können',
    },
    'plan-first': {
      title: 'Die erste Umfrage planen',
      text: 'Ihre Studierenden beantworten sechs kurze Fragen am Telefon, das dauert etwa eine Minute.',
      link: 'Umfrage planen',
    },
    plan: {
      title: 'Die nächste Umfrage planen',
      text: 'Sonst steht nichts an. Vier Wochen zwischen zwei Umfragen sind ein guter Rhythmus.',
      link: 'Umfrage planen',
    },
  },
  nowWords: {
    title: 'Das wartet außerdem auf Sie',
    link: '{link}: {course}',
    more: 'Und {n} weitere',
  },
  stageWords: {
    draft: 'In Vorbereitung',
    armed: 'Noch nicht offen',
    open: 'Offen',
    grace: 'Wird beendet',
    closing: 'Wird beendet',
    closed: 'Beendet',
    lost: 'Ergebnisse verloren',
  },
};
