/** Holds what staff read on the wall and beside it, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { projectorWords, hallWords }: Spoken<typeof english> = {
  projectorWords: {
    title: 'Kod för {course}',
    local:
      'Telefonerna i rummet når inte den här adressen. Starta servern med PUBLIC_URL satt till en adress i ert nätverk.',
    open: 'Öppna nu',
    beforeTitle: 'Innan du visar den',
    before:
      'Något talar emot att öppna enkäten nu. Läs det här, där gruppen inte läser med. Det du skriver följer med när du trycker på ”Öppna nu”.',
    showWithReason: 'Visa den, och öppna med det här skälet',
    showClosed: 'Visa den bara, och öppna den inte nu',
    needsReason: 'För att öppna den nu krävs ett skriftligt skäl. Stäng av projektorn innan du läser vidare.',
    needsReasonHall: 'För att öppna den nu krävs ett skriftligt skäl. Öppna den på din egen enhet.',
    readReason: 'Läs vidare',
    close: 'Stäng enkäten',
    endGrace: 'Avsluta den här tiden nu',
    endGraceTitle: 'Avsluta den här tiden nu?',
    endGraceText:
      'Se dig omkring först: vi kan inte se om någon fortfarande håller på att skicka. Formulär som fortfarande visas kan sedan inte längre skickas, och svar kan inte längre tas tillbaka.',
    endGraceYes: 'Avsluta nu',
    endGraceNo: 'Vänta',
    results: 'Se resultaten',
    slides: 'Visa för gruppen som bilder',
    whatCame: 'Vad det ledde till',
    fullScreen: 'Helskärm',
    leave: 'Tillbaka till kursen',
    leaveHall: 'Lämna väggen',
    keys: 'Esc: lämna',
    otherComputer: 'På en annan dator',
    sheet: 'Blad med koden',
    fewTitle: 'Färre än {k}?',
    few: 'Om det är färre än {k} svar visas ingenting, och svaren förstörs. Räknaren kan inte säga det än: den visar ett tal först från och med {k}, och lite i efterhand.',
    confirmTitle: 'Stänga enkäten nu?',
    confirm:
      'Nya besökare avvisas direkt; formulär som redan visas kan skickas i ytterligare {grace}. Sedan publiceras resultaten, en enda gång, och enkäten kan inte öppnas igen.',
    confirmNoGrace:
      'Nya besökare avvisas direkt, och resultaten publiceras, en enda gång. Enkäten kan inte öppnas igen.',
    confirmYes: 'Stäng den',
    confirmNo: 'Låt den vara öppen',
    minutes: '{n} min',
    seconds: '{n} s',
  },
  hallWords: {
    title: 'Visa den på en annan dator',
    publicTitle: 'Utan knappar',
    public:
      'Öppna den här adressen på datorn i föreläsningssalen. Den kräver ingen inloggning, och visar kod, adress, löfte och, när enkäten har stängt, vägen till resultaten. Du öppnar och stänger enkäten på din egen enhet.',
    pairedTitle: 'Med knappar',
    paired:
      'Du får en kod till datorn i föreläsningssalen, och bekräftar den här. Den datorn får sedan visa den här enkäten, öppna den, stänga den och avsluta tiden för formulär som visas. Den kan inte se resultat, andra enkäter eller ditt konto. Det upphör när enkäten har publicerats, när du avslutar det här eller under ”Mitt konto”, eller efter tolv timmar.',
    make: 'Skapa en kod',
    reason: {
      showClosed: 'Skapa en kod, och öppna enkäten på den här enheten',
      showWithReason: 'Skapa en kod, och öppna med det här skälet',
    },
    typeIt: 'Öppna {address} på datorn i föreläsningssalen, och skriv:',
    until: 'Den fungerar en gång, till {time}. Låt den här sidan vara öppen.',
    pairTitle: 'Visa en enkät på den här datorn',
    pair: 'Läraren skapar en kod på en telefon, under ”Visa den på en annan dator”. Den här datorn får sedan visa just den enkäten, öppna och stänga den, och inget annat. Ingen loggar in här.',
    code: 'Kod från telefonen',
    codeHint: '8 bokstäver och siffror. Versaler, mellanslag och bindestreck spelar ingen roll.',
    ask: 'Fråga telefonen',
    confirmTitle: 'Bekräfta på telefonen',
    confirm: 'Telefonen frågar nu om datorn med det här numret får visa väggen:',
  },
};
