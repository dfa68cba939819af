/** Holds the words that search and filter the courses of somebody who has more than one page of them, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'Nombre, identificador o código',
      show: '¿Qué asignaturas?',
      programme: 'Titulación',
      term: 'Periodo',
    },
    shown: {
      all: 'Todas',
      'needs-me': 'Necesita a alguien ahora',
      open: 'Abiertas ahora',
      planned: 'Previstas',
      closed: 'Cerradas',
      archived: 'Archivadas',
    },
    any: 'Todas',
    find: 'Buscar',
    none: 'Ninguna asignatura coincide. Pruebe con otra palabra.',
    showAll: 'Mostrar todas las asignaturas',
    found: { one: '1 asignatura', many: '{n} de asignaturas', other: '{n} asignaturas' },
  },
};
