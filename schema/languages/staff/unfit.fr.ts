/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'Donnez un nom à l’action, pour que les autres sachent de quoi il s’agit.',
    owner:
      'Choisissez qui s’en charge : l’équipe enseignante, la personne responsable du cours, la formation ou l’établissement.',
    studentsOwnNothing:
      'Les étudiants ne sont jamais responsables d’une action : choisissez une fonction du personnel qui s’en charge, ou à laquelle elle est transmise.',
    dueDay: 'Choisissez le jour où ce sera fait au plus tard.',
    duePast: 'Ce jour est passé. Choisissez-en un plus tardif.',
    dueTooFar: 'Choisissez un jour dans l’année à venir.',
    doneDay: 'Indiquez quel jour cela a été fait.',
    doneInFuture: 'Ce jour est encore à venir. Marquez l’action comme faite quand elle le sera.',
    beforeClosing: 'Ce jour précède la clôture de l’enquête. Choisissez-en un plus tardif.',
    passedTo: 'Indiquez à quelle fonction elle est transmise, par exemple : responsable des emplois du temps.',
    nothingPromised: 'Dites ce que vous faites maintenant, ou plus bas ce que vous ne pouvez pas faire et pourquoi.',
    why: 'Dites pourquoi ce n’est pas possible.',
    cannot: 'Dites ce que vous ne pouvez pas faire.',
    promise: 'Dites ce que vous faites.',
    promiseDay: 'Dites pour quel jour : une promesse sans date n’en est pas une.',
    notInResults: 'Choisissez une question sur laquelle cette enquête a publié quelque chose.',
    externalIdTaken: 'Un autre cours a déjà cet identifiant. Chaque cours a le sien.',
    examsOutside: 'Les semaines d’examens se situent dans leur période : du {from} au {to}.',
    idMissing: 'La ligne {row} ne contient pas d’identifiant. Complétez-la ou supprimez-la.',
    idTooLong: 'L’identifiant de la ligne {row} dépasse les {most} caractères qu’une plateforme peut envoyer.',
    idUnreadable:
      'La ligne {row} contient des caractères qu’aucun identifiant ne peut avoir. Enregistrez la liste en texte brut ou en CSV (UTF-8), puis réessayez.',
    listTooShort:
      'Étudiants sur la liste : {n}. Il en faut au moins {least}, car les résultats ne s’affichent qu’à partir de {k} et certains étudiants ne répondront pas.',
    listTooLong:
      'Étudiants sur la liste : {n}. Cette enquête est prévue pour {most}. Raccourcissez la liste, ou changez le nombre d’étudiants dans les réglages du cours et planifiez à nouveau l’enquête.',
    listTooLarge:
      'Étudiants sur la liste : {n}. Une liste en accepte {most} au plus. Sans liste, toute personne que votre plateforme d’apprentissage envoie comme étudiante du cours peut répondre une fois.',
    listBesideCodes:
      'Cette enquête a aussi des codes imprimés, elle n’accepte donc pas de liste : qui détient les codes et choisit la liste pourrait savoir ce qu’un seul étudiant a répondu. Préparez-la sans codes imprimés si vous avez besoin d’une liste.',
    notConnected:
      'Le cours n’est pas relié à cette plateforme pour l’instant. Choisissez-en une autre ou rechargez la page.',
  },
};
