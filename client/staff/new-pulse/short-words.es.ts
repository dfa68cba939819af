/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready:
      'Todo está preparado como conviene a la mayoría de las asignaturas. Cambie lo que quiera, o cree la encuesta tal como está.',
    change: 'Cambiar',
    changePart: 'Cambiar: {part}',
    core: 'Seis preguntas sobre sentir que importas, pertenencia y confianza.',
    standard: 'Doce preguntas sobre sentir que importas, pertenencia y confianza.',
    set: 'También se pregunta el grupo de preguntas «{name}».',
    own: {
      one: 'Se añade una pregunta propia.',
      many: 'Se añaden {n} de preguntas propias.',
      other: 'Se añaden {n} preguntas propias.',
    },
    context: 'Una pregunta más, la última, divide los resultados.',
    suggests: 'Lo anotado sobre esta asignatura sugiere el grupo de preguntas «{name}».',
    open: 'Puede responder cualquiera que tenga el enlace o el código QR.',
    openMeans:
      'Se puede responder incluso dos veces, y quien envíe respuestas inventadas podría llegar a deducir las reales.',
    codes: {
      one: 'Puede responder quien tenga el código impreso.',
      many: 'Puede responder quien tenga uno de los {n} de códigos impresos, uno para cada estudiante.',
      other: 'Puede responder quien tenga uno de los {n} códigos impresos, uno para cada estudiante.',
    },
    codesOnce: 'Cada código sirve una vez. Se anota que se ha usado, no qué se respondió con él.',
    roster:
      'Cada estudiante de la asignatura puede responder una vez, desde su página en la plataforma de aprendizaje.',
    rosterWhy:
      'No se guardan nombres. Se propone porque la asignatura está conectada con una plataforma de aprendizaje.',
    reserve: {
      one: 'Además se imprime un código para un estudiante que no puede responder desde allí.',
      many: 'Además se imprimen {n} de códigos para estudiantes que no pueden responder desde allí.',
      other: 'Además se imprimen {n} códigos para estudiantes que no pueden responder desde allí.',
    },
    byHand: 'Usted la abre en clase. Se cierra: {closes}.',
    atTime: 'Se abre: {opens}. Se cierra: {closes}.',
    noTimes: 'Elija cuándo se abre y cuándo se cierra.',
    atClose: 'Usted y su alumnado ven los resultados una vez, al final, a partir de {k} respuestas.',
    atCloseStaff: 'Solo el equipo de la asignatura ve los resultados, una vez, al final, a partir de {k} respuestas.',
    waves: 'Usted y su alumnado ven los resultados por etapas de {k} respuestas o más.',
    wavesStaff: 'Solo el equipo de la asignatura ve los resultados, por etapas de {k} respuestas o más.',
    twoKnown: 'También están protegidos si alguien conoce dos de las respuestas.',
    full: 'Las cifras son exactas a partir de {full} respuestas.',
    grace: {
      one: 'Los formularios que ya están en pantalla se pueden enviar durante {n} minuto tras el cierre.',
      many: 'Los formularios que ya están en pantalla se pueden enviar durante {n} de minutos tras el cierre.',
      other: 'Los formularios que ya están en pantalla se pueden enviar durante {n} minutos tras el cierre.',
    },
  },
};
