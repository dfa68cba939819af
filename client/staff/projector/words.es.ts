/** Holds what staff read on the wall and beside it, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { projectorWords, hallWords }: Spoken<typeof english> = {
  projectorWords: {
    title: 'Código de {course}',
    local:
      'Los teléfonos de la sala no pueden llegar a esta dirección. Inicie el servidor con PUBLIC_URL en una dirección de su red.',
    open: 'Abrir ahora',
    beforeTitle: 'Antes de mostrarla',
    before:
      'Algo desaconseja abrir esta encuesta ahora. Léalo aquí, donde la clase no lo lee. Lo que escriba acompaña a la apertura cuando pulse «Abrir ahora».',
    showWithReason: 'Mostrarla y abrirla con este motivo',
    showClosed: 'Solo mostrarla, sin abrirla ahora',
    needsReason: 'Abrirla ahora requiere un motivo por escrito. Apague el proyector antes de seguir leyendo.',
    needsReasonHall: 'Abrirla ahora requiere un motivo por escrito. Ábrala en su propio dispositivo.',
    readReason: 'Seguir leyendo',
    close: 'Cerrar la encuesta',
    endGrace: 'Terminar este plazo ahora',
    endGraceTitle: '¿Terminar este plazo ahora?',
    endGraceText:
      'Mire primero a su alrededor: no podemos ver si alguien está enviando todavía. Los formularios que sigan en pantalla ya no se podrán enviar y las respuestas ya no se podrán retirar.',
    endGraceYes: 'Terminarlo ahora',
    endGraceNo: 'Esperar',
    results: 'Ver los resultados',
    slides: 'Mostrarlos a la clase en diapositivas',
    whatCame: 'Qué se hizo',
    fullScreen: 'Pantalla completa',
    leave: 'Volver a la asignatura',
    leaveHall: 'Salir de la pantalla',
    keys: 'Esc: salir',
    otherComputer: 'En otro ordenador',
    sheet: 'Hoja con el código',
    fewTitle: '¿Menos de {k}?',
    few: 'Si hay menos de {k} respuestas, no se mostrará nada y las respuestas se destruirán. El contador aún no puede decirlo: solo muestra un número a partir de {k}, y con algo de retraso.',
    confirmTitle: '¿Cerrar esta encuesta ahora?',
    confirm:
      'Las visitas nuevas se rechazan de inmediato; los formularios que ya están en pantalla se pueden enviar durante {grace} más. Después se publican los resultados, una sola vez, y la encuesta no se puede volver a abrir.',
    confirmNoGrace:
      'Las visitas nuevas se rechazan de inmediato y los resultados se publican, una sola vez. La encuesta no se puede volver a abrir.',
    confirmYes: 'Cerrarla',
    confirmNo: 'Dejarla abierta',
    minutes: '{n} min',
    seconds: '{n} s',
  },
  hallWords: {
    title: 'Mostrarla en otro ordenador',
    publicTitle: 'Sin botones',
    public:
      'Abra esta dirección en el ordenador del aula. No requiere iniciar sesión y muestra el código, la dirección, la promesa y, tras el cierre, el camino a los resultados. Usted abre y cierra la encuesta en su propio dispositivo.',
    pairedTitle: 'Con botones',
    paired:
      'Recibe un código para el ordenador del aula y lo confirma aquí. Ese ordenador podrá mostrar esta encuesta, abrirla, cerrarla y terminar el plazo de los formularios en pantalla. No puede ver resultados, otras encuestas ni su cuenta. Esto termina cuando la encuesta se ha publicado, cuando usted lo termina aquí o en «Mi cuenta», o al cabo de doce horas.',
    make: 'Crear un código',
    reason: {
      showClosed: 'Crear un código y abrir la encuesta en este dispositivo',
      showWithReason: 'Crear un código y abrirla con este motivo',
    },
    typeIt: 'En el ordenador del aula, abra {address} y escriba:',
    until: 'Funciona una vez, hasta las {time}. Deje esta página abierta.',
    pairTitle: 'Mostrar una encuesta en este ordenador',
    pair: 'Quien da la clase crea un código en un teléfono, en «Mostrarla en otro ordenador». Este ordenador podrá mostrar esa encuesta, abrirla y cerrarla, y nada más. Aquí nadie inicia sesión.',
    code: 'Código del teléfono',
    codeHint: '8 letras y cifras. Las mayúsculas, los espacios y los guiones no importan.',
    ask: 'Preguntar al teléfono',
    confirmTitle: 'Confirme en el teléfono',
    confirm: 'El teléfono pregunta ahora si el ordenador con este número puede mostrar la pantalla:',
  },
};
