/** Holds the words of the page "New pulse", in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { newPulseWords, ownWords, signalWords, whyNotWords }: Spoken<typeof english> = {
  newPulseWords: {
    title: 'Nueva encuesta',
    changeTitle: 'Cambiar la encuesta planificada',
    duplicateOf: 'Rellenada como la encuesta {code}. Elija nuevas fechas y cambie lo que quiera.',
    openedMeanwhile:
      'Esta encuesta se ha abierto, así que ya no se puede cambiar. Puede cerrarla o retrasar su cierre.',
    meanwhile:
      'Mientras tanto, otra persona ha cambiado esta encuesta. Ahora tiene el código {code}, se abre el {opens} y se cierra el {closes}. Lo que ha escrito sigue aquí: si lo guarda, sustituye al otro plan.',
    meanwhileByHand:
      'Mientras tanto, otra persona ha cambiado esta encuesta. Ahora tiene el código {code}, se abre a mano y se cierra el {closes}. Lo que ha escrito sigue aquí: si lo guarda, sustituye al otro plan.',
    meanwhileLink: 'Ver el otro plan en una pestaña nueva',
    keepsCode:
      'Solo cambian las fechas, así que la encuesta conserva su código {code}. Los enlaces, carteles y papeles impresos siguen funcionando.',
    losesCode:
      'Con estos cambios pasa a ser una encuesta nueva con un código nuevo. Los enlaces, códigos QR, carteles y papeles con {code} dejan de funcionar: quien los siga leerá que la encuesta se ha retirado.',
    saveTimes: 'Guardar las nuevas fechas',
    replace: 'Sustituirla por una encuesta con código nuevo',
    questionsTitle: 'Preguntas',
    form: '¿Qué formulario?',
    core: 'Básico: seis preguntas',
    coreHint: 'Dos sobre cada tema: sentir que importas, pertenencia y confianza.',
    standard: 'Estándar: doce preguntas',
    standardHint: 'Las seis básicas y otras seis sobre los mismos tres temas.',
    modules: 'Añadir grupos de preguntas sobre los obstáculos que espera',
    modulesChosen: 'Grupos de preguntas: {n} de {most} elegidos',
    modulesLegend: '¿Qué grupos de preguntas?',
    modulesHint: 'Dos como máximo. Cada uno pregunta con más detalle por un obstáculo.',
    moduleSize: { one: '{n} pregunta', many: '{n} de preguntas', other: '{n} preguntas' },
    minGroup: 'Los resultados solo se muestran si hay al menos {n} respuestas.',
    see: 'Las preguntas de «{name}»',
    count: '{n} de {most} preguntas',
    minutes: {
      one: '{n} minuto, aproximadamente',
      many: '{n} de minutos, aproximadamente',
      other: '{n} minutos, aproximadamente',
    },
    contextLegend: '¿Funciona la asignatura para distintos grupos?',
    context: 'Preguntar quién siente que hay pocas personas como él o ella',
    contextHint: 'Una pregunta, al final, divide los resultados: «{question}» Los grupos menores de {min} se unen.',
    peopleTitle: 'Quién puede responder',
    eligibility: '¿A quién se admite?',
    open: 'Cualquiera que tenga el enlace o el código QR',
    openHint:
      'No hay nada que preparar. Estas cifras cuentan respuestas, no personas: quien tenga el enlace puede responder, incluso dos veces, y quien envíe respuestas inventadas podría averiguar las reales.',
    codes: 'Códigos impresos, uno por estudiante',
    codesHint:
      'Imprime {n} papeles y cada estudiante saca uno de un montón. Cada código funciona una vez. Guardamos que se ha usado, no qué se ha respondido.',
    roster: 'Estudiantes de la asignatura, desde su página en la plataforma de aprendizaje',
    rosterHint:
      'Cada estudiante puede responder una vez. La plataforma dice quién estudia la asignatura, y no guardamos nombres ni identificadores. Sellamos un papel cerrado y después reconocemos el sello, no el papel.',
    reserve: {
      one: 'Imprimir también un código',
      many: 'Imprimir también {n} de códigos',
      other: 'Imprimir también {n} códigos',
    },
    reserveHint: 'Para estudiantes cuyo navegador no puede obtener un sello. Cada código sirve una sola vez.',
    timesTitle: 'Cuándo',
    opening: '¿Cuándo se abre?',
    byHand: 'Cuando la abra en clase',
    atTime: 'A una hora fijada',
    opensAt: 'Se abre',
    closesAt: 'Se cierra',
    presets: 'Buenas semanas de {term}',
    preset: 'Semana {week}: del {from} al {to}',
    courseClock: 'Hora local de {zone}.',
    moment: '{when}.',
    momentHere: '{when}. En este dispositivo: {here}.',
    resultsTitle: 'Resultados',
    mode: '¿Cuándo se muestran los resultados?',
    atClose: 'Una vez, al final',
    atCloseHint: 'Hasta entonces las respuestas permanecen en una caja sellada.',
    waves: 'Por tandas',
    wavesHint:
      'En cuanto llegan dos grupos de al menos {k} respuestas, se puede mostrar el más antiguo. Conviene a encuestas que duran días.',
    k: 'Grupo mínimo que se muestra',
    kHint:
      '{k} o más. Los estudiantes ven este número. Una vez prometido, ninguna encuesta posterior de esta asignatura puede bajar de él.',
    protectionNow: {
      one: 'También protegido si alguien conoce {n} de las respuestas, como la suya.',
      many: 'También protegido si alguien conoce {n} de las respuestas.',
      other: 'También protegido si alguien conoce {n} de las respuestas.',
    },
    fullNow: 'Cifras exactas a partir de {full} respuestas.',
    m: '¿Cuántas respuestas puede conocer alguien?',
    mOne: 'Una: la suya o una que le han contado',
    mOneHint: 'Aun así no puede tener certeza de cómo respondió otra persona.',
    mTwo: 'Dos',
    mTwoHint:
      'Protege a los estudiantes aunque dos se cuenten sus respuestas. Los grupos deben ser de al menos {k} y se muestra algo menos donde casi todos coinciden.',
    full: 'Cifras exactas solo a partir de este número de respuestas',
    fullHint:
      'De {least} a {most}. Por debajo, los resultados son intervalos aproximados. Un número mayor protege mejor si vuelve a preguntar a los mismos estudiantes y alguien se ha ido entretanto.',
    grace: 'Minutos para los formularios que ya están en pantalla',
    graceHint: 'De 0 a 10, contados desde el cierre. Las visitas nuevas se rechazan en cuanto se cierra.',
    resultsLegend: '¿Quién ve los resultados?',
    results: 'Los estudiantes también ven los resultados',
    resultsHint: 'Ven los mismos totales publicados que usted, en la página a la que lleva su código.',
    suggested: 'Sugerido por lo anotado sobre esta asignatura: {signals}. Usted decide.',
    actsOn: 'Este cargo actúa según lo que muestre: {role}.',
    told: 'Qué se dirá a los estudiantes',
    tooSmall:
      'Los resultados necesitan al menos {needs} estudiantes que puedan responder y esta asignatura tiene {size}. En un grupo menor se podría adivinar quién dijo qué.',
    previewTitle: 'Como lo verá un estudiante',
    preview: 'Mostrar el formulario',
    previewHide: 'Ocultar el formulario',
    previewLanguage: '¿En qué idioma?',
    previewFrame: 'El formulario de este plan, como lo vería un estudiante. No se puede enviar desde aquí.',
    previewHint: 'Este es el formulario real. No se guarda nada y no se puede enviar desde aquí.',
    previewLoading: 'Preparando el formulario…',
    frozen:
      'Todo esto queda fijado cuando se abre la encuesta. Después solo se puede cambiar el cierre, y solo para retrasarlo.',
    make: 'Crear la encuesta',
    makeWithCodes: 'Crear la encuesta y sus códigos',
  },
  ownWords: {
    title: 'Preguntas propias',
    intro:
      'Puede añadir hasta tres, que se responden de Nunca a Siempre. Se muestran aparte, señaladas como escritas por esta asignatura, y nunca se suman a nada más.',
    add: 'Añadir una pregunta propia',
    one: 'Su pregunta {n}',
    text: 'La frase a la que responden los estudiantes',
    textHint:
      'Algo que hizo el personal o la asignatura y que puede cumplirse a menudo o rara vez. Por ejemplo: El equipo docente nos dio tiempo para pensar.',
    left: 'quedan {n} caracteres',
    words: { one: '{n} palabra', many: '{n} de palabras', other: '{n} palabras' },
    wordsOf: '{words}; el máximo es {most}.',
    doer: '¿Quién puede cambiar esto?',
    doers: {
      staff: 'El personal',
      course: 'La asignatura',
      'staff-and-peers': 'El personal y los estudiantes juntos',
    },
    language: 'Idioma de la frase',
    noLists: 'No tenemos listas de palabras en este idioma, así que compruebe usted cada punto.',
    points: 'Confirme',
    mustChange: 'Hay que cambiarlo',
    consider: 'Reconsidérelo',
    fine: 'No se han encontrado problemas.',
    remove: 'Quitar la pregunta {n}',
    removed: 'Se ha quitado una pregunta.',
    putBack: 'Volver a ponerla',
    says: {
      empty: 'Escriba la frase o quite esta pregunta.',
      confirm: 'Confirme cada uno de estos puntos o quite esta pregunta.',
    },
  },
  signalWords: {
    retention: 'pocos continúan',
    absence: 'ausencias',
    awards: 'diferencias en las notas',
    community: 'una comunidad de aprendizaje débil',
    comments: 'comentarios sobre aislamiento o sesgos',
  },
  whyNotWords: {
    smallClass: 'Con hasta {n} estudiantes, solo se hacen las seis preguntas básicas.',
    tooMany: 'Serían {n} preguntas; el máximo es {most}.',
    twoModules: 'Puede elegir dos grupos de preguntas como máximo.',
    needsCodes: 'Esto necesita códigos impresos.',
    notEntered:
      'Necesita un número de estudiantes avalado por otra persona. Pida a alguien de la administración que no imparta esta asignatura que introduzca en «Titulaciones» cuántos están matriculados: al menos {needs}.',
    tooFewEnrolled:
      'Necesita al menos {needs} estudiantes matriculados; la administración ha introducido {n} en «Titulaciones».',
    moreCodes:
      'Esta asignatura tiene {size} estudiantes en su configuración, pero la administración ha introducido {n} en «Titulaciones». Quien guarde los códigos sobrantes podría usarlos, así que la configuración no debe indicar más.',
    contextNeeds: 'Necesita {needs} estudiantes que puedan responder; esta asignatura tiene {size}.',
    tooManyCodes:
      'Una encuesta puede tener {most} códigos impresos como máximo, uno por estudiante. Elija el enlace abierto o corrija el tamaño de la clase en la configuración de la asignatura.',
    notWithWaves: 'No se puede combinar con resultados por tandas.',
    notWithContext: 'No se puede combinar con la pregunta que divide los resultados.',
    wavesNeedHours: 'Necesita al menos {hours} horas entre la apertura y el cierre.',
    codesForWaves: 'Los resultados por tandas necesitan códigos impresos.',
    codesForContext: 'La pregunta que divide los resultados necesita códigos impresos.',
    nobodyActs: 'Su institución debe indicar antes quién actuará. La administración puede hacerlo en «Institución».',
    threeOwn: 'Puede añadir tres como máximo.',
    mustRest:
      'A los estudiantes de esta asignatura se les preguntó hace menos de 72 horas. Primera apertura posible: {when}.',
  },
};
