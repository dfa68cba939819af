/** Holds what staff read where they limit a planned pulse to a list of students, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: 'Seulement les étudiants d’une liste',
    lead: 'Sans liste, toutes les personnes que votre plateforme envoie comme étudiants du cours peuvent répondre une fois. Avec une liste, seules celles qui y figurent le peuvent. Donnez la liste de toute la classe : les résultats de quelques étudiants choisis parleraient de ces quelques-uns.',
    none: 'Il n’y a pas de liste pour l’instant.',
    listed: {
      one: '1 étudiant est sur la liste. Nous ne gardons que des empreintes, jusqu’à la clôture.',
      many: '{n} étudiants sont sur la liste. Nous ne gardons que des empreintes, jusqu’à la clôture.',
      other: '{n} étudiants sont sur la liste. Nous ne gardons que des empreintes, jusqu’à la clôture.',
    },
    besideCodes:
      'Cette enquête a aussi des codes imprimés, elle n’accepte donc pas de liste : qui détient les codes et choisit la liste pourrait savoir ce qu’un seul étudiant a répondu. Préparez-la sans codes imprimés si vous avez besoin d’une liste.',
    notConnected:
      'Le cours n’est relié à aucune plateforme d’apprentissage : personne ne pourrait dire qui est sur une liste. La page du cours explique comment le relier.',
    platform: 'De quelle plateforme viennent les étudiants ?',
    platformHint: 'Une liste vaut pour une plateforme. Qui vient d’une autre ne pourrait pas répondre.',
    which:
      'Les identifiants sont ceux que la plateforme envoie sous le nom « sub » quand un étudiant ouvre l’activité. Ce ne sont ni des noms, ni des numéros d’étudiant, ni des adresses e-mail.',
    whichBy: [
      'Moodle : le nombre après « id= » dans l’adresse du profil de l’étudiant.',
      'Canvas : l’identifiant LTI, de 36 caractères. La personne qui administre Canvas peut le retrouver.',
      'Brightspace, Blackboard et autres : demandez à la personne qui administre la plateforme.',
    ],
    ids: 'Identifiants des étudiants',
    idsHint: 'Un par ligne. Un étudiant nommé deux fois compte une fois.',
    file: 'Ou les lire dans un fichier',
    fileHint: 'Un fichier texte, ou CSV. S’il a plusieurs colonnes, les identifiants sont sous l’en-tête « sub ».',
    fileTooLarge: 'Ce fichier dépasse {kb} Ko. Enregistrez seulement la colonne des identifiants.',
    empty: 'Collez les identifiants, ou choisissez un fichier.',
    columns:
      'Il y a plusieurs colonnes. Donnez l’en-tête « sub » à celle des identifiants, ou collez seulement cette colonne.',
    quotes: 'La ligne {row} a un guillemet qui n’est jamais fermé. Supprimez-le et réessayez.',
    give: 'Utiliser cette liste',
    replace: 'Remplacer la liste',
    again:
      'La liste peut être changée jusqu’à l’ouverture. Si vous changez autre chose que les dates de l’enquête, donnez la liste à nouveau.',
    drop: 'Retirer la liste',
    dropTitle: 'Retirer la liste ?',
    dropText:
      'Toutes les personnes que votre plateforme envoie comme étudiants du cours pourront alors répondre une fois.',
    dropYes: 'La retirer',
    dropNo: 'La garder',
  },
};
