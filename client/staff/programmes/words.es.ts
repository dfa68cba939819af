/** Holds the words of programmes: their terms, their courses, their roll-ups (R2.7), in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { assignWords, enrolledWords, loopsClosedWords, programmesWords, rollUpWords }: Spoken<typeof english> = {
  assignWords: {
    title: 'Asignaturas de {term}',
    lead: 'Los resultados que estas asignaturas publican en este periodo se suman, y no se puede reconocer ninguna. Elíjalas antes de que lleguen resultados: los totales ya mostrados conservan las asignaturas que los formaban, y una que añada se incorpora con los siguientes resultados.',
    legend: '¿Qué asignaturas?',
    none: 'Aún no hay asignaturas. Quienes enseñan añaden las suyas.',
    save: 'Guardar',
    few: 'Con menos de tres asignaturas no se puede mostrar nada.',
  },
  enrolledWords: {
    title: 'Estudiantes matriculados',
    lead: 'Los resultados de una asignatura solo se pueden dividir por grupos si alguien de la administración que no la imparte ha introducido cuántos estudiantes están matriculados. Tome el número del registro, no de la asignatura.',
    none: 'Aún no hay asignaturas. Quienes enseñan añaden las suyas.',
    unknown: 'Sin introducir',
    n: { one: '{n} estudiante', many: '{n} de estudiantes', other: '{n} estudiantes' },
    set: 'Introducir el número de {course}',
    field: 'Estudiantes matriculados',
    hint: 'Déjelo vacío si no lo sabe.',
    whole: 'Escriba un número entero de 1 a 100 000 o deje el campo vacío.',
    save: 'Guardar',
  },
  loopsClosedWords: {
    title: 'Ciclos de respuesta cerrados',
    told: 'Después de {told} de {all} encuestas con resultados publicados, se contó a los estudiantes qué se hizo.',
    passedOn: {
      one: 'Se trasladó {n} acción, porque no está al alcance de una asignatura.',
      many: 'Se trasladaron {n} de acciones, porque no están al alcance de una asignatura.',
      other: 'Se trasladaron {n} acciones, porque no están al alcance de una asignatura.',
    },
    none: 'No se trasladó ninguna acción.',
  },
  programmesWords: {
    title: 'Titulaciones',
    emptyTitle: 'Aún no hay titulaciones',
    empty: 'Una titulación es un conjunto de asignaturas cuyos resultados publicados se suman en cada periodo.',
    add: 'Añadir una titulación',
    name: 'Titulación',
    save: 'Añadir',
    terms: 'Periodos',
    noTerms: 'Aún no hay ningún periodo. Los resultados se suman por periodos.',
    addTerm: 'Añadir un periodo',
    term: 'Periodo',
    termHint: 'Por ejemplo: primer semestre 2026.',
    from: 'Primer día',
    to: 'Último día',
    ends: 'El último día no puede ser anterior al primero.',
    tooLong: 'Un periodo dura un año como máximo. Compruebe los dos años.',
    courses: { one: '{n} asignatura', many: '{n} de asignaturas', other: '{n} asignaturas' },
    noCourses: 'Ninguna asignatura',
    chooseCourses: 'Elegir las asignaturas de {term}',
    rollUp: 'Resumen de {term}',
    lead: 'Coordinación',
    inviteLead: 'Invitar a la coordinación de la titulación',
    leads: 'La coordinación ve los resúmenes de esta titulación y nada sobre asignaturas concretas.',
    noTermsHere: 'Aún no hay ningún periodo. Añada uno en la página «Titulaciones».',
    noTermsLead: 'Aún no hay ningún periodo. La administración puede añadir uno.',
  },
  rollUpWords: {
    title: 'Resumen',
    of: '{programme} · {term}, {days}',
    lead: 'Totales de lo que han publicado las asignaturas. No se identifica, ordena ni compara ninguna: los resultados nuevos se suman a partir del día siguiente y solo cuando tres o más asignaturas los tienen.',
    notForAdmins: 'Un resumen solo se muestra a quien coordina la titulación.',
    notForAdminsDo:
      'Desde la administración se eligen las asignaturas de una titulación y se invita a su coordinación. No se ven resultados, ni siquiera sumados.',
    toProgramme: 'Ir a la titulación',
    emptyTitle: 'Aún no se ha publicado nada',
    empty:
      'Ninguna asignatura de esta titulación publicó resultados en este periodo antes de hoy, o los primeros son más antiguos de lo que conserva su institución.',
    others: 'Otros periodos de {programme}',
    courses: 'De {n} asignaturas.',
    hiddenTitle: 'No se muestra',
    harmTitle: 'No se suma nunca',
    hidden:
      'No se puede mostrar nada: menos de tres asignaturas tienen resultados anteriores a hoy, o una pesa más que las demás.',
    besideTitle: 'No se muestra junto a otros totales',
    beside:
      'Ya se han mostrado otros totales con algunas de estas asignaturas, en esta titulación o en otra. Junto con ellos, un total de estas preguntas delataría una o dos asignaturas. Se mostrará cuando más asignaturas tengan resultados. Ayuda que la administración asigne a ambas titulaciones las mismas asignaturas, o asignaturas de las que difieran al menos tres.',
    harm: 'Los avisos de daño solo se muestran a la propia asignatura y nunca se suman.',
  },
};
