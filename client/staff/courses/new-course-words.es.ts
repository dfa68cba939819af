/** Holds the words of adding a course, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'Su primera asignatura',
    firstLead:
      'Sus estudiantes responden seis preguntas, en un minuto más o menos. A continuación verá el código para ellos.',
    title: 'Añadir una asignatura',
    lead: 'Una asignatura es aquí un módulo o una materia: un grupo de estudiantes que comparten docentes y clases.',
    name: 'Asignatura',
    nameHint: 'El nombre que conocen los estudiantes.',
    classSize: '¿Cuántos estudiantes podrían responder?',
    classSizeHint: 'Basta una estimación. Decide si se pueden mostrar cifras.',
    first: 'Crear el código para mi clase',
    firstOnly: 'Solo añadir esta asignatura',
    add: 'Añadir esta asignatura',
    tooSmall:
      'Los resultados necesitan al menos {needs} estudiantes que puedan responder, porque solo aparecen a partir de {k} y algunos no responderán. En un grupo más pequeño, cualquiera podría adivinar quién dijo qué.',
    zone: 'Todas las horas de esta asignatura serán la hora local de {zone}.',
    language: 'Idioma de la asignatura',
    languageHint:
      'La pantalla, el cartel, los papeles impresos y las diapositivas están en él. Cada estudiante elige el idioma del formulario.',
    languageIs: 'La pantalla y el cartel hablarán a sus estudiantes en este idioma: {language}.',
    change: 'Cambiar',
    changeLanguage: 'Cambiar el idioma de la asignatura',
    pulseFailed: 'La asignatura está guardada, pero su encuesta aún no se ha podido crear.',
  },
};
