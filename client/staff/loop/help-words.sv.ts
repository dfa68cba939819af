/** Holds the words of the page that explains how one pulse follows the other (E2.3), in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: 'Hjälp',
    lead: 'En enkät är några få frågor, ett resultat, en liten åtgärd och några ord till studenterna. Sedan frågar du igen.',
    cycleTitle: 'Från en enkät till nästa',
    cycle: [
      {
        title: 'Planera',
        text: 'Välj när enkäten öppnar och stänger. De sex grundfrågorna är en bra början. Fyra veckor mellan två enkäter ger tid att agera.',
      },
      {
        title: 'Öppna på lektionen',
        text: 'Visa koden på väggen och ge alla två minuter. Säg att ni berättar vad det ledde till, och när.',
      },
      {
        title: 'Stäng, och tänk efter en minut',
        text: 'Ingen ser resultat innan enkäten har stängt. Innan du tittar hjälper tre frågor dig att märka vad du väntar dig.',
      },
      {
        title: 'Läs resultaten',
        text: 'Läs den nedre delen av skalan först. Om för få svarade visas ingenting, och då är ett samtal bättre.',
      },
      {
        title: 'Planera en liten åtgärd',
        text: 'Den har en ansvarig i personalen och ett datum, och den når alla.',
      },
      {
        title: 'Berätta för studenterna',
        text: 'De bör inom tio arbetsdagar få veta vad ni ska göra, eller varför ni inte gör det. Nästa enkät påminner dig om de inte har fått det.',
      },
    ],
    waysTitle: 'Här hittar du det',
    ways: {
      courses: 'Dina kurser och deras nästa steg',
      acts: 'Små åtgärder att välja bland',
      scripts: 'Samtalsmallar att skriva ut',
    },
    conversation: 'Ett samtal för små grupper',
    privacy: 'Det här lovas studenterna',
    accessibility: 'Webbplatsens tillgänglighet',
    troubleTitle: 'Om något inte går som planerat',
    trouble: [
      {
        title: 'Ingen kan öppna adressen på väggen',
        text: 'Kontrollera att enkäten är öppen. Adressen och koden finns också på sidan ”Dela”, som länk, affisch och bild.',
      },
      {
        title: 'För få svarade',
        text: 'Svaren förstörs och ingenting visas, hur få de än var. Fråga igen senare, eller håll ett samtal.',
      },
      {
        title: 'Ett resultat gör ont',
        text: 'Vänta en dag innan du svarar på det. Prata med en kollega om det du fick höra, och aldrig om vem som kan ha sagt det.',
      },
      {
        title: 'Du har förlorat din väg in',
        text: 'En administratör vid lärosätet kan skapa en ny länk åt dig. Den som driver servern kan också göra det.',
      },
    ],
  },
};
