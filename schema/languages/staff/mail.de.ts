/** Holds the words of mails to staff (H4.2), in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'Guten Tag {name},',
    roles: {
      'institution-admin': 'Administration',
      'programme-lead': 'Studiengangsleitung',
      'course-lead': 'Kursleitung',
      'co-teacher': 'Mitlehrende',
      'student-representative': 'Studierendenvertretung',
    },
    signIn: {
      takes: 'Der Link meldet Sie hier als Sie selbst an und gibt Ihnen diese Rolle.',
      subject: 'Ihr Link zum Anmelden',
      text: 'Jemand hat auf {place} um einen Link gebeten, um sich mit dieser Adresse anzumelden: {institution}.',
      after:
        'Der Link gilt einmal, bis 15 Minuten nach der Bitte. Wenn Sie es nicht waren, beachten Sie diese Mail nicht: Ohne den Link kommt niemand hinein.',
      button: 'Anmelden',
    },
    confirm: {
      subject: 'Bestätigen Sie Ihre Adresse',
      text: 'Jemand hat auf {place} darum gebeten, dass dies die Adresse von {name} wird: {institution}.',
      after:
        'Der Link gilt einmal, bis 15 Minuten nach der Bitte, in einem Browser, in dem Sie angemeldet sind. Wenn Sie es nicht waren, beachten Sie diese Mail nicht: Ohne den Link ändert sich nichts, und niemand kommt damit hinein.',
      button: 'Adresse bestätigen',
    },
    invitation: {
      asked: 'Der Link gilt einmal. Wenn Sie nicht darum gebeten haben, beachten Sie diese Mail nicht.',
      subject: '{by} lädt Sie zu Mattering Pulse ein',
      text: '{by} lädt Sie zu dieser Rolle ein: {role}, {institution}.',
      textOf: '{by} lädt Sie zu dieser Rolle ein: {role}, „{of}“, {institution}.',
      what: 'Mattering Pulse stellt Studierenden ein paar anonyme Fragen dazu, was für sie zählt, und zeigt ihren Lehrenden, was sie dafür tun können.',
      after:
        'Der Link gilt einmal, sieben Tage lang. Wenn Sie nicht wissen, warum Sie ihn bekommen, beachten Sie diese Mail nicht.',
      button: 'Einladung ansehen',
    },
    opensToday: {
      subject: 'Ihre Umfrage beginnt heute: {course}',
      text: 'Die geplante Umfrage in „{course}“ beginnt heute.',
      button: 'Zum Kurs',
    },
    closesToday: {
      subject: 'Ihre Umfrage endet heute: {course}',
      text: 'Die Umfrage in „{course}“ endet heute. Bis dahin können Studierende noch antworten.',
      button: 'Zum Kurs',
    },
    news: {
      subject: 'Es gibt Neues von Ihrer Umfrage: {course}',
      text: 'Die Umfrage in „{course}“ ist zu Ende, und ihre Seite sagt, was daraus wurde.',
      button: 'Ansehen, was daraus wurde',
    },
    tellStudents: {
      subject: 'Berichten Sie Ihren Studierenden: {course}',
      text: 'Berichten Sie den Studierenden von „{course}“ bis zum {day}, was aus der Umfrage wurde, auch wenn es wenig ist.',
      button: 'Studierenden berichten',
    },
    tellStudentsOverdue: {
      subject: 'Ihre Studierenden warten noch: {course}',
      text: 'Die Studierenden von „{course}“ sollten bis zum {day} hören, was aus der Umfrage wurde. Ein paar Sätze genügen.',
      button: 'Studierenden berichten',
    },
    tellBeforeNext: {
      subject: 'Berichten Sie, bevor Sie wieder fragen: {course}',
      text: 'Die nächste Umfrage in „{course}“ öffnet morgen von selbst, und die Studierenden haben noch nicht gehört, was aus der letzten wurde. Ein paar Sätze vorher genügen, auch wenn es wenig ist.',
      button: 'Studierenden berichten',
    },
    datesProposed: {
      subject: 'Für Ihren Kurs werden Termine vorgeschlagen: {course}',
      text: 'Jemand schlägt Termine für Umfragen in „{course}“ vor. Sie entscheiden: annehmen, verschieben oder ablehnen.',
      button: 'Termine ansehen',
    },
    rolesChanged: {
      subject: 'Ihre Rollen haben sich geändert',
      text: 'Jemand hat Ihre Rollen geändert: {institution}. Ihr Konto zeigt, welche Sie jetzt haben.',
      button: 'Konto ansehen',
    },
    lastRole: {
      subject: 'Sie haben hier keine Rolle mehr',
      text: 'Jemand hat Ihre letzte Rolle entfernt: {institution}. Sie können sich auf {place} nicht mehr anmelden.',
      after:
        'Ihre Adresse wurde dort gelöscht, ebenso Ihre anderen Zugänge. Dies ist die letzte Mail an Sie. Wenn es ein Versehen ist, bitten Sie um eine neue Einladung.',
    },
    why: 'Sie bekommen diese Mail, weil Sie hier zum Personal gehören: {institution}.',
    stop: 'Keine solchen Mails mehr',
    stopPage: {
      title: 'Keine solchen Mails mehr?',
      text: {
        'opens-today': 'Sie bekommen keine Mails mehr an dem Tag, an dem eine Umfrage beginnt.',
        'closes-today': 'Sie bekommen keine Mails mehr an dem Tag, an dem eine Umfrage endet.',
        news: 'Sie bekommen keine Mails mehr, wenn es Neues von einer Umfrage gibt.',
        'tell-students': 'Sie bekommen keine Mails mehr, die Sie daran erinnern, den Studierenden zu berichten.',
        'dates-proposed': 'Sie bekommen keine Mails mehr, wenn jemand Termine vorschlägt.',
        'roles-changed': 'Sie bekommen keine Mails mehr, wenn jemand Ihre Rollen ändert.',
      },
      button: 'Nicht mehr schicken',
      doneTitle: 'Erledigt',
      done: 'Sie bekommen keine solchen Mails mehr. Unter „Mein Konto“ können Sie sie wieder einschalten.',
      deadTitle: 'Dieser Link funktioniert nicht',
      dead: 'Vielleicht ist ein Teil davon verloren gegangen. Unter „Mein Konto“ wählen Sie, welche Mails Sie bekommen.',
      account: 'Mein Konto',
    },
  },
};
