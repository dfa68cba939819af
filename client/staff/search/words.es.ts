/** Holds the words of the search over courses, acts and guides, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'Buscar asignaturas, acciones, guiones y páginas',
    hint: 'Escriba una palabra: el nombre de una asignatura, un código o lo que quiere hacer.',
    none: 'No se ha encontrado nada para «{typed}».',
    found: { one: '1 resultado', many: '{n} de resultados', other: '{n} resultados' },
    archived: 'Archivada',
    groups: { courses: 'Asignaturas', acts: 'Acciones', guides: 'Guiones', pages: 'Páginas' },
    pages: {
      talk: 'Un guion de ocho minutos: dar las gracias, un punto fuerte, una preocupación y una promesa con fecha.',
      help: 'Cómo una encuesta sigue a otra, dónde está cada cosa y qué hacer si contestaron muy pocas personas, si un resultado duele o si no puede entrar.',
      courses: 'Sus asignaturas',
      acts: 'La colección de cosas pequeñas que puede hacer el profesorado.',
      guides: 'Qué decir a los estudiantes y en el equipo, para imprimir.',
      me: 'Su nombre, claves de acceso, dispositivos, calendario y sesiones.',
      programmes: 'Periodos, asignaturas y resúmenes.',
      institution: 'Contactos, privacidad, plataformas de aprendizaje, periodos y semanas de exámenes.',
      people: { title: 'Personas y funciones', text: 'Invitar, retirar y crear enlaces nuevos.' },
      platforms: { title: 'Plataformas de aprendizaje', text: 'Conectar Moodle, Canvas y otras, activar, desactivar.' },
      documents: { title: 'Documentos', text: 'Evaluación de protección de datos y declaración de accesibilidad.' },
      log: { title: 'Registro de auditoría', text: 'Qué hizo el personal, y cuándo.' },
    },
  },
};
