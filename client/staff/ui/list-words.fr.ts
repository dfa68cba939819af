/** Holds the words that turn the pages of long lists, archive courses and bring them back, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: 'Archiver des cours',
    one: 'Archiver ce cours',
    lead: 'Un cours archivé ne doit plus rien : personne ne reçoit de rappel, aucun calendrier ne l’affiche et les enquêtes prévues prennent fin. Ce qui a été publié est conservé, et le cours peut être rétabli.',
    legend: 'Quels cours ?',
    archive: { one: 'Archiver {n} cours', many: 'Archiver {n} de cours', other: 'Archiver {n} cours' },
    sure: 'Archiver les cours choisis ?',
    sureOne: 'Archiver « {course} » ?',
    sureText:
      'Les enquêtes prévues auxquelles personne n’a répondu prennent fin, ainsi que les rappels. Les étudiants qui ont un lien ou un code imprimé d’une telle enquête lisent qu’elle a été retirée. Un cours dont une enquête est ouverte reste tel quel.',
    yes: 'Archiver',
    no: 'Garder',
    done: { one: '{n} cours est archivé.', many: '{n} de cours sont archivés.', other: '{n} cours sont archivés.' },
    open: '{course} : une enquête est ouverte. Commencez par la clore.',
    notYours: '{course} : vous ne pouvez plus le modifier.',
    backTitle: 'Rétablir des cours',
    backOne: 'Rétablir ce cours',
    backLead:
      'Il figure de nouveau dans la liste et peut avoir de nouvelles enquêtes. Les enquêtes prévues qui ont pris fin ne sont pas recréées.',
    back: { one: 'Rétablir {n} cours', many: 'Rétablir {n} de cours', other: 'Rétablir {n} cours' },
    backDone: { one: '{n} cours est rétabli.', many: '{n} de cours sont rétablis.', other: '{n} cours sont rétablis.' },
    noneArchived: 'Aucun cours n’est archivé.',
  },
  pagesWords: {
    label: 'Pages de la liste',
    page: 'Page {page} sur {pages}',
    previous: 'Page précédente',
    next: 'Page suivante',
  },
  chooseWords: {
    most: 'Au plus {n} à la fois.',
    all: 'Tout choisir ici',
    none: 'Ne rien choisir',
  },
};
