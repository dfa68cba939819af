/** Holds the words about ways in that the institution switches on, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './come-in-words.ts';

export const {
  comeInWords,
  confirmAddressWords,
  notSignedInWords,
  ownWaysWords,
  providerWords,
}: Spoken<typeof english> = {
  comeInWords: {
    provider: 'Mit {name} anmelden',
    only: 'Hier melden Sie sich nur mit {name} an.',
    title: 'Per E-Mail anmelden',
    label: 'Ihre E-Mail-Adresse',
    hint: 'Die Adresse, die Ihre Hochschule hier für Sie kennt.',
    send: 'Link senden',
    wrong: 'Bitte geben Sie eine Adresse wie name@example.org ein.',
    sent: 'Wenn jemand hier diese Adresse hat, ist ein Link unterwegs. Er gilt einmal, 15 Minuten lang. In einer Stunde werden höchstens drei gesendet.',
    acceptWith: 'Mit {name} annehmen',
    acceptByMail: 'Per E-Mail annehmen',
    acceptHint:
      'Dorthin geht ein Link. Wenn jemand hier diese Adresse hat, übernimmt diese Person die Rolle; sonst wird es hier Ihre Adresse.',
    acceptSent:
      'Ein Link ist unterwegs. Er gilt einmal, und bis dahin ändert sich nichts. In einer Stunde werden höchstens drei gesendet.',
  },
  notSignedInWords: {
    title: 'Sie wurden nicht angemeldet',
    again: 'Anmelden',
    back: 'Zurück zur Einladung',
    'invitation-gone':
      'Die Einladung wurde inzwischen angenommen oder zurückgezogen. Wenn Sie sie selbst angenommen haben, melden Sie sich an; sonst bitten Sie die einladende Person um eine neue.',
    'own-course':
      'Sie unterrichten diesen Kurs oder haben ihn unterrichtet und können deshalb seine Studierenden nicht vertreten.',
    'pulses-too-close':
      'Die Umfragen dieses Kurses und eines anderen von Ihnen würden dann dieselbe Gruppe zu bald fragen. Die Einladung wartet: Nehmen Sie sie an, wenn mehr Zeit dazwischen liegt.',
    'no-address':
      'Die Anmeldung Ihrer Hochschule hat uns keine E-Mail-Adresse genannt, deshalb wissen wir nicht, wer Sie eingeladen hat. Bitten Sie dort darum, dass Ihre Adresse weitergegeben wird.',
    'not-verified':
      'Die Anmeldung Ihrer Hochschule hat Ihre E-Mail-Adresse nicht bestätigt. Bestätigen Sie sie dort, und versuchen Sie es noch einmal.',
    'foreign-domain':
      'Dieser Server nimmt die Domain Ihrer E-Mail-Adresse nicht an. Verwenden Sie Ihre Adresse an der Hochschule, oder fragen Sie die Administration.',
    'not-invited':
      'Ihre E-Mail-Adresse hat noch niemand eingeladen. Bitten Sie die Administration oder die Kursleitung, die Adresse einzuladen, die Sie an Ihrer Hochschule verwenden.',
    'other-account':
      'Jemand hat dieses Konto oder diese Adresse hier bereits. Melden Sie sich auf einem anderen Weg an, oder fragen Sie die Administration.',
    'no-role':
      'Sie haben hier zurzeit keine Rolle. Bitten Sie die Administration oder die Kursleitung um eine Einladung.',
    spent:
      'Diese Anmeldung wurde schon verwendet, hat zu lange gedauert oder begann in einem anderen Browser. Beginnen Sie hier neu.',
    cancelled: 'Sie haben bei der Anmeldung Ihrer Hochschule abgebrochen. Es wurde nichts geändert.',
    down: 'Die Anmeldung Ihrer Hochschule antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich auf einem anderen Weg an. Die Administration sieht es auch.',
    clock:
      'Die Uhren dieses Servers und der Anmeldung Ihrer Hochschule gehen verschieden, deshalb kann sich dort zurzeit niemand anmelden. Wer diesen Server betreibt, muss die Uhr stellen. Die Administration sieht es auch.',
    'not-right':
      'Was die Anmeldung Ihrer Hochschule gesendet hat, passt nicht. Beginnen Sie neu. Wenn es wieder geschieht, sagen Sie es der Administration.',
  },
  confirmAddressWords: {
    title: 'Adresse bestätigen',
    text: 'Danach ist {address} hier die Adresse von {name}: Links zum Anmelden gehen dorthin.',
    button: 'Diese Adresse bestätigen',
    elsewhere:
      'Melden Sie sich zuerst in diesem Browser als {name} an, und öffnen Sie dann den Link noch einmal. Wer nur diese Nachricht liest, kommt damit nicht hinein.',
  },
  ownWaysWords: {
    address: 'E-Mail-Adresse',
    addressText: 'An sie kann ein Link gesendet werden, der Sie anmeldet.',
    noAddress: 'Sie haben hier keine Adresse.',
    mailOff: 'E-Mail ist auf diesem Server ausgeschaltet, deshalb meldet sich niemand per E-Mail an.',
    confirmed: 'bestätigt am {day}',
    waits:
      'Wenn {address} hier verwendet werden kann, ist ein Link dorthin unterwegs. Öffnen Sie ihn innerhalb von 15 Minuten in diesem Browser. Bis dahin ändert sich nichts.',
    newAddress: 'Neue Adresse',
    ask: 'Link zum Bestätigen senden',
    removeAddress: 'Adresse entfernen',
    removeAddressTitle: '{address} entfernen?',
    removeAddressText: 'Links zum Anmelden werden nicht mehr dorthin gesendet.',
    addressRemoved: 'Die Adresse wurde entfernt.',
    account: 'Konto Ihrer Hochschule',
    noAccount: 'Sie haben kein Konto hinzugefügt.',
    addAccount: 'Mein Konto bei {name} hinzufügen',
    removeAccount: 'Konto entfernen',
    removeAccountTitle: 'Dieses Konto entfernen?',
    removeAccountText: 'Es meldet Sie hier nicht mehr an. An Ihrer Hochschule ändert sich nichts.',
    accountRemoved: 'Das Konto wurde entfernt.',
    yes: 'Entfernen',
    no: 'Behalten',
    only: 'Zurzeit kommt man hier nur mit {name} hinein.',
  },
  providerWords: {
    title: 'Anmeldung über {name}',
    well: 'Lehrende können sich mit {name} anmelden. Uns ist keine Störung bekannt.',
    down: 'Seit {day} antwortet sie nicht. Andere Wege gehen weiter, wenn sie eingeschaltet sind.',
    clock:
      'Seit {day} gehen ihre Uhr und die dieses Servers um mehr als eine Minute auseinander. Wer diesen Server betreibt, sollte die Uhr prüfen.',
    'not-right':
      'Seit {day} passt sie nicht zu den Einstellungen dieses Servers. Wer diesen Server betreibt, sollte sie prüfen.',
  },
};
