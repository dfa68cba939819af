/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'Póngale un nombre a la acción, para que los demás sepan de qué se trata.',
    owner: 'Elija quién lo hace: el equipo docente, la coordinación de la asignatura, la titulación o la institución.',
    studentsOwnNothing:
      'Los estudiantes nunca son responsables de una acción: elija un cargo del personal que la haga o al que se traslade.',
    dueDay: 'Elija el día en que estará hecho a más tardar.',
    duePast: 'Ese día ya ha pasado. Elija uno posterior.',
    dueTooFar: 'Elija un día dentro de un año.',
    doneDay: 'Indique qué día se hizo.',
    doneInFuture: 'Ese día aún no ha llegado. Márquela como hecha cuando lo esté.',
    beforeClosing: 'Ese día es anterior al cierre de la encuesta. Elija uno posterior.',
    passedTo: 'Indique a qué cargo se traslada, por ejemplo: responsable de horarios.',
    nothingPromised: 'Escriba qué hace ahora o, más abajo, qué no puede hacer y por qué.',
    why: 'Escriba por qué no se puede hacer.',
    cannot: 'Escriba qué es lo que no puede hacer.',
    promise: 'Escriba qué hace.',
    promiseDay: 'Indique hasta cuándo: una promesa sin fecha no lo es.',
    notInResults: 'Elija una pregunta sobre la que esta encuesta haya publicado algo.',
    externalIdTaken: 'Otra asignatura ya tiene este identificador. Cada asignatura tiene el suyo.',
    examsOutside: 'Las semanas de exámenes están dentro de su periodo: del {from} al {to}.',
    idMissing: 'La fila {row} no tiene identificador. Complétela o elimínela.',
    idTooLong: 'El identificador de la fila {row} supera los {most} caracteres que una plataforma puede enviar.',
    idUnreadable:
      'La fila {row} contiene caracteres que ningún identificador puede tener. Guarde la lista como texto sin formato o como CSV en UTF-8 e inténtelo de nuevo.',
    listTooShort:
      'Estudiantes en la lista: {n}. Hacen falta al menos {least}, porque los resultados solo aparecen a partir de {k} y algunos estudiantes no responderán.',
    listTooLong:
      'Estudiantes en la lista: {n}. Esta encuesta es para {most}. Acorte la lista, o cambie el número de estudiantes en los ajustes de la asignatura y planifique la encuesta de nuevo.',
    listTooLarge:
      'Estudiantes en la lista: {n}. Una lista admite {most} como máximo. Sin lista, puede responder una vez quien llegue de su plataforma de aprendizaje como estudiante de la asignatura.',
    listBesideCodes:
      'Esta encuesta tiene también códigos impresos, así que no admite una lista: quien tenga los códigos y elija la lista podría averiguar qué respondió un solo estudiante. Planifíquela sin códigos impresos si necesita una lista.',
    notConnected:
      'La asignatura no está conectada ahora con esta plataforma de aprendizaje. Elija otra o vuelva a cargar la página.',
  },
};
