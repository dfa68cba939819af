/** Holds the sentences that say what speaks against asking students again now, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      'Los estudiantes le dijeron algo la última vez (encuesta {code}, cerrada el {day}). Antes de volver a preguntar, diga qué hizo o por qué no.',
    'many-in-term':
      'Esta asignatura ha tenido {before} encuestas en {term}. Con más de {most} en un periodo, los estudiantes se cansan y responden menos.',
    'too-close':
      'La encuesta anterior es del {last}. Deje {weeks} semanas entre encuestas: abra esta el {earliest} o más tarde.',
    'too-close-next': 'La próxima encuesta se abre el {next}. Deje {weeks} semanas entre encuestas.',
    'exam-weeks': 'Las semanas de exámenes de {term} van del {from} al {to}. Pregunte antes o después.',
    'many-in-programme':
      'A los estudiantes de {programme} ya se les piden esa semana otras {others} encuestas. Se recomiendan {most} por semana como máximo.',
    'asked-across':
      'Otra asignatura que comparte personal con esta, y una de las dos es nueva, hace algunas de las mismas preguntas (del {from} al {to}). Comparando los resultados se podría distinguir a quien está en ambas: deje 72 horas entre las dos encuestas. Si escribe un motivo, los estudiantes de ambas asignaturas podrán leerlo en la página «¿Cómo se protege el anonimato?».',
    'asked-across-on':
      'Otra asignatura que comparte personal con esta, y una de las dos es nueva, hace algunas de las mismas preguntas (el {from}). Comparando los resultados se podría distinguir a quien está en ambas: deje 72 horas entre las dos encuestas. Si escribe un motivo, los estudiantes de ambas asignaturas podrán leerlo en la página «¿Cómo se protege el anonimato?».',
    'k-across':
      'A los estudiantes de otra asignatura que comparte personal con esta se les prometieron grupos de al menos {k}: elija {k} o más. Si escribe un motivo, los estudiantes de ambas asignaturas podrán leerlo en la página «¿Cómo se protege el anonimato?».',
  },
};
