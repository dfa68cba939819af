/** Holds the words of the list of courses, of adding a course, and of the page of one, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: 'Archiver des cours',
    allOf: 'Tous les cours : {n}',
    title: 'Vos cours',
    students: { one: '{n} étudiant', many: '{n} d’étudiants', other: '{n} étudiants' },
    noPulse: 'Pas encore d’enquête',
    opens: 'Ouverture : {when}',
    opensByHand: 'S’ouvre quand vous le décidez',
    closes: 'Clôture : {when}',
    archived: 'Archivés : {n}',
    told: 'Les étudiants savent ce qui résulte de la dernière enquête.',
    all: 'Tous les cours',
    trend:
      'Où en étaient compter pour les autres, avoir sa place et confiance dans les {n} dernières enquêtes, d’aucune des réponses à toutes. Les chiffres figurent sur la page du cours.',
  },
  firstHourWords: {
    title: 'Votre première heure',
    progress: '{done} sur {all} faits',
    done: 'Fait : {step}',
    hide: 'Masquer cette liste',
    help: 'Ce qu’est une enquête, et comment l’une suit l’autre.',
    helpLink: 'Lire l’aide',
    steps: {
      course: {
        title: 'Ajouter un cours',
        text: 'Son nom et le nombre de ses étudiants suffisent.',
      },
      pulse: {
        title: 'Ouvrir une enquête en cours',
        text: 'Les étudiants scannent un code et répondent à six questions en une minute environ.',
      },
      read: {
        title: 'Lire les résultats ensemble',
        text: 'Ils apparaissent une fois l’enquête close, si assez d’étudiants ont répondu.',
      },
      tell: {
        title: 'Dire aux étudiants ce que vous ferez',
        text: 'Une petite action suffit. C’est grâce à elle qu’ils répondront la prochaine fois.',
      },
    },
  },
  nextWords: {
    next: 'Prochaine étape',
    nextIn: 'Prochaine étape dans {course}',
    'tell-late': {
      title: 'Dites aux étudiants ce qui en est résulté',
      text: 'Les étudiants attendent depuis le {day}. Mieux vaut tard que jamais.',
      link: 'Le leur dire maintenant',
      goOn: 'Terminer le brouillon',
    },
    tell: {
      title: 'Dites aux étudiants ce qui en est résulté',
      text: 'Au plus tard le {day}, ils devraient savoir ce que vous ferez, ou pourquoi vous ne le ferez pas.',
      link: 'L’écrire maintenant',
      goOn: 'Terminer le brouillon',
    },
    read: {
      title: 'Lisez les résultats',
      text: 'L’enquête close le {day} a des résultats.',
      link: 'Les lire',
    },
    running: {
      title: 'Une enquête est ouverte',
      text: 'Clôture : {when}. Affichez le code là où sont vos étudiants.',
      link: 'L’afficher au mur',
    },
    closing: {
      title: 'Les résultats se préparent',
      text: 'Clôture de l’enquête : {when}. Les résultats prennent quelques minutes.',
      link: 'Voir si les résultats sont là',
    },
    'open-today': {
      title: 'Une enquête s’ouvre aujourd’hui',
      text: 'Ouverture : {when}.',
      byHand: 'Elle s’ouvre quand vous l’ouvrez.',
      link: 'Préparer le mur',
    },
    open: {
      title: 'Une enquête est prévue',
      text: 'Ouverture : {when}.',
      byHand: 'Elle s’ouvre quand vous l’ouvrez, par exemple quand tout le monde est dans la salle.',
      link: 'Préparer le mur',
    },
    'too-few': {
      title: 'La dernière enquête n’a pas de résultats',
      text: 'Rien ne peut être montré de l’enquête close le {day}. Dites-le à vos étudiants, et essayez plutôt une conversation.',
      link: 'Que faire maintenant',
    },
    'plan-first': {
      title: 'Prévoyez la première enquête',
      text: 'Vos étudiants répondent à six questions courtes sur leur téléphone, ce qui prend environ une minute.',
      link: 'Prévoir une enquête',
    },
    plan: {
      title: 'Prévoyez la prochaine enquête',
      text: 'Rien d’autre n’est à faire. Quatre semaines entre deux enquêtes sont un bon rythme.',
      link: 'Prévoir une enquête',
    },
  },
  nowWords: {
    title: 'Vous attend aussi',
    link: '{link} : {course}',
    more: 'Et {n} de plus',
  },
  stageWords: {
    draft: 'En préparation',
    armed: 'Pas encore ouverte',
    open: 'Ouverte',
    grace: 'Clôture en cours',
    closing: 'Clôture en cours',
    closed: 'Close',
    lost: 'Résultats perdus',
  },
};
