/** Holds the words about acts and about what students were told that the page of a course needs too, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: 'Equipo docente',
      'course-lead': 'Coordinación de la asignatura',
      programme: 'Titulación',
      institution: 'Institución',
    },
    statuses: {
      planned: 'Planificada',
      done: 'Hecha',
      'passed-on': 'No está a nuestro alcance: trasladada',
      dropped: 'Descartada',
    },
    act: {
      by: '{owner}, a más tardar el {day}',
      overdue: '{owner}, debía estar el {day}',
      done: 'Hecha el {day}, por: {owner}',
      dropped: 'Descartada',
      passedTo: 'Trasladada a: {role}',
      shared: 'Compartida con otras asignaturas',
      change: 'Cambiar',
      changeOf: 'Cambiar «{title}»',
    },
    course: {
      acts: 'Acciones',
      noActs: 'Aún no hay ninguna acción planificada.',
      actsHelp: 'Basta con una pequeña acción que llegue a todos.',
      actsHelpLink: 'Ver pequeñas acciones entre las que elegir',
      toldHelp: 'Decirlo también en clase lleva ocho minutos.',
      toldHelpLink: 'Leer el guion para hacerlo',
      open: {
        one: '{n} acción está pendiente',
        many: '{n} de acciones están pendientes',
        other: '{n} acciones están pendientes',
      },
      more: { one: '{n} acción más', many: '{n} de acciones más', other: '{n} acciones más' },
      overdue: {
        one: '{n} de ellas va con retraso',
        many: '{n} de ellas van con retraso',
        other: '{n} de ellas van con retraso',
      },
      allDone: 'Todas las acciones planificadas están hechas, descartadas o trasladadas.',
      done: { one: '{n} hecha hasta ahora', many: '{n} hechas hasta ahora', other: '{n} hechas hasta ahora' },
      planNext: 'Planificar una acción tras la última encuesta',
      plan: 'Abrir el plan de acción',
      told: 'Qué contó a los estudiantes',
      nothing: 'Cuando se haya cerrado una encuesta, cuente aquí a los estudiantes qué se hizo.',
      due: 'Los estudiantes aún no saben qué se hizo tras la encuesta que se cerró el {closed}. Cuénteselo a más tardar el {day}.',
      overdueTold:
        'Los estudiantes esperan desde el {day} saber qué se hizo tras la encuesta que se cerró el {closed}. Antes de volver a preguntar, diga qué hizo o por qué no.',
      tooFew:
        'A la encuesta que se cerró el {closed} llegaron muy pocas respuestas. Dígaselo a los estudiantes y qué se hará en su lugar.',
      begun: 'Hay un borrador pendiente.',
      goOn: 'Seguir escribiendo',
      toldOn: 'El {day} les contó qué se hizo tras la encuesta que se cerró el {closed}.',
      corrected: 'Corregido el {day}.',
      see: 'Verlo o corregirlo',
      slide: 'Mostrarlo en pantalla',
    },
  },
};
