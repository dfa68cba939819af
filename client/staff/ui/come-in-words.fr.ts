/** Holds the words about ways in that the institution switches on, in French. */
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
    provider: 'Se connecter avec {name}',
    only: 'Ici, on se connecte uniquement avec {name}.',
    title: 'Se connecter par courriel',
    label: 'Votre adresse électronique',
    hint: 'Celle que votre établissement connaît pour vous ici.',
    send: 'Envoyez-moi un lien',
    wrong: 'Saisissez une adresse telle que name@example.org.',
    sent: 'Si quelqu’un a cette adresse ici, un lien est en route. Il fonctionne une seule fois, pendant 15 minutes. Trois au plus sont envoyés par heure.',
    acceptWith: 'Accepter avec {name}',
    acceptByMail: 'Accepter par courriel',
    acceptHint:
      'Un lien y est envoyé. Si quelqu’un a cette adresse ici, cette personne prend le rôle ; sinon, ce sera votre adresse ici.',
    acceptSent:
      'Un lien est en route. Il fonctionne une seule fois, et d’ici là rien ne change. Trois au plus sont envoyés par heure.',
  },
  notSignedInWords: {
    title: 'Vous n’êtes pas connecté·e',
    again: 'Se connecter',
    back: 'Revenir à l’invitation',
    'invitation-gone':
      'Entre-temps, l’invitation a été acceptée ou retirée. Si vous l’avez acceptée vous-même, connectez-vous ; sinon, demandez-en une nouvelle à la personne qui vous a invité·e.',
    'own-course':
      'Vous enseignez dans ce cours, ou y avez enseigné : vous ne pouvez donc pas représenter ses étudiants.',
    'pulses-too-close':
      'Les enquêtes de ce cours et d’un autre des vôtres interrogeraient alors trop tôt le même groupe. L’invitation attend : acceptez-la quand elles seront plus espacées.',
    'no-address':
      'La connexion de votre établissement ne nous a donné aucune adresse, nous ne savons donc pas qui vous a invité·e. Demandez-lui de transmettre votre adresse.',
    'not-verified':
      'La connexion de votre établissement n’a pas vérifié votre adresse. Vérifiez-la là-bas, puis réessayez.',
    'foreign-domain':
      'Ce serveur n’accepte pas le domaine de votre adresse. Utilisez votre adresse de l’établissement, ou demandez à l’administration.',
    'not-invited':
      'Personne n’a encore invité votre adresse. Demandez à l’administration ou à la personne responsable du cours d’inviter l’adresse que vous utilisez dans votre établissement.',
    'other-account':
      'Quelqu’un a déjà ce compte ou cette adresse ici. Connectez-vous autrement, ou demandez à l’administration.',
    'no-role':
      'Vous n’avez aucun rôle ici pour le moment. Demandez une invitation à l’administration ou à la personne responsable du cours.',
    spent:
      'Cette connexion a déjà servi, a duré trop longtemps ou a commencé dans un autre navigateur. Recommencez ici.',
    cancelled: 'Vous avez arrêté à la connexion de votre établissement. Rien n’a été modifié.',
    down: 'La connexion de votre établissement ne répond pas. Réessayez dans quelques minutes, ou connectez-vous autrement. L’administration le voit aussi.',
    clock:
      'Les horloges de ce serveur et de la connexion de votre établissement diffèrent, personne ne peut donc s’y connecter en ce moment. La personne qui gère ce serveur doit régler l’horloge. L’administration le voit aussi.',
    'not-right':
      'Ce que la connexion de votre établissement a envoyé ne convient pas. Recommencez. Si cela se reproduit, prévenez l’administration.',
  },
  confirmAddressWords: {
    title: 'Confirmer votre adresse',
    text: 'Ensuite, {address} sera ici l’adresse de {name} : les liens de connexion y seront envoyés.',
    button: 'Confirmer cette adresse',
    elsewhere:
      'Connectez-vous d’abord comme {name} dans ce navigateur, puis ouvrez de nouveau le lien. La simple lecture de ce message ne permet pas d’entrer.',
  },
  ownWaysWords: {
    address: 'Adresse électronique',
    addressText: 'Un lien qui vous connecte peut y être envoyé.',
    noAddress: 'Vous n’avez pas d’adresse ici.',
    mailOff: 'Le courrier est désactivé sur ce serveur, personne ne se connecte donc par courriel.',
    confirmed: 'confirmée le {day}',
    waits:
      'Si {address} peut être utilisée ici, un lien est en route. Ouvrez-le dans ce navigateur dans les 15 minutes. D’ici là, rien ne change.',
    newAddress: 'Nouvelle adresse',
    ask: 'Envoyer un lien pour la confirmer',
    removeAddress: 'Retirer l’adresse',
    removeAddressTitle: 'Retirer {address} ?',
    removeAddressText: 'Les liens de connexion n’y seront plus envoyés.',
    addressRemoved: 'L’adresse a été retirée.',
    account: 'Compte de votre établissement',
    noAccount: 'Vous n’avez ajouté aucun compte.',
    addAccount: 'Ajouter mon compte {name}',
    removeAccount: 'Retirer le compte',
    removeAccountTitle: 'Retirer ce compte ?',
    removeAccountText: 'Il ne vous connectera plus ici. Rien ne change dans votre établissement.',
    accountRemoved: 'Le compte a été retiré.',
    yes: 'Retirer',
    no: 'Garder',
    only: 'En ce moment, seul {name} permet d’entrer ici.',
  },
  providerWords: {
    title: 'Connexion par {name}',
    well: 'Le personnel peut se connecter avec {name}. Nous ne connaissons aucun problème.',
    down: 'Depuis le {day}, elle ne répond pas. Les autres voies fonctionnent encore, si elles sont activées.',
    clock:
      'Depuis le {day}, son horloge et celle de ce serveur diffèrent de plus d’une minute. La personne qui gère ce serveur devrait vérifier l’horloge.',
    'not-right':
      'Depuis le {day}, elle ne correspond pas aux réglages de ce serveur. La personne qui gère ce serveur devrait les vérifier.',
  },
};
