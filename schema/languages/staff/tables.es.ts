/** Holds the words of the tables that staff download, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'asignatura',
      pulse: 'encuesta',
      group: 'grupo',
      item: 'identificador',
      question: 'pregunta',
      sentence: 'frase',
      answers: 'respuestas',
      lowFrom: 'bajo desde',
      lowTo: 'bajo hasta',
      middleFrom: 'medio desde',
      middleTo: 'medio hasta',
      highFrom: 'alto desde',
      highTo: 'alto hasta',
      noAnswer: 'sin respuesta',
      mean: 'media',
      meanFrom: 'media desde',
      meanTo: 'media hasta',
      perCent: 'porcentaje',
      perCentFrom: 'porcentaje desde',
      perCentTo: 'porcentaje hasta',
    },
    log: {
      when: 'cuándo (UTC)',
      who: 'quién',
      action: 'acción',
      what: 'qué',
      note: 'nota',
    },
    operator: 'quien gestiona el servidor',
    unreadable: 'Las respuestas no se han podido abrir y por eso no se muestra nada.',
    or: '{before} o {next}',
  },
};
