/** Holds the words about the people of a course and of the institution, and about their roles, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: 'Conectar con una plataforma de aprendizaje',
    text: 'Quien imparte esta asignatura en Moodle, Canvas u otra plataforma escribe allí este código al abrir la actividad por primera vez. Desde entonces, todos los que la imparten allí tienen aquí los derechos de la codocencia.',
    once: 'Se muestra una vez y vale una vez, durante un día. El código anterior ya no vale.',
    make: 'Crear un código',
    connected: 'Conectada con',
    undo: 'Desconectar',
    undoTitle: '¿Desconectar de {name}?',
    undoText:
      'Quien imparte la asignatura allí deja de tener acceso al instante. Los estudiantes que la abran allí no encontrarán nada. Todas las encuestas y los resultados se conservan, y un código nuevo la conecta otra vez.',
    undoYes: 'Desconectar',
  },
  roleWords: {
    you: '{name} (usted)',
    drop: 'Retirar esta función',
    dropOwn: 'Dejar esta función',
    dropTitle: '¿Retirar esta función a {name}?',
    dropOwnTitle: '¿Dejar esta función?',
    dropText:
      '{name} pierde aquí de inmediato esta función: {role}. No se pierde nada de lo hecho. Si es su última función, se cierra su sesión.',
    dropOwnText:
      'Perderá aquí esta función: {role}. Solo otra persona puede devolvérsela. Si es su última función, se cerrará su sesión.',
    yes: 'Retirar la función',
    ownYes: 'Dejar la función',
    no: 'Cancelar',
  },
  teamWords: {
    title: 'Equipo',
    nobody: 'Nadie dirige todavía esta asignatura. Un administrador de tu institución puede nombrar a quien la dirija.',
    people: 'Quién trabaja en esta asignatura',
    count: 'Personas en esta asignatura: {n}',
    coTeacher:
      'Quien participa en la codocencia ve esta asignatura y sus resultados, y planifica, abre y cierra encuestas.',
    inviteCoTeacher: 'Invitar a alguien a la codocencia',
    representative:
      'Quien representa a los estudiantes cursa esta asignatura. Ve lo que ven los estudiantes, lo que usted planea y «Lo que dijo la clase y lo que hicimos» antes de que lo publique. Puede escribirle una línea y decir que está de acuerdo. No cambia nada.',
    representativeConsent:
      'Pregunte a la persona antes de escribir su nombre: se guarda aquí, y lo ven el personal de esta asignatura y la administración. Los estudiantes no lo ven.',
    inviteRepresentative: 'Invitar a un representante de estudiantes',
    handOver: 'Traspasar',
    handOverTitle: '¿Traspasar esta asignatura a {name}?',
    handOverText:
      'A partir de ahora {name} coordina la asignatura y puede invitar y retirar a personas y volver a traspasarla. Usted sigue en el equipo como codocente.',
    handOverYes: 'Traspasarla',
    no: 'Cancelar',
  },
};
