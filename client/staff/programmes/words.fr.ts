/** Holds the words of programmes: their terms, their courses, their roll-ups (R2.7), in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { assignWords, enrolledWords, loopsClosedWords, programmesWords, rollUpWords }: Spoken<typeof english> = {
  assignWords: {
    title: 'Cours de {term}',
    lead: 'Les résultats que ces cours publient pendant cette période sont additionnés, et aucun cours ne peut être reconnu. Choisissez-les avant l’arrivée des résultats : les totaux déjà affichés gardent les cours qui les composent, et un cours que vous ajoutez s’y joint avec les résultats suivants.',
    legend: 'Quels cours ?',
    none: 'Il n’y a pas encore de cours. Les personnes qui enseignent ajoutent les leurs.',
    save: 'Enregistrer',
    few: 'Avec moins de trois cours, rien ne peut être affiché.',
  },
  enrolledWords: {
    title: 'Étudiants inscrits',
    lead: 'Les résultats d’un cours ne peuvent être répartis par groupes que si une personne de l’administration qui n’y enseigne pas a saisi le nombre d’étudiants inscrits. Prenez ce nombre dans le registre, pas auprès du cours.',
    none: 'Il n’y a pas encore de cours. Les personnes qui enseignent ajoutent les leurs.',
    unknown: 'Non saisi',
    n: { one: '{n} étudiant', many: '{n} d’étudiants', other: '{n} étudiants' },
    set: 'Saisir le nombre pour {course}',
    field: 'Étudiants inscrits',
    hint: 'Laissez vide si vous ne le savez pas.',
    whole: 'Veuillez saisir un nombre entier de 1 à 100 000, ou laisser vide.',
    save: 'Enregistrer',
  },
  loopsClosedWords: {
    title: 'Retours faits aux étudiants',
    told: 'Après {told} enquêtes sur {all} ayant publié des résultats, les étudiants ont appris ce qui en est résulté.',
    passedOn: {
      one: '{n} action a été transmise, car elle dépasse le pouvoir d’un cours.',
      many: '{n} d’actions ont été transmises, car elles dépassent le pouvoir d’un cours.',
      other: '{n} actions ont été transmises, car elles dépassent le pouvoir d’un cours.',
    },
    none: 'Aucune action n’a été transmise.',
  },
  programmesWords: {
    title: 'Formations',
    emptyTitle: 'Pas encore de formation',
    empty: 'Une formation est un ensemble de cours dont les résultats publiés sont additionnés à chaque période.',
    add: 'Ajouter une formation',
    name: 'Formation',
    save: 'Ajouter',
    terms: 'Périodes',
    noTerms: 'Il n’y a pas encore de période. Les résultats sont additionnés période par période.',
    addTerm: 'Ajouter une période',
    term: 'Période',
    termHint: 'Par exemple : automne 2026.',
    from: 'Premier jour',
    to: 'Dernier jour',
    ends: 'Le dernier jour ne peut pas précéder le premier.',
    tooLong: 'Une période dure un an au plus. Veuillez vérifier les deux années.',
    courses: { one: '{n} cours', many: '{n} de cours', other: '{n} cours' },
    noCourses: 'Aucun cours',
    chooseCourses: 'Choisir les cours de {term}',
    rollUp: 'Synthèse de {term}',
    lead: 'Responsable',
    inviteLead: 'Inviter une personne responsable de formation',
    leads: 'La personne responsable voit les synthèses de cette formation, et rien sur un cours en particulier.',
    noTermsHere: 'Il n’y a pas encore de période. Ajoutez-en une sur la page « Formations ».',
    noTermsLead: 'Il n’y a pas encore de période. L’administration peut en ajouter une.',
  },
  rollUpWords: {
    title: 'Synthèse',
    of: '{programme} · {term}, {days}',
    lead: 'Totaux de ce que les cours ont publié. Aucun cours n’est désigné, classé ni comparé : les nouveaux résultats sont ajoutés dès le lendemain, et seulement quand trois cours ou plus en ont.',
    notForAdmins: 'Une synthèse n’est montrée qu’à la personne responsable de la formation.',
    notForAdminsDo:
      'Dans l’administration, vous choisissez les cours d’une formation et invitez sa personne responsable. Vous ne voyez pas de résultats, même additionnés.',
    toProgramme: 'Aller à la formation',
    emptyTitle: 'Rien de publié pour l’instant',
    empty:
      'Aucun cours de cette formation n’a publié de résultats pendant cette période avant aujourd’hui, ou les premiers sont plus anciens que ce que garde votre établissement.',
    others: 'Autres périodes de {programme}',
    courses: 'De {n} cours.',
    hiddenTitle: 'Non affiché',
    harmTitle: 'Jamais additionné',
    hidden:
      'Rien ne peut être affiché : moins de trois cours ont des résultats antérieurs à aujourd’hui, ou un cours pèse plus que les autres.',
    besideTitle: 'Non affiché à côté d’autres totaux',
    beside:
      'D’autres totaux avec certains de ces cours ont déjà été affichés, dans cette formation ou une autre. Avec eux, un total de ces questions révélerait un ou deux cours. Il sera affiché quand plus de cours auront des résultats. Il est utile que l’administration donne aux deux formations les mêmes cours, ou des cours dont au moins trois diffèrent.',
    harm: 'Les signalements de préjudice ne sont montrés qu’au cours lui-même et ne sont jamais additionnés.',
  },
};
