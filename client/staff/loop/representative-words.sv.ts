/** Holds the words for student representatives, and about them for staff who write to students, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: 'Kurser vars studenter du representerar',
    lead: 'Du representerar kursens studenter. Du ser det som de ser, det som lärarna planerar och ”Ni sa, vi gjorde” innan det publiceras. Du ändrar ingenting och ser aldrig vem som har svarat.',
    pulses: 'Stängda enkäter',
    none: 'Ingen av kursens enkäter har stängt än.',
    closed: 'Enkät {code}, stängd {day}',
    results: 'Resultaten, som studenterna ser dem',
    kept: 'Resultaten visas inte för studenterna, så du ser dem inte heller.',
    toldOn: 'Studenterna fick veta det {day}.',
    notTold: 'Studenterna har inte fått veta något än.',
    say: 'Läs utkastet och säg något',
    acts: 'Det som lärarna planerar',
    noActs: 'Inget är planerat än.',
    title: 'Innan studenterna får veta',
    draft: 'Utkastet',
    noDraft: 'Lärarna har inte börjat skriva. Du kan ändå lämna en rad till dem.',
    comment: 'Din rad till lärarna',
    commentHint: 'De kan ta med den eller låta bli. Studenterna ser den bara om de tar med den.',
    left: 'Tecken kvar: {n}',
    agree: 'Jag håller med om det här som studentrepresentant',
    agreeHint:
      'Studenterna läser då ”{text}” under dem, utan ditt namn. Om ett enda ord ändras gäller det inte längre.',
    save: 'Spara',
    saved: 'Sparat.',
    changed: 'Utkastet har ändrats under tiden. Läs det igen nedan och spara sedan.',
    over: 'Studenterna har fått veta detta. Det går inte att säga något bredvid längre.',
    toStaff: 'Det som studentrepresentanten säger',
    agrees: '{name} håller med om utkastet som det är sparat. Om du ändrar ett ord gäller det inte längre.',
    waits: '{name} har inte hållit med om utkastet som det är sparat.',
    takeTo: 'Ta med den under ”{field}”',
  },
};
