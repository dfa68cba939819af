/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready: 'Allt är förberett så som det passar de flesta kurser. Ändra det du vill, eller skapa enkäten som den är.',
    change: 'Ändra',
    changePart: 'Ändra: {part}',
    core: 'Sex frågor om att betyda något, tillhörighet och förtroende.',
    standard: 'Tolv frågor om att betyda något, tillhörighet och förtroende.',
    set: 'Dessutom frågas: frågegruppen ”{name}”.',
    own: { one: 'En egen fråga läggs till.', other: '{n} egna frågor läggs till.' },
    context: 'Ytterligare en fråga, som ställs sist, delar upp resultaten.',
    suggests: 'Det som är antecknat om kursen talar för frågegruppen ”{name}”.',
    open: 'Alla som har länken eller QR-koden kan svara.',
    openMeans:
      'De kan svara till och med två gånger, och den som skickar påhittade svar kan kanske räkna ut de riktiga.',
    codes: {
      one: 'Den som har den utskrivna koden kan svara.',
      other: 'Den som har en av {n} utskrivna koder kan svara, en för varje student.',
    },
    codesOnce: 'Varje kod fungerar en gång. Det noteras att den har använts, inte vad som svarades med den.',
    roster: 'Varje student på kursen kan svara en gång, från kursens sida på er lärplattform.',
    rosterWhy: 'Inga namn sparas. Det här föreslås därför att kursen är kopplad till en lärplattform.',
    reserve: {
      one: 'Dessutom skrivs en kod ut för en student som inte kan svara därifrån.',
      other: 'Dessutom skrivs {n} koder ut för studenter som inte kan svara därifrån.',
    },
    byHand: 'Du öppnar den i undervisningen. Den stänger {closes}.',
    atTime: 'Den öppnar {opens} och stänger {closes}.',
    noTimes: 'Välj när den öppnar och stänger.',
    atClose: 'Du och dina studenter ser resultaten en gång, i slutet, från {k} svar.',
    atCloseStaff: 'Bara kursens personal ser resultaten, en gång, i slutet, från {k} svar.',
    waves: 'Du och dina studenter ser resultaten i omgångar om minst {k} svar.',
    wavesStaff: 'Bara kursens personal ser resultaten, i omgångar om minst {k} svar.',
    twoKnown: 'De är skyddade även om någon känner till två av svaren.',
    full: 'Antalen är exakta från {full} svar.',
    grace: {
      one: 'Formulär som redan visas kan skickas i {n} minut efter stängningen.',
      other: 'Formulär som redan visas kan skickas i {n} minuter efter stängningen.',
    },
  },
};
