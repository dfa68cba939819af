/** Holds the words about the people of a course and of the institution, and about their roles, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: 'Relier à une plateforme d’apprentissage',
    text: 'La personne qui enseigne ce cours dans Moodle, Canvas ou une autre plateforme y saisit ce code quand elle ouvre l’activité pour la première fois. Dès lors, toutes celles qui l’enseignent là-bas ont ici les droits du coenseignement.',
    once: 'Il est affiché une fois et fonctionne une fois, pendant un jour. Le code précédent ne fonctionne plus.',
    make: 'Créer un code',
    connected: 'Relié à',
    undo: 'Séparer',
    undoTitle: 'Séparer de {name} ?',
    undoText:
      'Les personnes qui enseignent ce cours là-bas n’y ont plus accès, tout de suite. Les étudiants qui l’y ouvrent ne trouvent rien. Toutes les enquêtes et tous les résultats restent, et un nouveau code le relie à nouveau.',
    undoYes: 'Séparer',
  },
  roleWords: {
    you: '{name} (vous)',
    drop: 'Retirer ce rôle',
    dropOwn: 'Quitter ce rôle',
    dropTitle: 'Retirer ce rôle à {name} ?',
    dropOwnTitle: 'Quitter ce rôle ?',
    dropText:
      '{name} perd aussitôt ce rôle ici : {role}. Rien de ce qui a été fait n’est perdu. Si c’est son dernier rôle, la personne est déconnectée.',
    dropOwnText:
      'Vous perdrez ici ce rôle : {role}. Seule une autre personne peut vous le rendre. Si c’est votre dernier rôle, vous serez déconnecté·e.',
    yes: 'Retirer le rôle',
    ownYes: 'Quitter le rôle',
    no: 'Annuler',
  },
  teamWords: {
    title: 'Équipe',
    nobody:
      'Personne ne dirige encore ce cours. Un administrateur de votre établissement peut nommer la personne qui le dirige.',
    people: 'Qui travaille dans ce cours',
    count: 'Personnes de ce cours : {n}',
    coTeacher:
      'Une personne en coenseignement voit ce cours et ses résultats, et planifie, ouvre et clôt des enquêtes.',
    inviteCoTeacher: 'Inviter une personne en coenseignement',
    representative:
      'Un·e représentant·e des étudiants suit ce cours. Cette personne voit ce que voient les étudiants, ce que vous prévoyez, et « Ce que vous avez dit, ce que nous avons fait » avant sa publication. Elle peut vous écrire une ligne à ce sujet et dire qu’elle est d’accord. Elle ne change rien.',
    representativeConsent:
      'Demandez son accord à la personne avant de saisir son nom : il est conservé ici, et l’équipe de ce cours et l’administration le voient. Les étudiants ne le voient pas.',
    inviteRepresentative: 'Inviter un·e représentant·e des étudiants',
    handOver: 'Transmettre',
    handOverTitle: 'Transmettre ce cours à {name} ?',
    handOverText:
      'Désormais, {name} en est responsable, peut inviter et retirer des personnes, et le transmettre à nouveau. Vous restez dans l’équipe, en coenseignement.',
    handOverYes: 'Le transmettre',
    no: 'Annuler',
  },
};
