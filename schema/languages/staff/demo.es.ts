/** Holds the words of the demo for staff (E7.5), in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: 'Terminar la demostración',
    endTitle: '¿Terminar la demostración?',
    endText:
      'Se destruyen de una vez asignaturas, respuestas, claves, resultados y personas. Después tendrá un servidor vacío con un enlace para configurar el suyo, o el mismo periodo inventado otra vez.',
    keep: 'Conservar la demostración',
    replay: 'Empezar de nuevo',
    empty: 'Vaciar el servidor',
    trial: 'Prueba: todo se borra cuando se detiene este servidor. Para conservarlo, ejecute npm start.',
    emptiedTitle: 'La demostración ya no está',
    emptied: 'No queda nada de ella en el disco. Este servidor está ahora vacío y funciona como uno nuevo.',
    ownTitle: 'Empiece con el suyo',
    own: 'Escriba su nombre y su institución, añada una asignatura y la primera encuesta puede empezar. El enlace funciona una sola vez.',
    ownLink: 'Configurar este servidor',
    notKept: 'Lo que haga aquí se borra cuando se detiene este servidor. Para conservarlo, ejecute npm start.',
    refusedTitle: 'Esto no se ha hecho',
    signedOut:
      'Solo quien ha iniciado sesión puede terminar la demostración. Abra otra vez el enlace del personal; está donde se inició la demostración.',
  },
};
