/** Holds what staff read on the pages "Share" and "Poster" and around the sheet of printed codes, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { posterWords, shareWords, sheetWords }: Spoken<typeof english> = {
  posterWords: {
    title: 'Cartel',
    back: 'Compartir',
    format: '¿Qué formato?',
    a4: 'A4',
    letter: 'Carta (EE. UU.)',
    slide: 'Diapositiva, 16:9',
    print: 'Imprimir o guardar como PDF',
    hint: 'En la ventana de impresión, elija el mismo papel, sin márgenes y sin encabezados.',
  },
  shareWords: {
    title: 'Compartir esta encuesta',
    lead: 'Todos los caminos llevan a la misma página. Nada en ella permite distinguir a un estudiante de otro.',
    closed: 'Esta encuesta se ha cerrado. El enlace lleva ahora a lo que se ha publicado.',
    notYet: 'Esta encuesta aún no está abierta. Hasta que se abra, la página dice cuándo lo hará.',
    fromCourse:
      'Los estudiantes responden desde la página del curso en la plataforma de aprendizaje. Esta dirección se lo indica.',
    needsCode: 'Cada estudiante necesita además un código impreso.',
    sheet: 'Hoja de códigos',
    linkTitle: 'Enlace',
    link: 'Enlace para los estudiantes',
    copy: 'Copiar',
    copied: 'Copiado.',
    code: 'Los estudiantes también pueden escribir el código en {host}: {code}',
    local:
      'Los teléfonos no pueden acceder a esta dirección. Inicie el servidor con una dirección de su red en PUBLIC_URL.',
    qrTitle: 'Código QR',
    qr: 'Código QR que lleva a {url}',
    qrHint: 'Conserve el borde blanco: las cámaras lo necesitan.',
    svg: 'Descargar como SVG',
    png: 'Descargar como PNG',
    pngFailed: 'Este navegador no puede crear la imagen. Descargue el SVG en su lugar.',
    posterTitle: 'Cartel y diapositiva',
    posterText:
      'Muestra el código, la dirección, la promesa y cuánto se tarda en responder. Úselo en la pared, en la puerta o como primera diapositiva.',
    poster: 'Crear el cartel',
    announcementTitle: 'Mensaje para sus estudiantes',
    announcementText:
      'Péguelo en un correo o en una página de su plataforma de aprendizaje. Está en el idioma de la asignatura e incluye la promesa.',
    announcement: 'Mensaje para los estudiantes',
    lmsTitle: 'Plataforma de aprendizaje',
    lms: 'Pegue esto en una página de su asignatura donde el editor acepte HTML. Conserve el enlace debajo del marco: algunos editores quitan el marco sin avisar.',
    lmsSees: 'La plataforma sabe quién abre su página y cuándo. No puede leer lo que hay en el marco.',
    snippet: 'Fragmento para su plataforma de aprendizaje',
    lmsEmpty:
      'Si el marco queda vacío, su plataforma aún no está en la lista. Pida a la administración que la añada en «Institución».',
    lmsHttp:
      'Este servidor no usa https, y sin él las plataformas de aprendizaje no muestran nada en un marco. Use solo el enlace.',
    hall: 'En otro ordenador',
    wall: 'Mostrar el código',
  },
  sheetWords: {
    title: 'Hoja de códigos',
    once: 'Esta hoja se muestra una sola vez. Imprímala ahora; los códigos no se guardan.',
    count: { one: '{n} papel', many: '{n} de papeles', other: '{n} papeles' },
    print: 'Imprimir la hoja',
    how: 'Recorte los papeles y mézclelos. Deje que cada estudiante coja uno del montón: nunca los reparta por nombre ni lleve una lista.',
    wall: 'Continuar al código para la pantalla',
    back: 'Mostrar el código',
    goneTitle: 'Los códigos no se guardan',
    gone: 'Se mostraron una vez, al crearlos. Si tiene la hoja impresa, no necesita nada más.',
    again: 'Imprimir códigos nuevos',
    confirmTitle: '¿Sustituir los códigos?',
    confirm: 'Todos los códigos creados antes dejarán de funcionar. Destruya los papeles que ya haya impreso.',
    confirmYes: 'Crear códigos nuevos',
    confirmNo: 'Conservar los anteriores',
    tooLate:
      'Esta encuesta ya se ha abierto y puede que se hayan usado algunos códigos, así que ya no se pueden sustituir.',
    noneTitle: 'Esta encuesta no necesita códigos',
    none: 'Puede responder cualquiera que tenga el enlace.',
  },
};
