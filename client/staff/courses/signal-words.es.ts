/** Holds the words about what official figures say about a course (I1.25 to I1.29), in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'Qué se sabe de esta asignatura',
    lead: 'Anote cifras e informes que ya tenga. Sugieren grupos de preguntas para la próxima encuesta, pero no deciden nada. Solo los ve quien da clase en esta asignatura.',
    figure: 'Porcentaje, si lo conoce',
    kinds: {
      retention: 'Estudiantes que continúan en la asignatura',
      absence: 'Patrones de ausencia',
      awards: 'Diferencias en las notas o los títulos entre grupos',
      community: 'Estudiantes que se sienten parte de una comunidad de aprendizaje',
      comments: 'Comentarios sobre aislamiento, racismo o sesgos',
    },
    hints: {
      retention: 'Según las cifras de su institución. Por debajo del {mark} % es una señal.',
      absence: 'Muchos estudiantes faltan las mismas semanas, o faltan siempre los mismos.',
      awards: 'Según las cifras de su institución.',
      community:
        'Según una encuesta oficial. No cuente a los estudiantes que no lo tienen claro. Por debajo del {mark} % es una señal.',
      comments: 'Surgieron en encuestas, en conversaciones o en quejas.',
    },
    ticked: 'anotado',
    percent: '{n} %',
    suggests: 'Para la próxima encuesta, esto sugiere: {modules}.',
    suggestsNone: 'Nada de esto sugiere un grupo de preguntas.',
    save: 'Guardar',
    saved: 'Guardado.',
  },
};
