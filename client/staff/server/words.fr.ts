/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'Pas de connexion',
    offline: 'Le serveur n’a pas pu être joint, et rien n’a été modifié. Réessayez quand vous serez connecté·e.',
    newerTitle: 'Il y a une nouvelle version',
    newer:
      'Le serveur a été mis à jour pendant que cette page était ouverte, et cette partie a besoin de la nouvelle version. Enregistrez d’abord ce que vous avez saisi sur cette page, puis rechargez-la.',
    newerDo: 'Recharger cette page',
    stuckTitle: 'Cette partie n’est pas arrivée',
    stuck:
      'Votre navigateur se souvient qu’il n’a pas pu charger cette partie. Enregistrez d’abord ce que vous avez saisi sur cette page, puis rechargez-la.',
    unheardTitle: 'Le serveur n’a pas répondu',
    unheard: 'Attendez un instant, puis réessayez.',
    unsure:
      'Il n’est pas certain que cela ait été enregistré. Si vous réessayez sans rien changer, rien ne sera fait deux fois.',
    unchanged: 'Rien n’a été modifié.',
    answered: 'Le serveur a répondu avec le statut {status}',
    wait: 'Il est occupé pour le moment. Attendez {seconds} s, puis réessayez.',
    strange:
      'Réessayez dans un instant. Si le problème persiste, communiquez ce numéro à la personne qui gère ce serveur.',
    signedOutTitle: 'Votre session est terminée',
    signedOut: 'Connectez-vous dans un autre onglet de ce navigateur, puis revenez ici et réessayez.',
    signInHow: 'Comment se connecter (dans un nouvel onglet)',
    kept: 'Ce que vous avez saisi est toujours là.',
    summary: 'Veuillez vérifier ceci',
  },
};
