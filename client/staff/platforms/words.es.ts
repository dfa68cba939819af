/** Holds the words of the page "Learning platforms", in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const {
  byHandWords,
  deploymentWords,
  platformSettingsWords,
  platformWords,
  registrationWords,
  sentWords,
}: Spoken<typeof english> = {
  byHandWords: {
    title: 'Introducir una plataforma a mano',
    about: 'Para Blackboard, y donde no funcione el registro.',
    oursTitle: 'Lo que pide la plataforma',
    ours: 'Pegue allí estas direcciones.',
    login: 'Dirección de inicio (inicio de OpenID Connect)',
    redirect: 'Dirección de redirección',
    target: 'Dirección de la actividad (enlace de destino)',
    keys: 'Dirección de nuestras claves públicas (JWKS)',
    canvas: 'Para Canvas: dirección de la configuración (JSON)',
    formTitle: 'Introduzca lo que le dice la plataforma',
    iss: 'Emisor (ID de la plataforma)',
    issHint: 'Exactamente como lo escribe la plataforma, como https://lms.example.org.',
    clientId: 'ID de cliente',
    authUrl: 'Dirección para identificarse (petición de autenticación)',
    jwksUrl: 'Dirección de las claves públicas de la plataforma (JWKS)',
    origins: 'Sitios de la plataforma',
    deployments: 'Instalaciones (ID de despliegue)',
    deploymentsHint:
      'Una en cada línea. Puede dejarlo vacío: una instalación aparece arriba cuando alguien abre la actividad.',
    product: 'Nombre de la plataforma',
    productHint: 'Para esta lista y para el registro de auditoría, como «Blackboard». Puede dejarlo vacío.',
    notAnAddress: 'Escriba una dirección completa, como https://lms.example.org/auth.',
    enter: 'Introducir la plataforma',
  },
  deploymentWords: {
    title: 'Instalaciones',
    none: 'Aún no se conoce ninguna. Cada una aparece aquí cuando alguien abre la actividad desde ella por primera vez, y espera hasta que la active.',
    waiting: 'Alguien ha abierto la actividad desde una instalación que está en espera. Actívela si la conoce.',
    activate: 'Activar',
    disable: 'Desactivar',
  },
  platformSettingsWords: {
    title: 'Sitios y funciones',
    origins: 'Sitios de {name}',
    originsHint:
      'Pueden mostrar nuestras páginas en un marco, y se devuelve allí a quien añade un enlace. Escriba uno en cada línea, como https://lms.example.org o https://*.example.org.',
    originsEmpty: 'Escriba al menos un sitio de la plataforma.',
    everywhere: '«{entry}» sería toda la web. Indique los sitios de esta plataforma.',
    taIsStaff: 'Los ayudantes pueden hacer lo mismo que un docente colaborador',
    taIsStaffHint: 'Si no, la actividad no abre nada para ellos.',
    allowNoSub: 'Aceptar accesos que no dicen qué usuario vino',
    allowNoSubHint:
      'Solo unas pocas plataformas lo necesitan. Sus estudiantes no pueden responder encuestas en las que cada estudiante de la asignatura responde una vez.',
    yes: 'Sí',
    notSo: 'No',
    save: 'Guardar',
    saved: 'Guardado.',
  },
  platformWords: {
    title: 'Plataformas de aprendizaje',
    lead: 'Conecte el sitio donde están sus asignaturas, como Moodle, Canvas, Brightspace o Blackboard. El profesorado y los estudiantes abren entonces las encuestas desde su asignatura, sin una cuenta aquí.',
    listTitle: 'Plataformas conectadas',
    none: 'Aún no hay ninguna plataforma conectada.',
    status: {
      pending: 'En espera',
      active: 'Activa',
      disabled: 'Desactivada',
    },
    active: 'El profesorado y los estudiantes pueden abrir encuestas desde ella.',
    pending: 'No se abre nada desde ella hasta que la active.',
    disabled: 'No se abre nada desde ella, y quien llegó desde allí ya no tiene acceso.',
    iss: 'Dirección',
    clientId: 'ID de cliente',
    activate: 'Activar',
    disable: 'Desactivar',
    disableTitle: '¿Desactivar {name}?',
    disableText:
      'Ya no se abre nada desde ella, y quien imparte clase y llegó desde allí pierde el acceso de inmediato. Las encuestas, respuestas y resultados se quedan. Puede volver a activarla.',
    disableYes: 'Desactivarla',
    no: 'Cancelar',
  },
  registrationWords: {
    title: 'Dejar que una plataforma se registre sola',
    about: 'Moodle, Canvas y Brightspace lo ofrecen, y es el camino más corto.',
    steps: [
      'Cree aquí una dirección.',
      'Péguela en la plataforma, donde pide la dirección de registro de una herramienta.',
      'Lea la página que se abre y pulse «Registrarla».',
      'Active la herramienta en la plataforma, y la plataforma en esta página.',
    ],
    make: 'Crear una dirección de registro',
    made: 'La dirección de registro',
    once: 'Se muestra una vez y vale una vez, hasta {when}. La próxima que alguien cree ocupará su lugar.',
  },
  sentWords: {
    title: 'Qué envía, y qué no se guarda nunca',
    sends:
      'Cuando quien imparte clase abre la actividad, la plataforma envía: {kinds}. Nada de eso se guarda ni se muestra. Puede desactivarlo en la plataforma.',
    nothing:
      'Cuando quien imparte clase abrió la actividad, no se vio que la plataforma enviara nombres, direcciones de correo, fotos, números de personas ni nombres de usuario. Siempre envía un identificador de usuario.',
    kept: 'No miramos esto cuando vienen estudiantes. Lo que guardamos son la plataforma, sus instalaciones y las asignaturas que conecta el profesorado. Nunca guardamos un nombre, una dirección de correo, una foto, un identificador de usuario, un número de estudiante, una función ni cuándo vino alguien. Donde cada estudiante puede responder una vez, se guarda una huella digital de su identificador hasta el cierre.',
    forget: 'Olvidar lo visto y volver a mirar',
    kinds: {
      names: 'nombres',
      email: 'direcciones de correo',
      picture: 'fotos',
      number: 'números de estudiante o de personal',
      username: 'nombres de usuario',
    },
  },
};
