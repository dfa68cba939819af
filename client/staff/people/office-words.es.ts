/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
  everyoneWords: {
    title: 'Todo el personal',
    search: 'Buscar a una persona por nombre o dirección',
    role: 'Función',
    everyRole: 'Todas las funciones',
    used: 'última visita: {day}',
    unused: 'todavía no ha venido',
    nobody: 'No se ha encontrado a nadie.',
    find: 'Buscar',
    found: 'Personas encontradas: {n}.',
    foundMore: 'Las primeras {n} personas. Hay más a continuación.',
    more: 'Mostrar más personas',
    access: {
      'signed-in': 'con la sesión abierta',
      passkey: 'puede entrar con una clave de acceso',
      provider: 'puede entrar a través de la institución',
      mail: 'puede entrar por correo',
      link: 'tiene un enlace que aún funciona',
      out: 'no puede entrar en este momento',
    },
    noRole: 'Sin función',
    roleOf: '{role}: {of}',
    moreRoles: 'más funciones: {n}',
    signOut: 'Cerrar su sesión',
    signOutTitle: '¿Cerrar la sesión de {name} en todas partes?',
    signOutText:
      'Se cierra de inmediato la sesión de {name} en todos los navegadores. Terminan todas las formas de entrar: claves de acceso, enlaces sin usar, la dirección de correo y una cuenta en la institución. También la dirección de calendario y las invitaciones de {name}. Las funciones se conservan: para volver, {name} necesita un enlace nuevo, que puede crear aquí.',
    signOutYes: 'Cerrar su sesión',
    signedOut: 'Se ha cerrado la sesión de {name} en todas partes.',
    link: 'Enlace nuevo',
    linkTitle: '¿Crear un enlace nuevo para {name}?',
    linkText:
      'Inicia la sesión de {name} una vez, durante siete días: la misma persona, con las mismas asignaturas. Un enlace anterior deja de funcionar. Envíelo solo a {name}.',
    linkYes: 'Crear el enlace',
    linkMade: 'Un enlace para {name}',
    linkOnce: 'Se muestra una vez y funciona una vez, durante siete días. Quien lo abra primero entra como {name}.',
    remove: 'Eliminar',
    removeTitle: '¿Eliminar a {name}?',
    removeText:
      '{name} pierde de inmediato todas sus funciones y todos sus accesos: sesiones, claves de acceso, enlaces y la dirección del calendario. Se borran el nombre y la dirección de correo, junto con las invitaciones, los correos en espera y lo que {name} dijo como representante de estudiantes. El registro dirá «antiguo personal» con un número.',
    removeNoCourse: 'Ninguna asignatura pierde su única coordinación.',
    removeCourses:
      'Nadie más coordina {courses}: después las encontrará en «Asignaturas que nadie puede coordinar», donde puede designar una nueva coordinación.',
    removeStays:
      'Las encuestas, los resultados publicados, las acciones con su función y lo que se contó a los estudiantes permanecen. También los nombres dentro de textos que alguien escribió y, sin nombre, qué asignaturas impartió esta persona. No se puede deshacer.',
    removeYes: 'Eliminar a esta persona',
    removed: 'Se ha eliminado a {name}.',
    no: 'Cancelar',
  },
  officeWords: {
    title: 'Personas y funciones',
    lead: 'La administración ve la configuración, las personas y el registro de auditoría, pero no los resultados. La coordinación de cada titulación ve los resultados conjuntos de la suya. La coordinación de cada asignatura gestiona las personas de esta.',
    admins: 'Administración',
    onlyYou:
      'Usted es la única persona de la administración. Si pierde el acceso, solo quien gestiona este servidor puede nombrar a otra.',
    leads: 'Coordinación de titulaciones',
    noLeads: 'Aún no hay nadie que coordine una titulación. Se invita desde la página de cada titulación.',
    inviteAdmin: 'Invitar a alguien a la administración',
    strandedTitle: 'Asignaturas que nadie puede coordinar',
    stranded:
      'Nadie que coordine estas asignaturas puede ya iniciar sesión. Puede designar una nueva coordinación para cada una; quedará en el registro de auditoría. Eso no le permite ver las asignaturas.',
    strandedLeads: 'Coordinación: {names}',
    strandedNobody: 'Se eliminó a quien la coordinaba',
    strandedMore: 'Hay {n} asignaturas más en esta situación. Aparecerán aquí en cuanto estas tengan responsable.',
    newLead: 'Nueva coordinación de {course}',
    choose: 'Elija una persona',
    appointHint:
      'A partir de ahora verá sus resultados, gestionará sus encuestas y podrá invitar a otras personas. Quien la coordinaba sigue en el equipo como codocente.',
    appoint: 'Designar para la coordinación',
    nobodyLeft:
      'No hay nadie a quien elegir. Tiene que ser una persona del personal que pueda iniciar sesión y que no sea de la administración. Quien coordine otra asignatura puede invitarla antes allí.',
  },
};
