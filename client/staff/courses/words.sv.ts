/** Holds the words of the list of courses, of adding a course, and of the page of one, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: 'Arkivera kurser',
    allOf: 'Alla kurser: {n}',
    title: 'Dina kurser',
    students: { one: '{n} student', other: '{n} studenter' },
    noPulse: 'Ingen enkät än',
    opens: 'Öppnar {when}',
    opensByHand: 'Öppnar när du väljer',
    closes: 'Stänger {when}',
    archived: 'Arkiverade: {n}',
    told: 'Studenterna har fått veta vad den senaste enkäten ledde till.',
    all: 'Alla kurser',
    trend:
      'Att betyda något, tillhörighet och förtroende i de senaste {n} enkäterna, från inget av svaren till alla. Siffrorna finns på kursens sida.',
  },
  firstHourWords: {
    title: 'Din första timme',
    progress: '{done} av {all} klara',
    done: 'Klart: {step}',
    hide: 'Dölj listan',
    help: 'Vad en enkät är, och hur den ena följer på den andra.',
    helpLink: 'Läs hjälpen',
    steps: {
      course: { title: 'Lägg till en kurs', text: 'Det räcker med namnet och hur många studenter den har.' },
      pulse: {
        title: 'Öppna en enkät på lektionen',
        text: 'Studenterna skannar en kod och svarar på sex frågor på ungefär en minut.',
      },
      read: {
        title: 'Läs resultaten tillsammans',
        text: 'De visas när enkäten har stängt, om tillräckligt många studenter har svarat.',
      },
      tell: {
        title: 'Berätta för studenterna vad ni ska göra',
        text: 'En liten åtgärd räcker. Den är skälet till att de svarar nästa gång.',
      },
    },
  },
  nextWords: {
    next: 'Härnäst',
    nextIn: 'Härnäst i {course}',
    'tell-late': {
      title: 'Berätta för studenterna vad det ledde till',
      text: 'Studenterna har väntat sedan {day}. Bättre sent än aldrig.',
      link: 'Berätta nu',
      goOn: 'Gör klart utkastet',
    },
    tell: {
      title: 'Berätta för studenterna vad det ledde till',
      text: 'Senast {day} bör de få veta vad ni ska göra, eller varför ni inte gör det.',
      link: 'Skriv det nu',
      goOn: 'Gör klart utkastet',
    },
    read: {
      title: 'Läs resultaten',
      text: 'Enkäten som stängde {day} har resultat.',
      link: 'Läs dem',
    },
    running: {
      title: 'En enkät är öppen',
      text: 'Den stänger {when}. Visa koden där studenterna är.',
      link: 'Visa den på väggen',
    },
    closing: {
      title: 'Resultaten förbereds',
      text: 'Enkäten stängde {when}. Resultaten tar några minuter.',
      link: 'Se om resultaten har kommit',
    },
    'open-today': {
      title: 'En enkät öppnar i dag',
      text: 'Den öppnar {when}.',
      byHand: 'Du öppnar den själv.',
      link: 'Förbered väggen',
    },
    open: {
      title: 'En enkät är planerad',
      text: 'Den öppnar {when}.',
      byHand: 'Du öppnar den själv, till exempel när alla är i rummet.',
      link: 'Förbered väggen',
    },
    'too-few': {
      title: 'Den senaste enkäten har inga resultat',
      text: 'Inget kan visas av enkäten som stängde {day}. Berätta det för studenterna, och prova ett samtal i stället.',
      link: 'Vad du kan göra nu',
    },
    'plan-first': {
      title: 'Planera den första enkäten',
      text: 'Dina studenter svarar på sex korta frågor på sina telefoner, vilket tar ungefär en minut.',
      link: 'Planera en enkät',
    },
    plan: {
      title: 'Planera nästa enkät',
      text: 'Inget annat behöver göras. Fyra veckor mellan två enkäter är en bra rytm.',
      link: 'Planera en enkät',
    },
  },
  nowWords: {
    title: 'Det här väntar också på dig',
    link: '{link}: {course}',
    more: 'Och {n} till',
  },
  stageWords: {
    draft: 'Förbereds',
    armed: 'Inte öppen än',
    open: 'Öppen',
    grace: 'Stänger',
    closing: 'Stänger',
    closed: 'Stängd',
    lost: 'Resultaten förlorade',
  },
};
