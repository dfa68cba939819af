/** Holds what staff read on the wall and beside it, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { projectorWords, hallWords }: Spoken<typeof english> = {
  projectorWords: {
    title: 'Code de {course}',
    local:
      'Les téléphones de la salle ne peuvent pas atteindre cette adresse. Démarrez le serveur avec PUBLIC_URL réglé sur une adresse de votre réseau.',
    open: 'Ouvrir maintenant',
    beforeTitle: 'Avant de l’afficher',
    before:
      'Quelque chose s’oppose à l’ouverture de cette enquête maintenant. Lisez-le ici, où la classe ne lit pas avec vous. Ce que vous écrivez accompagne l’ouverture, quand vous appuyez sur « Ouvrir maintenant ».',
    showWithReason: 'L’afficher, et l’ouvrir avec ce motif',
    showClosed: 'L’afficher seulement, sans l’ouvrir maintenant',
    needsReason: 'L’ouvrir maintenant demande un motif écrit. Éteignez le projecteur avant de lire la suite.',
    needsReasonHall: 'L’ouvrir maintenant demande un motif écrit. Ouvrez-la sur votre propre appareil.',
    readReason: 'Lire la suite',
    close: 'Clore l’enquête',
    endGrace: 'Terminer ce délai maintenant',
    endGraceTitle: 'Terminer ce délai maintenant ?',
    endGraceText:
      'Regardez d’abord autour de vous : nous ne pouvons pas voir si quelqu’un est encore en train d’envoyer. Les formulaires encore affichés ne pourront plus être envoyés, et les réponses ne pourront plus être retirées.',
    endGraceYes: 'Terminer maintenant',
    endGraceNo: 'Attendre',
    results: 'Voir les résultats',
    slides: 'Les montrer au groupe en diapositives',
    whatCame: 'Ce qui en est résulté',
    fullScreen: 'Plein écran',
    leave: 'Retour au cours',
    leaveHall: 'Quitter le mur',
    keys: 'Échap : quitter',
    otherComputer: 'Sur un autre ordinateur',
    sheet: 'Feuille avec le code',
    fewTitle: 'Moins de {k} ?',
    few: 'S’il y a moins de {k} réponses, rien ne sera affiché, et les réponses seront détruites. Le compteur ne peut pas encore le dire : il n’affiche un nombre qu’à partir de {k}, et avec un peu de retard.',
    confirmTitle: 'Clore cette enquête maintenant ?',
    confirm:
      'Les nouvelles visites sont refusées tout de suite ; les formulaires déjà affichés peuvent être envoyés pendant encore {grace}. Ensuite, les résultats sont publiés, une seule fois, et l’enquête ne peut pas être rouverte.',
    confirmNoGrace:
      'Les nouvelles visites sont refusées tout de suite, et les résultats sont publiés, une seule fois. L’enquête ne peut pas être rouverte.',
    confirmYes: 'La clore',
    confirmNo: 'La laisser ouverte',
    minutes: '{n} min',
    seconds: '{n} s',
  },
  hallWords: {
    title: 'L’afficher sur un autre ordinateur',
    publicTitle: 'Sans boutons',
    public:
      'Ouvrez cette adresse sur l’ordinateur de l’amphithéâtre. Elle ne demande pas de connexion, et affiche le code, l’adresse, la promesse et, après la clôture, le chemin vers les résultats. Vous ouvrez et fermez l’enquête sur votre propre appareil.',
    pairedTitle: 'Avec des boutons',
    paired:
      'Vous recevez un code pour l’ordinateur de l’amphithéâtre, et vous le confirmez ici. Cet ordinateur peut alors afficher cette enquête, l’ouvrir, la clore et terminer le délai des formulaires affichés. Il ne voit ni les résultats, ni d’autres enquêtes, ni votre compte. Cela prend fin quand l’enquête est publiée, quand vous y mettez fin ici ou sous « Mon compte », ou après douze heures.',
    make: 'Créer un code',
    reason: {
      showClosed: 'Créer un code, et ouvrir l’enquête sur cet appareil',
      showWithReason: 'Créer un code, et l’ouvrir avec ce motif',
    },
    typeIt: 'Sur l’ordinateur de l’amphithéâtre, ouvrez {address} et saisissez :',
    until: 'Il fonctionne une fois, jusqu’à {time}. Gardez cette page ouverte.',
    pairTitle: 'Afficher une enquête sur cet ordinateur',
    pair: 'La personne qui enseigne crée un code sur un téléphone, sous « L’afficher sur un autre ordinateur ». Cet ordinateur peut alors afficher cette seule enquête, l’ouvrir et la clore, et rien d’autre. Personne ne se connecte ici.',
    code: 'Code du téléphone',
    codeHint: '8 lettres et chiffres. Les majuscules, les espaces et les tirets ne changent rien.',
    ask: 'Demander au téléphone',
    confirmTitle: 'Confirmez sur le téléphone',
    confirm: 'Le téléphone demande maintenant si l’ordinateur qui porte ce numéro peut afficher le mur :',
  },
};
