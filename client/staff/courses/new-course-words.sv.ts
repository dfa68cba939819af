/** Holds the words of adding a course, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'Din första kurs',
    firstLead: 'Dina studenter svarar på sex frågor, vilket tar ungefär en minut. Härnäst får du se koden till dem.',
    title: 'Lägg till en kurs',
    lead: 'Med en kurs menas här en hel kurs eller en del av en: en grupp studenter som har samma lärare och samma undervisning.',
    name: 'Kurs',
    nameHint: 'Det namn som studenterna känner till.',
    classSize: 'Hur många studenter skulle kunna svara?',
    classSizeHint: 'En uppskattning räcker. Den avgör om siffror alls kan visas.',
    first: 'Skapa koden till min grupp',
    firstOnly: 'Lägg bara till kursen',
    add: 'Lägg till kursen',
    tooSmall:
      'Resultat kräver minst {needs} studenter som skulle kunna svara, eftersom de bara visas för {k} eller fler och några inte kommer att svara. I en mindre grupp skulle vem som helst kunna gissa vem som sa vad.',
    zone: 'Alla tider i kursen blir lokal tid i {zone}.',
    language: 'Kursens språk',
    languageHint:
      'Väggen, affischen, utskrivna lappar och bilder är på det språket. Varje student väljer själv språk för formuläret.',
    languageIs: 'Väggen och affischen talar till studenterna på det här språket: {language}.',
    change: 'Ändra',
    changeLanguage: 'Ändra kursens språk',
    pulseFailed: 'Kursen är sparad, men dess enkät kunde inte skapas än.',
  },
};
