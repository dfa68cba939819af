/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'Si cette phrase reste affichée, les scripts sont désactivés ou ce navigateur est trop ancien pour les pages du personnel. Elles nécessitent JavaScript et Chrome ou Edge 109, Firefox 115, Safari 15.4, ou une version plus récente. Les pages étudiantes fonctionnent sans.',
  },
  notLoadedWords: {
    title: 'Cette page n’a pas pu être chargée',
    text: 'Rien n’a été modifié. La connexion a peut-être été perdue, ou le serveur a été mis à jour pendant que cet onglet était ouvert. Réessayer recharge l’application.',
    still: 'Le serveur reste injoignable. Réessayez dans un instant.',
  },
  pageBrokeWords: {
    title: 'Cette page n’a pas pu être affichée',
    text: 'Quelque chose n’a pas fonctionné. Rien de ce qui était enregistré n’est perdu. Rechargez la page ; si cela se reproduit, dites à la personne qui gère ce serveur ce que vous faisiez.',
    browsers:
      'Les pages du personnel nécessitent Chrome ou Edge 109, Firefox 115, Safari 15.4, ou une version plus récente. Si votre navigateur est plus ancien, utilisez-en un autre, ou un autre appareil.',
  },
  searchDoorWords: {
    close: 'Fermer la recherche',
  },
};
