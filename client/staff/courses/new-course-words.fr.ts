/** Holds the words of adding a course, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'Votre premier cours',
    firstLead:
      'Vos étudiants répondent à six questions, ce qui prend environ une minute. Vous verrez ensuite le code qui leur est destiné.',
    title: 'Ajouter un cours',
    lead: 'Un cours est ici un module ou une unité d’enseignement : un groupe d’étudiants qui ont les mêmes enseignants et les mêmes séances.',
    name: 'Cours',
    nameHint: 'Le nom que les étudiants connaissent.',
    classSize: 'Combien d’étudiants pourraient répondre ?',
    classSizeHint: 'Une estimation suffit. Elle décide si des chiffres peuvent être affichés.',
    first: 'Créer le code pour ma classe',
    firstOnly: 'Ajouter seulement ce cours',
    add: 'Ajouter ce cours',
    tooSmall:
      'Il faut au moins {needs} étudiants qui pourraient répondre, car les résultats n’apparaissent qu’à partir de {k} et quelques-uns ne répondront pas. Dans un groupe plus petit, n’importe qui pourrait deviner qui a dit quoi.',
    zone: 'Toutes les heures de ce cours seront à l’heure locale de {zone}.',
    language: 'Langue du cours',
    languageHint:
      'Le mur, l’affiche, les papiers imprimés et les diapositives sont dans cette langue. Chaque étudiant choisit la langue du formulaire.',
    languageIs: 'Le mur et l’affiche s’adresseront à vos étudiants dans cette langue : {language}.',
    change: 'Modifier',
    changeLanguage: 'Modifier la langue du cours',
    pulseFailed: 'Le cours est enregistré, mais son enquête n’a pas encore pu être créée.',
  },
};
