/** Holds what staff read where they limit a planned pulse to a list of students, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: 'Solo estudiantes de una lista',
    lead: 'Sin lista, puede responder una vez cualquiera a quien su plataforma envíe como estudiante de la asignatura. Con una lista, solo quienes figuran en ella. Incluya a toda la clase: los resultados de unos pocos estudiantes elegidos hablarían de esos pocos.',
    none: 'Ahora no hay ninguna lista.',
    listed: {
      one: 'Hay 1 estudiante en la lista. Solo guardamos huellas (hash), hasta el cierre.',
      many: 'Hay {n} estudiantes en la lista. Solo guardamos huellas (hash), hasta el cierre.',
      other: 'Hay {n} estudiantes en la lista. Solo guardamos huellas (hash), hasta el cierre.',
    },
    besideCodes:
      'Esta encuesta tiene también códigos impresos, así que no admite una lista: quien tenga los códigos y elija la lista podría averiguar qué respondió un solo estudiante. Planifíquela sin códigos impresos si necesita una lista.',
    notConnected:
      'La asignatura no está conectada con ninguna plataforma de aprendizaje, así que nadie podría decir quién está en una lista. En la página de la asignatura se explica cómo conectarla.',
    platform: '¿De qué plataforma son los estudiantes?',
    platformHint: 'Una lista es de una plataforma. Quien llegue desde otra no podría responder.',
    which:
      'Los identificadores son los que la plataforma envía como «sub» cuando un estudiante abre la actividad. No son nombres, números de estudiante ni direcciones de correo.',
    whichBy: [
      'Moodle: el número tras «id=» en la dirección del perfil del estudiante.',
      'Canvas: el identificador LTI, de 36 caracteres. Quien administra Canvas puede consultarlo.',
      'Brightspace, Blackboard y otras: pregunte a quien administra la plataforma.',
    ],
    ids: 'Identificadores de los estudiantes',
    idsHint: 'Uno por línea. Quien aparece dos veces cuenta una vez.',
    file: 'O léalos de un archivo',
    fileHint:
      'Un archivo de texto, o CSV. Si tiene varias columnas, los identificadores están bajo el encabezado «sub».',
    fileTooLarge: 'Este archivo supera los {kb} KB. Guarde solo la columna de identificadores.',
    empty: 'Pegue los identificadores o elija un archivo.',
    columns: 'Hay varias columnas. Ponga el encabezado «sub» a la de los identificadores, o pegue solo esa columna.',
    quotes: 'La fila {row} tiene unas comillas que no se cierran. Quítelas e inténtelo de nuevo.',
    give: 'Usar esta lista',
    replace: 'Sustituir la lista',
    again:
      'La lista se puede cambiar hasta que se abra la encuesta. Si cambia algo más que sus horas, dé la lista otra vez.',
    drop: 'Quitar la lista',
    dropTitle: '¿Quitar la lista?',
    dropText:
      'Entonces podrá responder una vez cualquiera a quien su plataforma envíe como estudiante de la asignatura.',
    dropYes: 'Quitarla',
    dropNo: 'Conservarla',
  },
};
