/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'Sin conexión',
    offline:
      'No se ha podido contactar con el servidor y no se ha cambiado nada. Vuelva a intentarlo cuando tenga conexión.',
    newerTitle: 'Hay una versión nueva',
    newer:
      'El servidor se actualizó mientras esta página estaba abierta, y esta parte necesita la versión nueva. Guarde primero lo que haya escrito en esta página y después vuelva a cargarla.',
    newerDo: 'Volver a cargar esta página',
    stuckTitle: 'Esta parte no ha llegado',
    stuck:
      'Su navegador recuerda que no pudo cargar esta parte. Guarde primero lo que haya escrito en esta página y después vuelva a cargarla.',
    unheardTitle: 'El servidor no ha respondido',
    unheard: 'Espere un momento y vuelva a intentarlo.',
    unsure: 'No se sabe si esto se ha guardado. Si vuelve a intentarlo sin cambiar nada, no se hará nada dos veces.',
    unchanged: 'No se ha cambiado nada.',
    answered: 'El servidor ha respondido con el estado {status}',
    wait: 'Ahora mismo está ocupado. Espere {seconds} s y vuelva a intentarlo.',
    strange:
      'Vuelva a intentarlo en un momento. Si el problema continúa, indique ese número a quien gestiona este servidor.',
    signedOutTitle: 'Su sesión ha terminado',
    signedOut: 'Inicie sesión en otra pestaña de este navegador, vuelva a esta e inténtelo de nuevo.',
    signInHow: 'Cómo iniciar sesión (en una pestaña nueva)',
    kept: 'Lo que ha escrito sigue aquí.',
    summary: 'Revise lo siguiente',
  },
};
