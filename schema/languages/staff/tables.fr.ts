/** Holds the words of the tables that staff download, in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'cours',
      pulse: 'enquête',
      group: 'groupe',
      item: 'identifiant',
      question: 'question',
      sentence: 'phrase',
      answers: 'réponses',
      lowFrom: 'bas de',
      lowTo: 'bas à',
      middleFrom: 'milieu de',
      middleTo: 'milieu à',
      highFrom: 'haut de',
      highTo: 'haut à',
      noAnswer: 'sans réponse',
      mean: 'moyenne',
      meanFrom: 'moyenne de',
      meanTo: 'moyenne à',
      perCent: 'pourcentage',
      perCentFrom: 'pourcentage de',
      perCentTo: 'pourcentage à',
    },
    log: {
      when: 'quand (UTC)',
      who: 'qui',
      action: 'action',
      what: 'quoi',
      note: 'remarque',
    },
    operator: 'la personne qui gère le serveur',
    unreadable: 'Les réponses n’ont pas pu être ouvertes ; rien n’est donc affiché.',
    or: '{before} ou {next}',
  },
};
