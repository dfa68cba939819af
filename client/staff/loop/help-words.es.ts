/** Holds the words of the page that explains how one pulse follows the other (E2.3), in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: 'Ayuda',
    lead: 'Una encuesta son unas pocas preguntas, un resultado, una pequeña acción y unas palabras a los estudiantes. Después se vuelve a preguntar.',
    cycleTitle: 'De una encuesta a la siguiente',
    cycle: [
      {
        title: 'Planificar',
        text: 'Elija cuándo se abre y se cierra la encuesta. Las seis preguntas básicas son un buen comienzo. Cuatro semanas entre dos encuestas dejan tiempo para actuar.',
      },
      {
        title: 'Abrirla en clase',
        text: 'Muestre el código en la pantalla y deje dos minutos a todos. Diga que contará qué se hizo y cuándo.',
      },
      {
        title: 'Cerrarla y pensar un minuto',
        text: 'Nadie ve resultados antes del cierre. Antes de mirar, tres preguntas le ayudan a notar qué espera.',
      },
      {
        title: 'Leer los resultados',
        text: 'Lea primero la parte más baja. Si respondieron muy pocos, no se muestra nada y es mejor una conversación.',
      },
      {
        title: 'Planificar una pequeña acción',
        text: 'Tiene una persona responsable del equipo docente y una fecha, y llega a todo el mundo.',
      },
      {
        title: 'Contárselo a los estudiantes',
        text: 'Deberían saber en diez días laborables qué hará o por qué no. La siguiente encuesta se lo recuerda si no lo saben.',
      },
    ],
    waysTitle: 'Dónde encontrarlo',
    ways: {
      courses: 'Sus asignaturas y sus próximos pasos',
      acts: 'Pequeñas acciones entre las que elegir',
      scripts: 'Guiones para imprimir',
    },
    conversation: 'Una conversación para clases pequeñas',
    privacy: 'Qué se promete a los estudiantes',
    accessibility: 'Accesibilidad de este sitio',
    troubleTitle: 'Si algo no sale como estaba previsto',
    trouble: [
      {
        title: 'Nadie puede abrir la dirección de la pantalla',
        text: 'Compruebe que la encuesta está abierta. La dirección y el código están también en la página «Compartir», como enlace, cartel e imagen.',
      },
      {
        title: 'Respondieron muy pocos',
        text: 'Las respuestas se destruyen y no se muestra nada, por pocas que fueran. Pregunte de nuevo más adelante o mantenga una conversación.',
      },
      {
        title: 'Un resultado duele',
        text: 'Espere un día antes de responder. Hable con un colega de lo que ha oído, y nunca de quién pudo decirlo.',
      },
      {
        title: 'Ha perdido su vía de acceso',
        text: 'La administración de su institución puede crearle un enlace nuevo. Quien gestiona el servidor también puede hacerlo.',
      },
    ],
  },
};
