/** Holds the words of a home without a course, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'Aún no hay asignaturas',
    text: 'Añada una asignatura y su primera encuesta podrá hacerse en su próxima clase.',
    add: 'Añadir su primera asignatura',
    demo: 'Para echar antes un vistazo, ejecute «npm run demo». Inicia una universidad inventada en una carpeta que después se borra.',
    lead: 'Usted coordina una titulación. Sus asignaturas y resúmenes están en «Titulaciones».',
    toProgrammes: 'Ir a sus titulaciones',
    importFile: 'Importar muchas desde un archivo',
  },
};
