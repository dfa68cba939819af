/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'Ingen anslutning',
    offline: 'Servern kunde inte nås, och ingenting har ändrats. Försök igen när du är ansluten.',
    newerTitle: 'Det finns en ny version',
    newer:
      'Servern uppdaterades medan sidan var öppen, och den här delen behöver den nya versionen. Spara först det du har skrivit på sidan och ladda sedan om den.',
    newerDo: 'Ladda om sidan',
    stuckTitle: 'Den här delen kom inte fram',
    stuck:
      'Webbläsaren minns att den inte kunde ladda den här delen. Spara först det du har skrivit på sidan och ladda sedan om den.',
    unheardTitle: 'Servern svarade inte',
    unheard: 'Vänta en stund och försök sedan igen.',
    unsure: 'Det är oklart om detta har sparats. Om du försöker igen utan att ändra något görs ingenting två gånger.',
    unchanged: 'Ingenting har ändrats.',
    answered: 'Servern svarade med status {status}',
    wait: 'Den är upptagen just nu. Vänta {seconds} s och försök sedan igen.',
    strange: 'Försök igen om en stund. Om problemet kvarstår, lämna numret till den som driver servern.',
    signedOutTitle: 'Du har loggats ut',
    signedOut: 'Logga in i en annan flik i den här webbläsaren, kom sedan tillbaka hit och försök igen.',
    signInHow: 'Så loggar du in (i en ny flik)',
    kept: 'Det du har skrivit finns kvar.',
    summary: 'Kontrollera detta',
  },
};
