/** Holds the words of the page "Institution", and of exam weeks, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { institutionWords }: Spoken<typeof english> = {
  institutionWords: {
    title: 'Institución',
    lead: 'Configuración para todas las asignaturas. Se aplica a las encuestas nuevas; las existentes conservan lo que se dijo a los estudiantes.',
    more: 'Más para la administración',
    people: 'Personas y funciones',
    auditLog: 'Registro de auditoría',
    platforms: 'Plataformas de aprendizaje',
    documents: 'Documentos',
    aboutTitle: 'Nombre y contactos',
    name: 'Institución',
    nameHint: 'El nombre que conocen los estudiantes.',
    support: '¿Dónde pueden encontrar apoyo los estudiantes?',
    supportHint: 'Un nombre y cómo contactar. Se muestra en todas las páginas de estudiantes.',
    report: '¿Dónde pueden informar de un problema los estudiantes?',
    reportHint: 'Alguien que lee los mensajes y responde. Puede ser lo mismo que arriba.',
    emergency: 'Número de emergencias',
    checkTitle: '¿Siguen siendo correctos estos contactos?',
    checkNever: 'Nadie los ha confirmado aún.',
    checkOld: 'Se confirmaron por última vez el {day}. Compruébelos de nuevo: un estudiante puede necesitarlos hoy.',
    checkFresh: 'Se confirmaron el {day}. Se lo recordamos cada año.',
    check: 'Sí, los he comprobado',
    checkChanged:
      'Alguien ha cambiado la configuración desde que abrió esta página. Estos son los contactos ahora: vuelva a revisarlos.',
    privacyTitle: 'Privacidad',
    leastK: 'Grupo mínimo que puede mostrar una encuesta',
    leastKHint:
      '{k} o más, {most} como máximo. Las asignaturas pueden elegir un número mayor. Nunca se puede volver a bajar.',
    retention: 'Años que se conservan los resultados publicados',
    retentionHint:
      'De 1 a {most}. Cada día se eliminan definitivamente los resultados más antiguos, con lo que se planificó y se contó después. Un plazo más corto se aplica en un día.',
    fairness: '¿Quién actúa ante «Sesgos y trato justo»?',
    fairnessHint:
      'Nombre un cargo con tiempo y capacidad para actuar, por ejemplo, «Responsable de Igualdad». Mientras esté vacío, ese grupo de preguntas no se puede usar.',
    embedTitle: 'Plataformas de aprendizaje',
    embed: 'Sitios que pueden mostrar las páginas de estudiantes en un marco',
    embedHint:
      'Escriba uno en cada línea, como https://lms.example.org o https://*.example.org. «https:» permite cualquier sitio con https. Si lo deja vacío, no se permite ninguno. Un cambio tarda hasta un minuto.',
    save: 'Guardar',
    saved: 'Guardado.',
    raise:
      'Una vez guardado, ninguna asignatura puede elegir menos de {k}, y esto no se puede deshacer. Las encuestas existentes conservan su número.',
    kBetween: 'Escriba un número entero de {min} a {max}.',
    termsTitle: 'Periodos y semanas de exámenes',
    terms: 'Una encuesta en semanas de exámenes necesita un motivo por escrito.',
    noTerms: 'Aún no hay ningún periodo. Añada uno en la página «Titulaciones».',
    noExams: 'Sin semanas de exámenes',
    exams: 'Exámenes {days}',
    setExams: 'Semanas de exámenes de {term}',
    from: 'Primer día',
    to: 'Último día',
    bothDays: 'Elija los dos días o ninguno.',
    order: 'El último día no puede ser anterior al primero.',
    inTerm: 'Las semanas de exámenes están dentro de su periodo: {days}.',
    examsHint: 'Deje los dos vacíos si no hay ninguna.',
  },
};
