/** Holds the words of mails to staff (H4.2), in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'Hola, {name}:',
    roles: {
      'institution-admin': 'administración',
      'programme-lead': 'coordinación de la titulación',
      'course-lead': 'coordinación de la asignatura',
      'co-teacher': 'codocencia',
      'student-representative': 'representación de estudiantes',
    },
    signIn: {
      takes: 'El enlace inicia su sesión aquí como usted y le da esta función.',
      subject: 'Su enlace para iniciar sesión',
      text: 'Alguien ha pedido en {place} un enlace para iniciar sesión con esta dirección: {institution}.',
      after:
        'El enlace funciona una vez, hasta 15 minutos después de pedirlo. Si no fue usted, no haga caso de este correo: nadie entra sin el enlace.',
      button: 'Iniciar sesión',
    },
    confirm: {
      subject: 'Confirme su dirección',
      text: 'Alguien ha pedido en {place} que esta sea la dirección de {name}: {institution}.',
      after:
        'El enlace funciona una vez, hasta 15 minutos después de pedirlo, en un navegador en el que haya iniciado sesión. Si no fue usted, no haga caso de este correo: sin el enlace no cambia nada y nadie entra con él.',
      button: 'Confirmar la dirección',
    },
    invitation: {
      asked: 'El enlace funciona una vez. Si no lo pidió, no haga caso de este correo.',
      subject: '{by} le invita a Mattering Pulse',
      text: '{by} le invita a esta función: {role}, {institution}.',
      textOf: '{by} le invita a esta función: {role}, «{of}», {institution}.',
      what: 'Mattering Pulse hace a los estudiantes unas pocas preguntas anónimas sobre lo que les importa y muestra a sus docentes qué pueden hacer.',
      after:
        'El enlace funciona una vez, durante siete días. Si no sabe por qué lo recibe, no haga caso de este correo.',
      button: 'Ver la invitación',
    },
    opensToday: {
      subject: 'Su encuesta se abre hoy: {course}',
      text: 'La encuesta prevista en «{course}» se abre hoy.',
      button: 'Ir a la asignatura',
    },
    closesToday: {
      subject: 'Su encuesta se cierra hoy: {course}',
      text: 'La encuesta de «{course}» se cierra hoy. Hasta entonces, los estudiantes aún pueden responder.',
      button: 'Ir a la asignatura',
    },
    news: {
      subject: 'Hay novedades de su encuesta: {course}',
      text: 'La encuesta de «{course}» se ha cerrado y su página dice qué resultó de ella.',
      button: 'Ver qué resultó',
    },
    tellStudents: {
      subject: 'Cuénteselo a sus estudiantes: {course}',
      text: 'Cuente a los estudiantes de «{course}», a más tardar el {day}, qué resultó de la encuesta, aunque sea poco.',
      button: 'Contarlo a los estudiantes',
    },
    tellStudentsOverdue: {
      subject: 'Sus estudiantes siguen esperando: {course}',
      text: 'Los estudiantes de «{course}» debían saber, a más tardar el {day}, qué resultó de la encuesta. Bastan unas frases.',
      button: 'Contarlo a los estudiantes',
    },
    tellBeforeNext: {
      subject: 'Informe a sus estudiantes antes de volver a preguntar: {course}',
      text: 'La próxima encuesta de «{course}» se abre sola mañana, y los estudiantes no saben todavía qué resultó de la última. Bastan unas frases antes, aunque sea poco.',
      button: 'Contarlo a los estudiantes',
    },
    datesProposed: {
      subject: 'Se proponen fechas para su asignatura: {course}',
      text: 'Alguien propone fechas para encuestas en «{course}». Usted decide: aceptarlas, moverlas o rechazarlas.',
      button: 'Ver las fechas',
    },
    rolesChanged: {
      subject: 'Sus funciones han cambiado',
      text: 'Alguien ha cambiado sus funciones: {institution}. Su cuenta muestra cuáles tiene ahora.',
      button: 'Ver su cuenta',
    },
    lastRole: {
      subject: 'Ya no tiene ninguna función aquí',
      text: 'Alguien ha retirado su última función: {institution}. Ya no puede iniciar sesión en {place}.',
      after:
        'Allí se ha borrado su dirección, y también sus otras formas de entrar. Este es el último correo que recibe. Si es un error, pida una nueva invitación.',
    },
    why: 'Recibe este correo porque forma parte del personal: {institution}.',
    stop: 'No recibir más correos de este tipo',
    stopPage: {
      title: '¿No recibir más correos de este tipo?',
      text: {
        'opens-today': 'No recibirá más correos el día en que se abre una encuesta.',
        'closes-today': 'No recibirá más correos el día en que se cierra una encuesta.',
        news: 'No recibirá más correos cuando haya novedades de una encuesta.',
        'tell-students': 'No recibirá más correos que le recuerden informar a los estudiantes.',
        'dates-proposed': 'No recibirá más correos cuando alguien proponga fechas.',
        'roles-changed': 'No recibirá más correos cuando alguien cambie sus funciones.',
      },
      button: 'No enviarlos más',
      doneTitle: 'Hecho',
      done: 'Ya no recibirá correos de este tipo. En «Mi cuenta» puede volver a activarlos.',
      deadTitle: 'Este enlace no funciona',
      dead: 'Puede que se haya perdido una parte. En «Mi cuenta» elige qué correos recibe.',
      account: 'Mi cuenta',
    },
  },
};
