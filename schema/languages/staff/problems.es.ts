/** Holds the sentence of each problem for staff, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: 'No se ha podido leer',
      request: 'No se ha podido leer la petición: {why}.',
      field: 'Corrija «{field}»: {why}.',
    },
    'too-large': {
      title: 'Se ha enviado demasiado',
      most: 'Envíe {kb} KB como máximo cada vez.',
    },
    'wrong-type': {
      title: 'Aquí solo se acepta JSON',
      json: 'Envíe la cabecera Content-Type: application/json.',
    },
    'wrong-origin': {
      title: 'Enviado desde otro sitio',
      open: 'Abra las páginas del personal en {url} y vuelva a intentarlo allí.',
    },
    'signed-out': {
      title: 'No ha iniciado sesión',
      again: 'Inicie sesión y vuelva a intentarlo. No se ha cambiado nada.',
    },
    'ticket-bad': {
      title: 'Tu visita desde la plataforma de aprendizaje ha terminado',
      again: 'Vuelve a abrir esto desde tu asignatura.',
    },
    'token-bad': {
      title: 'Este token no funciona',
      make: 'Se ha anulado, su plazo ha terminado o quien lo creó ya no tiene el rol necesario. El personal crea un token de lectura en la página «Mi cuenta», y los administradores uno de importación en la página «Importar asignaturas».',
    },
    'rows-refused': {
      title: 'Algunas filas no se pueden importar',
      correct: 'No se ha importado nada. Corrija las filas de la lista y envíe el archivo otra vez.',
    },
    'wrong-course': {
      title: 'Esta no es la asignatura desde la que has venido',
      own: 'Desde una plataforma de aprendizaje solo llegas a esa asignatura. Para todo lo demás, inicia sesión aquí.',
    },
    'platform-inactive': {
      title: 'Esta plataforma de aprendizaje no está activa',
      ask: 'Pregunta a la administración de tu institución.',
    },
    'platform-exists': {
      title: 'Esta plataforma de aprendizaje ya está registrada',
      find: 'No se cambió nada. Búscala en la lista de esta página.',
    },
    'platform-address': {
      title: 'Esta dirección no se puede usar',
      correct:
        'Escribe una dirección https a la que se pueda llegar desde cualquier punto de internet, sin nombre ni contraseña en ella.',
    },
    forbidden: {
      title: 'No tiene acceso a esto',
      ask: 'Si lo necesita, consulte a la coordinación de la asignatura.',
    },
    'not-found': {
      title: 'Aquí no hay nada',
      check: 'Compruebe la dirección o vaya a la página de inicio.',
    },
    'setup-link-spent': {
      title: 'Este enlace de configuración ya no funciona',
      print: 'Se ha usado o se ha generado otro más reciente. Genere uno nuevo con: npm run setup-link',
    },
    'set-up-already': {
      title: 'Este servidor ya está configurado',
      load: 'Vuelva a cargar esta página: el enlace da acceso a una persona de la administración que ya existe y no crea otra.',
    },
    'passkey-refused': {
      title: 'No se ha aceptado esta clave de acceso',
      again:
        'Vuelva a intentarlo. Si no sirve, puede que se haya eliminado aquí: entre con otra clave de acceso o con un enlace.',
    },
    'too-many-passkeys': {
      title: 'Ya tiene muchas claves de acceso',
      remove: 'Elimine antes una que ya no use.',
    },
    'too-many-tokens': {
      title: 'Ya tiene muchos tokens',
      end: 'Anule antes uno que ya nada use.',
    },
    'last-way-in': {
      title: 'Es su última vía de acceso',
      add: 'En este momento nadie más podría crearle un enlace. Añada antes otra clave de acceso o invite a una segunda persona a la administración.',
    },
    'mail-off': {
      title: 'El correo está desactivado aquí',
      ask: 'Entre con una clave de acceso, o pida un enlace a la administración.',
    },
    'only-provider': {
      title: 'Aquí solo se entra a través de su institución',
      there: 'Elija el botón con el nombre del acceso de su institución. Las demás vías están cerradas.',
    },
    'provider-off': {
      title: 'Aquí no está configurado el acceso de ninguna institución',
      other: 'Entre con una clave de acceso o un enlace.',
    },
    'provider-down': {
      title: 'El acceso de su institución no responde',
      later:
        'No se ha cambiado nada. Vuelva a intentarlo en un minuto, o entre de otra manera. La administración también lo ve.',
    },
    'sign-in-link-spent': {
      title: 'Este enlace ya no funciona',
      make: 'Ya se ha usado o ha caducado. Cree uno nuevo o pida uno.',
    },
    conflict: {
      title: 'Otra persona acaba de cambiar esto',
      reload: 'Vuelva a cargar la página para ver qué ha cambiado e inténtelo de nuevo.',
    },
    'changed-meanwhile': {
      title: 'Otra persona ha cambiado esto mientras usted escribía',
      compare: 'Lo que ha escrito no se ha perdido. Compárelo con lo que se guardó mientras tanto y vuelva a guardar.',
    },
    'course-archived': {
      title: 'Esta asignatura está archivada',
      take: 'Sáquela del archivo en su configuración y cree después la encuesta.',
    },
    'no-platform': {
      title: 'Esta asignatura no está conectada a ninguna plataforma',
      connect:
        'Conéctela primero desde la plataforma de aprendizaje, o permita responder con códigos impresos o con el enlace.',
    },
    'course-kept': {
      title: 'Esta asignatura no se puede eliminar',
      'has-pulses': 'Tiene una encuesta. Descártela si aún no se ha abierto; si no, archive la asignatura.',
      rehearsing: 'Hay un ensayo en curso. Ciérrelo antes.',
      'only-role':
        'No tiene acceso a nada más, así que se cerraría su sesión definitivamente. Añada antes otra asignatura.',
    },
    'pulse-open-already': {
      title: 'Esta asignatura ya tiene una encuesta en curso',
      close: 'Cierre antes la encuesta {code} y espere sus resultados.',
    },
    'pulse-too-soon': {
      title: 'Demasiado pronto tras la última encuesta',
      later:
        'La encuesta {code} hizo algunas de las mismas preguntas menos de 72 horas antes. Abra esta en este momento o más tarde: {time}.',
    },
    'runs-into-next': {
      title: 'Demasiado cerca de la próxima encuesta',
      earlier:
        'La encuesta {code} está prevista después de esta, y entre ambas los estudiantes descansan 72 horas. Cierre esta en este momento o antes, o mueva la otra: {time}.',
    },
    'k-above-next': {
      title: 'El grupo mínimo solo se puede aumentar',
      first:
        'La encuesta {code}, que se abre más tarde, promete grupos de al menos {most}. Cambie antes esa, o elija {most} o menos.',
    },
    'too-many-rehearsals': {
      title: 'Demasiados ensayos a la vez',
      most: 'Hay {most} ensayos de esta asignatura en curso. Cierre uno en la página de la asignatura; cada uno termina también por sí solo.',
    },
    'reason-needed': {
      title: 'Esto necesita un motivo',
      elsewhere: 'Lo que lo desaconseja está en la página de la encuesta. Ábrala allí, en su propio dispositivo.',
      write: 'Si quiere continuar de todos modos, escriba por qué: su motivo queda en el registro de auditoría.',
    },
    'nobody-acts': {
      title: 'No se ha nombrado a nadie que actúe',
      name: 'El grupo de preguntas «Sesgos y trato justo» es para instituciones que han nombrado quién actuará. Pida a la administración que indique ese cargo en «Institución» o deje fuera el grupo de preguntas.',
    },
    'last-of-role': {
      title: 'Nadie más tiene esta función',
      course: 'Una asignatura necesita coordinación. Traspásela antes a alguien del equipo.',
      institution: 'Alguien tiene que administrar la institución. Invite antes a otra persona a la administración.',
    },
    'k-lowered': {
      title: 'El grupo mínimo solo se puede aumentar',
      institution: 'Ahora es {least}. Elija {least} o más.',
      course:
        'A los estudiantes de esta asignatura se les prometieron grupos de al menos {least}. Elija {least} o más.',
    },
    'too-many-questions': {
      title: 'Demasiadas preguntas',
      most: 'Así son {questions} preguntas y el máximo es {most}. Quite un grupo de preguntas o una pregunta propia, o parta del formulario básico.',
    },
    'custom-item': {
      title: 'Una pregunta propia no se puede hacer así',
      one: 'Su pregunta {n} incumple una de las reglas para estas preguntas.',
      all: 'Son demasiadas.',
    },
    'not-allowed': {
      title: 'Estas opciones no se pueden combinar',
      'waves need codes or roster':
        'Los resultados por tandas necesitan códigos impresos: con un enlace abierto, respuestas inventadas podrían revelar las reales.',
      'a breakdown needs codes or roster':
        'Una pregunta que divide los resultados necesita códigos impresos: con un enlace abierto, respuestas inventadas podrían revelar las reales.',
      'waves allow no breakdown': 'Elija los resultados por tandas o la pregunta de contexto, no ambas cosas.',
      'too few eligible': 'Podrían responder muy pocos estudiantes para este grupo mínimo.',
      'too many codes':
        'Una encuesta puede tener {most} códigos impresos como máximo, uno por estudiante. Elija el enlace abierto o corrija el tamaño de la clase.',
    },
    'class-too-small': {
      title: 'La clase es demasiado pequeña para dar cifras',
      numbers:
        'Con {size} estudiantes, una encuesta no puede mantener el anonimato; hacen falta al menos {needs}. Hable mejor con el grupo.',
      questionTitle: 'La clase es demasiado pequeña para esta pregunta',
      'context question':
        'La pregunta de contexto necesita al menos {needs} estudiantes y esta asignatura tiene {size}. Quítela.',
      'more than the core':
        'En una clase de {size} solo se pueden hacer las seis preguntas básicas: con menos de {needs} estudiantes, cada respuesta más ayuda a distinguir a las personas.',
    },
    'not-vouched': {
      title: 'Los resultados de esta asignatura no se pueden dividir',
      'nobody has entered it':
        'Una pregunta que divide los resultados necesita un número de estudiantes avalado por otra persona. Pida a alguien de la administración que no imparta esta asignatura que introduzca en «Titulaciones» cuántos están matriculados. Hacen falta al menos {needs}.',
      'too few are enrolled':
        'Una pregunta que divide los resultados necesita al menos {needs} estudiantes matriculados y la administración ha introducido {enrolled}. Quite la pregunta o pida que se corrija el número en «Titulaciones».',
      'more codes than students':
        'Se imprimirían {size} códigos para {enrolled} estudiantes matriculados, y quien tenga los demás podría responder con ellos. Ponga en la configuración de la asignatura {enrolled} estudiantes o menos, o pida a la administración que corrija el número en «Titulaciones».',
    },
    'own-course': {
      title: 'Usted imparte esta asignatura o la ha impartido',
      ask: 'El número de estudiantes matriculados debe introducirlo alguien de la administración que no sea del equipo de la asignatura. Pídaselo a otra persona de la administración.',
      represent:
        'Quien representa a los estudiantes habla por ellos, así que no puede ser alguien que imparte esta asignatura. Quien le invitó puede invitar a un estudiante.',
    },
    'told-already': {
      title: 'Ya se ha contado a los estudiantes',
      correct:
        'Estas palabras ya se han contado a los estudiantes, así que no se puede decir nada junto a ellas. Hable directamente con el personal de la asignatura.',
    },
    'pulses-too-close': {
      title: 'Las encuestas de dos asignaturas están demasiado próximas',
      wait: 'Una misma persona impartiría entonces dos asignaturas que hacen algunas de las mismas preguntas en menos de 72 horas. Espere a que terminen ambas encuestas o elija a otra persona.',
    },
    'wall-code-spent': {
      title: 'Este código no funciona',
      make: 'Un código funciona una vez, durante diez minutos. Compruébelo o cree uno nuevo en el teléfono.',
    },
    'wall-ended': {
      title: 'Esta pantalla ha terminado',
      make: 'Este ordenador no puede mostrar la encuesta, o ya no. Cree un código nuevo en el teléfono y escríbalo aquí.',
    },
    unfit: {
      title: 'Hay que corregir algo',
    },
    'wrong-state': {
      title: 'La encuesta no está en el estado adecuado para esto',
      nowhere: 'Aún no admite respuestas. Ábrala antes.',
      closed: 'Se ha cerrado y no se puede volver a abrir. Inicie una nueva.',
      discarded: 'Se descartó antes de abrirse. Cree una nueva.',
      'opened-already': 'Se ha abierto, así que ya no se puede cambiar ni descartar. Puede cerrarla.',
      'not-open': 'No está abierta ahora. Vuelva a cargar la página para ver su estado actual.',
      'still-open': 'Sigue abierta. Ciérrela antes; después empieza el tiempo para los formularios en pantalla.',
      'past-closing': 'Su hora de cierre ya ha pasado. Inicie una nueva.',
      'no-sheet': 'Sus códigos no se han impreso. Imprima códigos nuevos y ábrala después.',
      'no-codes-here': 'No tiene códigos impresos: cualquiera que tenga el enlace puede responder.',
      'too-many-sheets':
        'Se han creado códigos nuevos cinco veces, que es el límite. Use la última hoja; sin ella, cree otra encuesta cuando termine esta.',
      'open-already': 'Se ha abierto y puede que se hayan usado algunos códigos. Ya no se pueden sustituir.',
      'no-roster':
        'Es para cualquiera que tenga el enlace o un código impreso, así que no admite una lista de estudiantes.',
      'list-frozen': 'Se ha abierto, así que su lista de estudiantes ya no se puede cambiar.',
    },
    'wrong-time': {
      title: 'Esta hora no es posible',
      'opens-in-the-past': 'La hora de apertura ya ha pasado. Elija una posterior o abra la encuesta manualmente.',
      'opens-too-late': 'La apertura no debe ser posterior a este momento: {time}.',
      'closes-in-the-past': 'La hora de cierre ya ha pasado. Elija una posterior.',
      'closes-before-opening': 'El cierre debe ser posterior a la apertura: {time}.',
      'closes-too-late': 'El cierre no debe ser posterior a este momento: {time}.',
      'too-short-for-waves':
        'Los resultados por tandas necesitan al menos {hours} horas entre la apertura y el cierre.',
      'not-later': 'El cierre solo se puede mover a un momento posterior.',
    },
    'not-published': {
      title: 'Aún no hay resultados',
      later: 'Los resultados de la encuesta {code} aparecen cuando se cierre.',
    },
    'results-deleted': {
      title: 'Estos resultados ya no se conservan',
      limit:
        'Su institución conserva los resultados un número limitado de años. Los de la encuesta {code} superaban ese límite y se eliminaron, junto con lo que se planificó y se contó a los estudiantes después.',
    },
    'results-lost': {
      title: 'Los resultados de esta encuesta se han perdido',
      backup:
        'La encuesta {code} ha terminado, pero este servidor no tiene resultados. Ocurre cuando se restauró desde una copia de seguridad anterior al final de la encuesta. No se pueden recuperar. Puede crear una encuesta nueva.',
    },
    'too-fast': {
      title: 'Demasiados cambios a la vez',
      wait: 'No se ha cambiado nada. Ha hecho en poco tiempo más cambios de lo habitual en una persona. Vuelva a intentarlo en {seconds} s.',
    },
    busy: {
      title: 'El servidor está ocupado',
      wait: 'Vuelva a intentarlo en {seconds} s.',
    },
    retry: {
      title: 'No ha funcionado en este momento',
      again: 'No se ha perdido nada. Vuelva a intentarlo en un momento.',
    },
    defect: {
      title: 'Algo ha fallado por nuestra parte',
      tell: 'Vuelva a intentarlo. Si el problema continúa, indique el número {id} a quien gestiona este servidor.',
    },
  },
};
