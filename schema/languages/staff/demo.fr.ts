/** Holds the words of the demo for staff (E7.5), in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: 'Terminer la démo',
    endTitle: 'Terminer la démo ?',
    endText:
      'Les cours, les réponses, les clés, les résultats et les personnes sont détruits d’un coup. Vous aurez ensuite un serveur vide avec un lien pour configurer le vôtre, ou encore une fois la même période inventée.',
    keep: 'Garder la démo',
    replay: 'Recommencer',
    empty: 'Vider le serveur',
    trial: 'Essai : tout est effacé quand ce serveur s’arrête. Pour tout garder, lancez plutôt npm start.',
    emptiedTitle: 'La démo n’est plus là',
    emptied: 'Il n’en reste rien sur le disque. Ce serveur est maintenant vide et fonctionne comme un nouveau.',
    ownTitle: 'Commencez la vôtre',
    own: 'Saisissez votre nom et votre établissement, ajoutez un cours, et la première enquête peut commencer. Le lien fonctionne une seule fois.',
    ownLink: 'Configurer ce serveur',
    notKept: 'Ce que vous faites ici est effacé quand ce serveur s’arrête. Pour tout garder, lancez plutôt npm start.',
    refusedTitle: 'Cela n’a pas été fait',
    signedOut:
      'Seule une personne connectée peut terminer la démo. Ouvrez de nouveau le lien du personnel ; il se trouve là où la démo a été lancée.',
  },
};
