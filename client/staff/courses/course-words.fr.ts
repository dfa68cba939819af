/** Holds the words of the page of one course: what runs now, trend, dates, settings, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseWords }: Spoken<typeof english> = {
  courseWords: {
    students: { one: '{n} étudiant', many: '{n} d’étudiants', other: '{n} étudiants' },
    zone: '{students} · heure de {zone}',
    current: 'En ce moment',
    latest: 'La dernière',
    projector: 'Afficher le code',
    share: 'La partager',
    linkTitle: 'Lien du cours',
    linkText: 'Il montre l’enquête ouverte et, sinon, ce qu’il est ressorti de la dernière.',
    linkMore: 'Code QR, affiche et cadre',
    showResults: 'Voir les résultats',
    lost: 'Ses résultats sont perdus, car ce serveur a été restauré à partir d’une sauvegarde antérieure à la fin de l’enquête. Vous pouvez en créer une nouvelle.',
    nothingShown: 'Rien à montrer : que faire maintenant',
    whenResults: 'Quand y a-t-il des résultats ?',
    newPulse: 'Nouvelle enquête',
    emptyTitle: 'Pas encore d’enquête',
    empty:
      'Une enquête, ce sont six questions courtes auxquelles les étudiants répondent sur leur téléphone en une minute environ.',
    emptyHelp: 'Comment une enquête suit l’autre',
    plannedAhead: 'Prévues pour plus tard',
    ahead: 'Partager {code}',
    archiveOne: 'Archiver ce cours',
    bringBackOne: 'Rétablir ce cours',
    planTerm: 'Planifier un semestre',
    visit:
      'Vous êtes ici en tant que personne qui enseigne ce cours, pendant une heure. Vous pouvez faire ce que peut faire un co-enseignant.',
    archived:
      'Ce cours est archivé. Il figure à part et ne reçoit plus d’enquêtes. Tout ce qui a été publié est conservé.',
    closeLater: {
      title: 'Clore plus tard',
      time: 'Clôture',
      hint: 'Vous ne pouvez choisir qu’un moment plus tardif. C’est l’heure locale de {zone}.',
      save: 'Enregistrer',
      beforeTitle: 'Avant de la reporter',
      reason: 'Pourquoi doit-elle malgré tout rester ouverte pendant ces semaines ?',
      reasonHint:
        'C’est le moment où les étudiants ont le moins de temps. Votre raison est consignée dans le journal d’audit.',
    },
    planned: {
      untold:
        'Les étudiants ne savent pas ce qui résulte de la dernière enquête. La prochaine s’ouvre d’elle-même : {when}. Informez-les avant : quelques phrases suffisent, même si c’est peu.',
      tell: 'Informer les étudiants',
      tooSmall:
        'Elle ne s’ouvre pas d’elle-même : avec {size} étudiants, des groupes de {k} ne protègent l’anonymat de personne. Modifiez-la ou abandonnez-la.',
      otherSize:
        'Elle a été prévue pour {planned} étudiants, et le cours en compte maintenant {size}. Modifiez-la, pour que les codes suffisent et qu’aucun nombre ne soit faux.',
      change: 'La modifier',
      discard: 'L’abandonner',
      discardTitle: 'Abandonner cette enquête prévue ?',
      discardText:
        'Personne n’y a encore répondu, et rien n’en est conservé. Les liens, codes QR, affiches et papiers avec {code} ne fonctionnent plus : on y lit que cette enquête a été retirée.',
      discardYes: 'L’abandonner',
      discardNo: 'La garder',
    },
    deleteCourse: 'Supprimer ce cours',
    dates: {
      title: 'Dates',
      again: 'Reposer les mêmes questions',
      lost: 'Fin : {when}. Ses résultats sont perdus : ce serveur a été restauré à partir d’une sauvegarde plus ancienne.',
      opens: 'Ouverture : {when}',
      closes: 'Clôture : {when}',
      closed: 'Close : {when}',
      tellBy: 'Informer les étudiants au plus tard le {day}',
      results: 'Résultats',
      nothingShown: 'Rien à montrer',
      tell: 'L’écrire',
      earlier: {
        one: '{n} enquête antérieure',
        many: '{n} d’enquêtes antérieures',
        other: '{n} enquêtes antérieures',
      },
    },
    trend: {
      title: 'D’une enquête à l’autre',
      lead: 'Un point est la part des réponses « souvent » ou « toujours » ; le trait fin est son intervalle à 95 %. Une barre est une fourchette. Une ligne continue relie deux enquêtes entre lesquelles le changement est net, une ligne en pointillé celles où il ne l’est pas. Là où il n’y a pas de ligne, les deux ne peuvent pas être comparées.',
      kept: {
        one: 'Les résultats de plus de {n} an sont supprimés.',
        many: 'Les résultats de plus de {n} d’années sont supprimés.',
        other: 'Les résultats de plus de {n} ans sont supprimés.',
      },
      few: 'Après la deuxième enquête avec des résultats, vous verrez ici ce qui a changé.',
      marks: 'Ce que l’équipe enseignante a fait',
      mark: '{day} : {title}',
      marksNote:
        'Les numéros sur le graphique indiquent quand l’équipe a fait quelque chose. Ils ne prouvent pas que cela a causé un changement.',
      source: '{course}. {status}',
      sentence: '{verdict} {construct} : enquêtes affichées : {shown} sur {all} ; dernière valeur : {latest}.',
      sentenceTold: '{verdict} {construct} : enquêtes affichées : {shown} sur {all}.',
      gaps: {
        'too-few': 'trop peu de réponses',
        unreadable: 'les réponses n’ont pas pu être ouvertes',
        'not-asked': 'question non posée',
        withheld: 'toutes les questions n’ont pas pu être affichées',
      },
      gap: 'trop peu',
      caption: 'chaque enquête, la plus ancienne d’abord ; entre parenthèses, l’intervalle à 95 %',
      columnDay: 'Clôture',
      columnValue: 'Souvent ou toujours',
      columnChange: 'Par rapport à l’enquête précédente',
      first: '–',
      cell: '{share} % (de {low} à {high} %)',
      changes: {
        increase: 'hausse nette',
        decrease: 'baisse nette',
        'no-clear-change': 'pas de changement net',
        'too-few': 'trop peu de réponses',
      },
    },
    settings: {
      title: 'Réglages',
      lead: 'Les enquêtes existantes gardent les réglages avec lesquels elles ont été créées.',
      name: 'Cours',
      nameHint: 'Le nom que les étudiants connaissent.',
      classSize: 'Combien d’étudiants pourraient répondre ?',
      classSizeHint: 'Une estimation suffit. Elle décide si des chiffres peuvent être affichés.',
      language: 'Dans quelle langue écrivez-vous à vos étudiants ?',
      languageHint:
        'Le mur, l’affiche, les papiers imprimés et les diapositives sont aussi dans cette langue. Chaque étudiant choisit la langue du formulaire.',
      secondLanguage: 'Une deuxième langue à côté ?',
      secondLanguageHint: 'Elle figure sous la première au mur, sur l’affiche et sur les papiers imprimés.',
      noSecondLanguage: 'Pas de deuxième langue',
      zoneHint:
        'Les heures sont affichées, saisies et comptées dans son heure locale. Les enquêtes s’ouvrent et se closent aux mêmes instants qu’avant.',
      movedTitle: 'Ce que cela change',
      opens: 'Ouverture : {before} ; désormais écrit {after}',
      closes: 'Clôture : {before} ; désormais écrit {after}',
      movedKept:
        'Les instants restent les mêmes. Les étudiants lisent le fuseau horaire avec lequel une enquête a été créée.',
      externalId: 'Identifiant dans les systèmes de votre établissement',
      externalIdHint: 'Par exemple le code du cours. Aucun autre cours n’a le même. Vous pouvez laisser ce champ vide.',
      save: 'Enregistrer',
      saved: 'Enregistré.',
    },
  },
};
