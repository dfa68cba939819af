/** Holds the words that turn the pages of long lists, archive courses and bring them back, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: 'Archivar asignaturas',
    one: 'Archivar esta asignatura',
    lead: 'Una asignatura archivada no debe nada: a nadie se le recuerda, ningún calendario la muestra y las encuestas previstas terminan. Lo publicado se conserva, y la asignatura se puede recuperar.',
    legend: '¿Qué asignaturas?',
    archive: { one: 'Archivar 1 asignatura', many: 'Archivar {n} de asignaturas', other: 'Archivar {n} asignaturas' },
    sure: '¿Archivar las asignaturas elegidas?',
    sureOne: '¿Archivar «{course}»?',
    sureText:
      'Las encuestas previstas que nadie ha contestado terminan, y también los recordatorios. Quien tenga un enlace o un código impreso de una de ellas leerá que se ha retirado. Una asignatura con una encuesta abierta queda como está.',
    yes: 'Archivar',
    no: 'Conservar',
    done: {
      one: '1 asignatura está archivada.',
      many: '{n} de asignaturas están archivadas.',
      other: '{n} asignaturas están archivadas.',
    },
    open: '{course}: hay una encuesta abierta. Ciérrela primero.',
    notYours: '{course}: ya no puede cambiarla.',
    backTitle: 'Recuperar asignaturas',
    backOne: 'Recuperar esta asignatura',
    backLead:
      'Vuelve a la lista y puede tener encuestas nuevas. Las encuestas previstas que terminaron no se crean de nuevo.',
    back: { one: 'Recuperar 1 asignatura', many: 'Recuperar {n} de asignaturas', other: 'Recuperar {n} asignaturas' },
    backDone: {
      one: '1 asignatura ha vuelto.',
      many: '{n} de asignaturas han vuelto.',
      other: '{n} asignaturas han vuelto.',
    },
    noneArchived: 'No hay asignaturas archivadas.',
  },
  pagesWords: {
    label: 'Páginas',
    page: 'Página {page} de {pages}',
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
  chooseWords: {
    most: 'Como máximo {n} a la vez.',
    all: 'Elegir todos estos',
    none: 'No elegir ninguno',
  },
};
