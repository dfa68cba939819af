/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready:
      'Tout est réglé comme il convient à la plupart des cours. Modifiez ce que vous voulez, ou créez l’enquête telle quelle.',
    change: 'Modifier',
    changePart: 'Modifier : {part}',
    core: 'Six questions : compter pour les autres, avoir sa place, confiance.',
    standard: 'Douze questions : compter pour les autres, avoir sa place, confiance.',
    set: 'Est aussi posé le groupe de questions « {name} ».',
    own: {
      one: 'Une question de votre part est ajoutée.',
      many: '{n} de questions de votre part sont ajoutées.',
      other: '{n} questions de votre part sont ajoutées.',
    },
    context: 'Une question de plus, posée en dernier, répartit les résultats.',
    suggests: 'Ce qui est noté sur ce cours suggère le groupe de questions « {name} ».',
    open: 'Toute personne qui a le lien ou le code QR peut répondre.',
    openMeans:
      'On peut même répondre deux fois, et une personne qui envoie des réponses inventées pourrait en déduire les vraies.',
    codes: {
      one: 'La personne qui a le code imprimé peut répondre.',
      many: 'Toute personne qui a l’un des {n} de codes imprimés peut répondre, un pour chaque étudiant.',
      other: 'Toute personne qui a l’un des {n} codes imprimés peut répondre, un par étudiant.',
    },
    codesOnce: 'Chaque code sert une fois. Il est noté qu’il a été utilisé, pas ce qui a été répondu.',
    roster: 'Chaque étudiant du cours peut répondre une fois, depuis sa page sur la plateforme d’apprentissage.',
    rosterWhy: 'Aucun nom n’est gardé. C’est proposé parce que le cours est relié à une plateforme d’apprentissage.',
    reserve: {
      one: 'De plus, un code est imprimé pour un étudiant qui ne peut pas répondre de là.',
      many: 'De plus, {n} de codes sont imprimés pour les étudiants qui ne peuvent pas répondre de là.',
      other: 'De plus, {n} codes sont imprimés pour les étudiants qui ne peuvent pas répondre de là.',
    },
    byHand: 'Vous l’ouvrez en cours. Fermeture : {closes}.',
    atTime: 'Ouverture : {opens}. Fermeture : {closes}.',
    noTimes: 'Choisissez quand elle ouvre et quand elle ferme.',
    atClose: 'Vous et vos étudiants voyez les résultats une fois, à la fin, à partir de {k} réponses.',
    atCloseStaff: 'Seule l’équipe du cours voit les résultats, une fois, à la fin, à partir de {k} réponses.',
    waves: 'Vous et vos étudiants voyez les résultats par étapes de {k} réponses ou plus.',
    wavesStaff: 'Seule l’équipe du cours voit les résultats, par étapes de {k} réponses ou plus.',
    twoKnown: 'Ils sont aussi protégés si quelqu’un connaît deux des réponses.',
    full: 'Les nombres sont exacts à partir de {full} réponses.',
    grace: {
      one: 'Les formulaires déjà affichés peuvent être envoyés pendant {n} minute après la clôture.',
      many: 'Les formulaires déjà affichés peuvent être envoyés pendant {n} de minutes après la clôture.',
      other: 'Les formulaires déjà affichés peuvent être envoyés pendant {n} minutes après la clôture.',
    },
  },
};
