/** Holds the words about ways in that the institution switches on, in Swedish. */
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
    provider: 'Logga in med {name}',
    only: 'Här loggar du in bara med {name}.',
    title: 'Logga in med e-post',
    label: 'Din e-postadress',
    hint: 'Den som ditt lärosäte har för dig här.',
    send: 'Skicka en länk',
    wrong: 'Skriv en adress som name@example.org.',
    sent: 'Om någon här har adressen är en länk på väg. Den fungerar en gång, inom 15 minuter. Högst tre skickas på en timme.',
    acceptWith: 'Tacka ja med {name}',
    acceptByMail: 'Tacka ja med e-post',
    acceptHint:
      'En länk skickas dit. Om någon här har adressen får den personen rollen; annars blir det din adress här.',
    acceptSent: 'En länk är på väg. Den fungerar en gång, och innan dess ändras inget. Högst tre skickas på en timme.',
  },
  notSignedInWords: {
    title: 'Du blev inte inloggad',
    again: 'Logga in',
    back: 'Tillbaka till inbjudan',
    'invitation-gone':
      'Inbjudan har under tiden antagits eller dragits tillbaka. Om du själv antog den, logga in; be annars den som bjöd in dig om en ny.',
    'own-course': 'Du undervisar eller har undervisat på kursen och kan därför inte representera dess studenter.',
    'pulses-too-close':
      'Enkäterna i den här kursen och i en annan av dina skulle då fråga samma klass för tätt. Inbjudan väntar: anta den när de ligger längre isär.',
    'no-address':
      'Lärosätets inloggning gav oss ingen e-postadress, så vi vet inte vem som har bjudit in dig. Be supporten där att skicka med adressen.',
    'not-verified': 'Lärosätets inloggning har inte bekräftat din e-postadress. Bekräfta den där och försök igen.',
    'foreign-domain':
      'Den här servern tar inte emot domänen i din e-postadress. Använd din adress vid lärosätet, eller fråga en administratör.',
    'not-invited':
      'Ingen har bjudit in din e-postadress ännu. Be en administratör eller kursansvarig att bjuda in den adress som du använder vid lärosätet.',
    'other-account':
      'Någon har redan det här kontot eller den här adressen här. Logga in på ett annat sätt, eller fråga en administratör.',
    'no-role': 'Du har ingen roll här just nu. Be en administratör eller kursansvarig att bjuda in dig.',
    spent:
      'Den här inloggningen har redan använts, tog för lång tid eller började i en annan webbläsare. Börja om här.',
    cancelled: 'Du avbröt vid lärosätets inloggning. Inget har ändrats.',
    down: 'Lärosätets inloggning svarar inte. Försök igen om några minuter, eller logga in på ett annat sätt. Administratörerna ser det också.',
    clock:
      'Den här serverns klocka och klockan vid lärosätets inloggning går olika, så ingen kan logga in där nu. Den som driver servern måste ställa klockan. Administratörerna ser det också.',
    'not-right':
      'Det som lärosätets inloggning skickade stämmer inte. Börja om. Säg till en administratör om det händer igen.',
  },
  confirmAddressWords: {
    title: 'Bekräfta din adress',
    text: 'Därefter är {address} adressen för {name} här: länkar för att logga in skickas dit.',
    button: 'Bekräfta adressen',
    elsewhere:
      'Logga först in som {name} i den här webbläsaren och öppna sedan länken igen. Den som bara läser meddelandet kommer inte in med den.',
  },
  ownWaysWords: {
    address: 'E-postadress',
    addressText: 'En länk som loggar in dig kan skickas dit.',
    noAddress: 'Du har ingen adress här.',
    mailOff: 'E-post är avstängd på den här servern, så ingen loggar in med e-post.',
    confirmed: 'bekräftad {day}',
    waits:
      'Om {address} kan användas här är en länk på väg dit. Öppna den i den här webbläsaren inom 15 minuter. Till dess ändras inget.',
    newAddress: 'Ny adress',
    ask: 'Skicka en länk för att bekräfta den',
    removeAddress: 'Ta bort adressen',
    removeAddressTitle: 'Ta bort {address}?',
    removeAddressText: 'Länkar för att logga in skickas inte längre dit.',
    addressRemoved: 'Adressen har tagits bort.',
    account: 'Konto vid ditt lärosäte',
    noAccount: 'Du har inte lagt till något konto.',
    addAccount: 'Lägg till mitt konto hos {name}',
    removeAccount: 'Ta bort kontot',
    removeAccountTitle: 'Ta bort kontot?',
    removeAccountText: 'Det loggar inte längre in dig här. Vid lärosätet ändras inget.',
    accountRemoved: 'Kontot har tagits bort.',
    yes: 'Ta bort',
    no: 'Behåll',
    only: 'Just nu kommer man in här bara med {name}.',
  },
  providerWords: {
    title: 'Inloggning genom {name}',
    well: 'Personal kan logga in med {name}. Vi känner inte till något fel.',
    down: 'Sedan {day} svarar den inte. Andra vägar in fungerar om de är påslagna.',
    clock:
      'Sedan {day} skiljer sig dess klocka och den här serverns klocka mer än en minut. Den som driver servern bör kontrollera klockan.',
    'not-right': 'Sedan {day} passar den inte serverns inställningar. Den som driver servern bör kontrollera dem.',
  },
};
