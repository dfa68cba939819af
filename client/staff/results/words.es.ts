/** Holds the words of the results page, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { resultsWords }: Spoken<typeof english> = {
  resultsWords: {
    title: 'Resultados',
    of: '{course} · encuesta {code} · cierre: {when}',
    ofOpen: '{course} · encuesta {code} · abierta hasta: {when}',
    beforeTitle: 'Aún no hay resultados',
    before:
      'Los resultados aparecerán cuando se cierre la encuesta ({when}), si hay al menos {k} respuestas. Hasta entonces, las respuestas permanecen en una caja sellada.',
    beforeByHand:
      'Los resultados aparecerán cuando se cierre la encuesta, si hay al menos {k} respuestas. Hasta entonces, las respuestas permanecen en una caja sellada.',
    beforeWaves: 'Un primer grupo puede mostrarse antes, en cuanto haya dos grupos de al menos {k} respuestas.',
    soon: 'La encuesta ya no admite visitas nuevas. Los resultados aparecerán aquí en unos minutos.',
    projector: 'Mostrar el código',
    reflect: 'Mostrar los resultados',
    tooFewTitle: 'No hay suficientes respuestas',
    tooFewDo: 'Dígaselo a sus estudiantes y pruebe con una conversación.',
    unreadableTitle: 'Las respuestas no se han podido abrir',
    unreadable:
      'La llave de la caja sellada se perdió mientras la encuesta estaba abierta. Ya nadie puede leer estas respuestas, así que no se muestra nada. Quien administra este servidor debería averiguar qué ha pasado antes de la próxima encuesta.',
    constructs: 'Sentir que importas, pertenencia, confianza',
    items: 'Pregunta por pregunta',
    figure: 'Todas las preguntas en una imagen',
    pulseBefore: 'la encuesta anterior',
    acts: 'Planificar una pequeña acción para esto',
    fitting: 'Pequeñas acciones que encajan con esta pregunta:',
    allActs: 'Todas las sugerencias',
    soFarTitle: 'Resultados hasta ahora',
    soFar:
      'Esta encuesta sigue abierta. Lo que ya se ha mostrado no cambiará; las respuestas recibidas desde entonces están en una caja sellada.',
    groups: 'Cómo funciona la asignatura para distintos grupos',
    answered: 'Respondieron {categories}',
    category: '«{label}»',
    or: ' o ',
    groupSize: '{n} respuestas.',
    groupsLimit: 'Que las cifras se parezcan no demuestra que las experiencias sean iguales.',
    kept: {
      one: 'Los resultados se eliminan al cabo de {n} año, con lo que se planificó y se contó después.',
      many: 'Los resultados se eliminan al cabo de {n} de años, con lo que se planificó y se contó después.',
      other: 'Los resultados se eliminan al cabo de {n} años, con lo que se planificó y se contó después.',
    },
    shared: 'Los estudiantes ven las mismas cifras.',
    sharedLink: 'Lo que ven los estudiantes',
    csv: 'Descargar como tabla (CSV)',
    view: 'Dibujar los números exactos como',
    views: { bar: 'una barra', sides: 'dos lados', squares: 'cuadrados' },
    viewHints: {
      bar: 'De «nunca» a «siempre»; lo mejor para comparar los dos extremos.',
      sides:
        'Las dos respuestas más bajas están a la izquierda y las dos más altas a la derecha; «a veces» está al lado y nunca se divide.',
      squares: 'Un cuadrado por respuesta, si hay menos de 20.',
    },
    next: 'Lo que puede hacer esta semana',
    nextPlan: {
      title: 'Planificar una pequeña acción',
      hint: 'Sugerencias para lo que salió bajo. Cada acción tiene una persona responsable y una fecha.',
    },
    nextTalk: {
      title: 'Hablar con los estudiantes',
      hint: 'Ocho minutos: agradecimiento, un punto fuerte, una preocupación, una promesa con fecha.',
    },
    nextAnnounce: 'Palabras para copiar, dirigidas a toda la clase, en ocho idiomas.',
    nextTell: {
      title: 'Contarles qué van a hacer',
      hint: '«Nos dijeron… Estamos haciendo…»: se muestra con estos resultados y en la próxima encuesta.',
    },
    nextCompare: {
      title: 'Comparar con encuestas anteriores',
      hint: 'La tendencia está en la página de la asignatura.',
    },
    notShared: 'Los estudiantes no ven esta página. Cuénteles qué ha sabido por ella.',
  },
};
