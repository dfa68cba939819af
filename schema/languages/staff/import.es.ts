/** Holds the sentences that say why a row of an import is refused, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8: 'Este archivo no está escrito en UTF-8. Guárdelo como «CSV UTF-8» y elíjalo de nuevo.',
    empty: 'Este archivo no contiene filas. Añada una fila debajo de los encabezados.',
    quotes:
      'Aquí se abre una comilla que no se cierra, o está en medio de una celda. Puede que el archivo esté cortado: expórtelo de nuevo.',
    noIdColumn:
      'La primera fila no tiene el encabezado «external_id». Añada esa columna; la plantilla muestra todos los encabezados.',
    columnTwice: 'El encabezado «{heading}» aparece dos veces. Conserve una de las dos columnas.',
    tooManyRows: 'Un archivo puede tener como máximo {most} filas. Divídalo en varios archivos.',
    halfRow:
      'Esta fila tiene {n} celdas, pero hay {of} encabezados. Complete la fila o quítela; puede que el archivo esté cortado.',
    formula: 'Esta celda empieza como una fórmula (=, +, - o @). Escriba el texto sin ese signo.',
    tooLong: 'Tiene más de {most} caracteres. Acórtelo.',
    idMissing: 'La fila no nombra ninguna asignatura. Escriba el identificador que le da su propio sistema.',
    idTwice: 'La fila {other} tiene el mismo identificador. Conserve una de las dos filas.',
    twoLeads:
      'En un archivo, una asignatura tiene una sola persona que la coordina. Conserve una dirección y escriba las demás en co_teachers.',
    leadsDiffer:
      'La fila {other} nombra a otra persona como coordinadora de esta asignatura. Conserve una fila y escriba a las demás personas en co_teachers.',
    size: 'Escriba cuántos estudiantes podrían responder: un número entero de 1 a 100000.',
    zone: 'Esa zona horaria no existe. Escriba una como Europe/Stockholm.',
    language: 'Ese idioma no existe aquí. Escriba uno de estos: {tags}.',
    address: 'No es una dirección de correo. Escriba una como ada@example.org.',
    coTeachers:
      'Escriba direcciones, o nombres con una dirección detrás, por ejemplo: Ada Moss <ada@example.org>, cy@example.org.',
    leadWithoutAddress: 'Un nombre solo no identifica a nadie. Escriba la dirección en lead_email o vacíe esta celda.',
    placeHalf: 'La titulación y el periodo van juntos. Rellene las dos celdas o ninguna.',
    archived: 'Escriba yes o no.',
    nameNeeded: 'Esta asignatura es nueva. Escriba su nombre.',
    sizeNeeded: 'Esta asignatura es nueva. Escriba cuántos estudiantes podrían responder.',
    zoneNeeded:
      'Esta asignatura es nueva y ninguna tiene aquí todavía una zona horaria habitual. Escriba una como Europe/Stockholm.',
    personUnknown: 'Nadie tiene aquí la dirección {address}. Escriba también el nombre de esa persona.',
    termUnknown:
      'No hay ningún periodo con ese nombre. Créelo antes en la página «Titulaciones», porque un periodo tiene días.',
    nameTwice: 'Hay varios con ese nombre y nadie puede decir cuál se quiere. Deles antes nombres distintos.',
    running:
      'La encuesta {code} de esta asignatura está planificada, abierta o sin terminar. Termínela o descártela antes, o no archive la asignatura.',
    overseer:
      '{name} administra la institución o coordina una titulación. Solo quien coordina esta asignatura puede invitar a esa persona.',
    tooClose:
      'Una encuesta de esta asignatura está demasiado cerca de la de otra asignatura de {name}. Espere a que ambas terminen.',
  },
};
