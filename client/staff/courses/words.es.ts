/** Holds the words of the list of courses, of adding a course, and of the page of one, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: 'Archivar asignaturas',
    allOf: 'Todas las asignaturas: {n}',
    title: 'Sus asignaturas',
    students: { one: '{n} estudiante', many: '{n} de estudiantes', other: '{n} estudiantes' },
    noPulse: 'Aún no hay encuestas',
    opens: 'Se abre: {when}',
    opensByHand: 'Se abre cuando usted decida',
    closes: 'Se cierra: {when}',
    archived: 'Archivadas: {n}',
    told: 'Los estudiantes ya saben qué se hizo tras la última encuesta.',
    all: 'Todas las asignaturas',
    trend:
      'Sentir que importas, pertenencia y confianza en las últimas {n} encuestas, de ninguna de las respuestas a todas. Las cifras están en la página de la asignatura.',
  },
  firstHourWords: {
    title: 'Su primera hora',
    progress: '{done} de {all} hechos',
    done: 'Hecho: {step}',
    hide: 'Ocultar esta lista',
    help: 'Qué es una encuesta y cómo una sigue a otra.',
    helpLink: 'Leer la ayuda',
    steps: {
      course: {
        title: 'Añadir una asignatura',
        text: 'Bastan el nombre y cuántos estudiantes tiene.',
      },
      pulse: {
        title: 'Abrir una encuesta en clase',
        text: 'Los estudiantes escanean un código y responden seis preguntas en un minuto, más o menos.',
      },
      read: {
        title: 'Leer juntos los resultados',
        text: 'Aparecen cuando la encuesta se ha cerrado, si han respondido suficientes estudiantes.',
      },
      tell: {
        title: 'Contar a los estudiantes qué va a hacer',
        text: 'Basta una pequeña acción. Es la razón por la que responderán la próxima vez.',
      },
    },
  },
  nextWords: {
    next: 'A continuación',
    nextIn: 'A continuación en {course}',
    'tell-late': {
      title: 'Cuente a los estudiantes qué se hizo',
      text: 'Los estudiantes esperan desde el {day}. Más vale contárselo tarde que no contárselo.',
      link: 'Contárselo ahora',
      goOn: 'Terminar el borrador',
    },
    tell: {
      title: 'Cuente a los estudiantes qué se hizo',
      text: 'A más tardar el {day} deberían saber qué hará o por qué no.',
      link: 'Escribirlo ahora',
      goOn: 'Terminar el borrador',
    },
    read: {
      title: 'Lea los resultados',
      text: 'La encuesta que se cerró el {day} tiene resultados.',
      link: 'Leerlos',
    },
    running: {
      title: 'Hay una encuesta abierta',
      text: 'Cierre: {when}. Muestre el código allí donde estén sus estudiantes.',
      link: 'Mostrarlo en la pantalla',
    },
    closing: {
      title: 'Se están preparando los resultados',
      text: 'Cierre de la encuesta: {when}. Los resultados tardan unos minutos.',
      link: 'Ver si hay resultados',
    },
    'open-today': {
      title: 'Hoy se abre una encuesta',
      text: 'Apertura: {when}.',
      byHand: 'La abre usted.',
      link: 'Preparar la pantalla',
    },
    open: {
      title: 'Hay una encuesta planificada',
      text: 'Apertura: {when}.',
      byHand: 'La abre usted, por ejemplo cuando todo el mundo esté en el aula.',
      link: 'Preparar la pantalla',
    },
    'too-few': {
      title: 'La última encuesta no tiene resultados',
      text: 'No se puede mostrar nada de la encuesta que se cerró el {day}. Dígaselo a sus estudiantes y pruebe con una conversación.',
      link: 'Qué hacer ahora',
    },
    'plan-first': {
      title: 'Planifique la primera encuesta',
      text: 'Sus estudiantes responden seis preguntas breves en el teléfono, en un minuto más o menos.',
      link: 'Planificar una encuesta',
    },
    plan: {
      title: 'Planifique la próxima encuesta',
      text: 'No hay nada más pendiente. Cuatro semanas entre dos encuestas son un buen ritmo.',
      link: 'Planificar una encuesta',
    },
  },
  nowWords: {
    title: 'También está pendiente',
    link: '{link}: {course}',
    more: 'Y {n} más',
  },
  stageWords: {
    draft: 'En preparación',
    armed: 'Aún no abierta',
    open: 'Abierta',
    grace: 'Cerrándose',
    closing: 'Cerrándose',
    closed: 'Cerrada',
    lost: 'Resultados perdidos',
  },
};
