/** Holds the words of the page "Institution", and of exam weeks, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { heldMailWords, institutionWords }: Spoken<typeof english> = {
  heldMailWords: {
    title: 'Messages qui n’ont pas pu être remis',
    text: 'L’autre serveur les a refusés, ou n’a pas pu être joint pendant un jour. Vérifiez l’adresse, ou demandez à qui gère ce serveur.',
    which: '{what}, à {to}',
    again: 'Réessayer',
    forget: 'L’oublier',
    saidAgain: 'Un nouvel essai aura lieu.',
    saidForgotten: 'Il est oublié.',
    kinds: {
      'opens-today': 'Une enquête ouvre aujourd’hui',
      'closes-today': 'Une enquête se termine aujourd’hui',
      news: 'Du nouveau sur une enquête',
      'tell-students': 'Un rappel d’informer les étudiants',
      'dates-proposed': 'Des dates proposées',
      'roles-changed': 'Des rôles changés',
      'tell-students-overdue': 'Un rappel que les étudiants attendent',
      'tell-before-next': 'Un rappel d’informer les étudiants avant de les interroger à nouveau',
      'sign-in': 'Un lien de connexion',
      invitation: 'Une invitation',
    },
  },
  institutionWords: {
    title: 'Établissement',
    lead: 'Paramètres pour tous les cours. Ils s’appliquent aux nouvelles enquêtes ; les enquêtes existantes gardent ce qui a été dit aux étudiants.',
    more: 'Plus pour l’administration',
    people: 'Personnes et rôles',
    auditLog: 'Journal d’audit',
    importCourses: 'Importer des cours',
    platforms: 'Plateformes d’apprentissage',
    documents: 'Documents',
    aboutTitle: 'Nom et contacts',
    name: 'Établissement',
    nameHint: 'Le nom que les étudiants connaissent.',
    support: 'Où les étudiants peuvent-ils trouver du soutien ?',
    supportHint: 'Un nom et comment le joindre. Il figure sur chaque page étudiante.',
    report: 'Où les étudiants peuvent-ils signaler un problème ?',
    reportHint: 'Quelqu’un qui lit les messages et y répond. Cela peut être le même contact que ci-dessus.',
    emergency: 'Numéro d’urgence',
    checkTitle: 'Ces contacts sont-ils toujours exacts ?',
    checkNever: 'Personne ne les a encore confirmés.',
    checkOld:
      'Dernière confirmation le {day}. Veuillez les vérifier à nouveau : un étudiant peut en avoir besoin aujourd’hui.',
    checkFresh: 'Confirmés le {day}. Nous vous le rappelons chaque année.',
    check: 'Oui, je les ai vérifiés',
    checkChanged:
      'Quelqu’un a modifié les paramètres depuis que vous avez ouvert cette page. Voici les contacts à présent : veuillez les revoir.',
    privacyTitle: 'Protection des données',
    leastK: 'Plus petit groupe qu’une enquête peut afficher',
    leastKHint:
      '{k} ou plus, {most} au plus. Les cours peuvent choisir un nombre plus élevé. Il ne peut plus jamais être abaissé.',
    retention: 'Nombre d’années de conservation des résultats publiés',
    retentionHint:
      'De 1 à {most}. Chaque jour, les résultats plus anciens sont supprimés définitivement, avec ce qui a été prévu et dit ensuite. Une durée plus courte prend effet en un jour.',
    fairness: 'Qui agit pour « Préjugés et équité » ?',
    fairnessHint:
      'Nommez une fonction qui a le temps et le pouvoir d’agir, par exemple « Responsable de l’égalité ». Tant que ce champ est vide, ce groupe de questions ne peut pas être utilisé.',
    embedTitle: 'Plateformes d’apprentissage',
    embed: 'Sites qui peuvent afficher les pages étudiantes dans un cadre',
    embedHint:
      'Écrivez-en un par ligne, par exemple https://lms.example.org ou https://*.example.org. « https: » autorise tous les sites en https. Si vous laissez ce champ vide, aucun site n’est autorisé. Un changement prend jusqu’à une minute.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    raise:
      'Une fois enregistré, aucun cours ne peut choisir moins de {k}, et c’est irréversible. Les enquêtes existantes gardent leur nombre.',
    kBetween: 'Veuillez saisir un nombre entier de {min} à {max}.',
    termsTitle: 'Périodes et semaines d’examens',
    terms: 'Une enquête pendant les semaines d’examens demande un motif écrit.',
    noTerms: 'Il n’y a pas encore de période. Ajoutez-en une sur la page « Formations ».',
    noExams: 'Aucune semaine d’examens définie',
    exams: 'Examens {days}',
    setExams: 'Semaines d’examens de {term}',
    from: 'Premier jour',
    to: 'Dernier jour',
    bothDays: 'Veuillez choisir les deux jours, ou aucun.',
    order: 'Le dernier jour ne peut pas précéder le premier.',
    inTerm: 'Les semaines d’examens se situent dans leur période : {days}.',
    examsHint: 'Laissez les deux vides s’il n’y en a pas.',
  },
};
