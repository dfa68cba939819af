/** Holds the data protection impact assessment and the accessibility statement, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './document-words.ts';

export const { documentWords, dpia, accessibilityStatement }: Spoken<typeof english> = {
  documentWords: {
    title: 'Documentos',
    lead: 'Estos documentos se rellenan con su configuración actual. Lo que solo ustedes pueden decir está marcado. Nada de esto es asesoramiento jurídico.',
    gaps: {
      one: 'Les falta por completar {n} espacio.',
      many: 'Les faltan por completar {n} de espacios.',
      other: 'Les faltan por completar {n} espacios.',
    },
    which: '¿Qué documento?',
    dpia: 'Evaluación de impacto relativa a la protección de datos',
    accessibility: 'Declaración de accesibilidad',
    print: 'Imprimir o guardar como PDF',
    forBuyers: 'Para compras y auditorías',
    forBuyersLead:
      'Siguen los ajustes tal como están ahora, y cada afirmación nombra la prueba que la demuestra. Están en inglés.',
    buyers: {
      'accessibility-conformance': 'Informe de conformidad de accesibilidad',
      'security-and-privacy-answers': 'Respuestas sobre seguridad y privacidad',
      'record-of-processing': 'Registro de tratamientos',
      retention: 'Conservación',
      'third-parties': 'Terceros',
      'threat-model': 'Modelo de amenazas',
      'access-and-erasure': 'Solicitudes de acceso y supresión',
    },
    download: 'Descargar como HTML',
    downloadAll: 'Descargar los siete (ZIP)',
    gap: 'Por completar: ',
    fillIn: 'Completar lo que solo ustedes pueden decir',
    fillInLead: 'Se guarda y se imprime con el documento. Deje en blanco lo que aún no sepa.',
    save: 'Guardar',
    saved: 'Guardado.',
    nobody: '[[no se ha designado a nadie; hasta entonces no se ofrece este grupo de preguntas]]',
    nowhere: 'en ningún otro sitio',
    anywhere: 'en cualquier sitio con https, porque no se ha fijado nada más restrictivo',
    notYet: '[[todavía no]]',
    label: '{around}: {gap}',
    made: 'Generado el {day} con la configuración de {host}, versión {version}.',
  },
  dpia: [
    {
      title: '1. Motivo de esta evaluación',
      blocks: [
        {
          text: '{name} pregunta a los estudiantes de sus asignaturas, en una encuesta de un minuto y sin iniciar sesión, si sienten que importan, que pertenecen y que pueden confiar en el profesorado. Pueden encontrarse en una posición vulnerable ante quienes califican su trabajo, por lo que el riesgo para ellos se evalúa antes de abrir la primera encuesta.',
        },
        {
          items: [
            'Responsable del tratamiento: {name}',
            'Delegado o delegada de protección de datos: [[assessment-1|nombre y contacto]]',
            'Responsable de esta evaluación: [[assessment-2|nombre y cargo]]',
            'Próxima revisión anual: [[assessment-3|fecha]]',
          ],
        },
      ],
    },
    {
      title: '2. Qué se trata',
      blocks: [
        {
          text: 'Lo que se publica pretende ser información anónima (considerando 26 del RGPD). Aun así, la recogida es un tratamiento de datos personales: un servidor recibe en la misma solicitud una dirección de red y una respuesta. El recorrido de las respuestas está construido como si cada respuesta fuera un dato personal.',
        },
        {
          caption: 'Datos, dónde están y hasta cuándo',
          head: ['Datos', 'Dónde', 'Hasta cuándo'],
          rows: [
            [
              'Respuestas, como sumas en contadores sellados; nunca una fila por persona',
              'la caja de la encuesta',
              'hasta el cierre de la encuesta; después se destruyen',
            ],
            [
              'Huellas de las claves de los formularios y de los códigos impresos',
              'la caja de la encuesta',
              'hasta el cierre de la encuesta; después se destruyen',
            ],
            [
              'La llave de una caja',
              'un almacén de llaves separado de las cajas',
              'hasta el cierre de la encuesta; después se destruye',
            ],
            [
              'Totales publicados, de grupos de {k} respuestas o más',
              'el directorio',
              '{years} años según su configuración; después se eliminan, con lo que el personal planificó y contó a partir de ellos',
            ],
            [
              'Nombres del personal, asignaturas, lo que hizo el personal',
              'el directorio',
              '[[assessment-4|cuánto tiempo]]',
            ],
            [
              'Direcciones de red, en la medida en que el alojamiento o un proxy lleven registros',
              '[[assessment-5|alojamiento, proxy, proveedor]]',
              '[[assessment-6|cuánto tiempo; el producto no guarda ninguna]]',
            ],
          ],
        },
        {
          text: 'No se guarda en absoluto: la hora de una respuesta, la dirección, el navegador, el idioma, las cookies, las respuestas parciales, los cambios, el nombre ni el número de estudiante. No se piden categorías especiales de datos. No se recoge texto libre. El archivo de huellas puede mostrar en qué orden llegaron los formularios, pero no lo que decían.',
        },
        {
          items: [
            'Número de estudiantes afectados: [[assessment-7|número al año]]',
            'Encargados del tratamiento: [[assessment-8|proveedor de alojamiento y contrato, o ninguno]]',
            'Transferencias a otros países: [[assessment-9|ninguna, o cuáles y con qué base]]',
          ],
        },
      ],
    },
    {
      title: '3. Fines y límites',
      blocks: [
        {
          text: 'Finalidad: el personal averigua qué puede cambiar en su asignatura y cuenta a los estudiantes qué ha cambiado. El cuestionario es nuevo y no está validado; inicia una conversación y no mide a ninguna persona.',
        },
        {
          items: [
            'No se usa para evaluar, ascender ni despedir al personal, y nadie ordena una encuesta sobre una persona concreta.',
            'No se usa contra los estudiantes: ni para predecir abandonos, ni para la asistencia, la disciplina o los visados.',
            'Sin créditos, premios ni notas por responder, y sin lista de quién ha respondido; las calificaciones no se ven afectadas.',
            'Como máximo tres encuestas por periodo, con tres semanas de diferencia y ninguna en semanas de exámenes; de lo contrario, queda un motivo por escrito en el registro de auditoría.',
          ],
        },
        {
          text: 'Base jurídica: misión de interés público, artículo 6.1 e) del RGPD, no el consentimiento: [[assessment-10|confirme e indique la ley de su país; en España, por ejemplo, la Ley Orgánica 2/2023 del Sistema Universitario]].',
        },
      ],
    },
    {
      title: '4. A quién se ha consultado',
      blocks: [
        {
          items: [
            'Estudiantes o su representación: [[assessment-11|a quién, cuándo, qué dijeron]]',
            'Personal o sus sindicatos: [[assessment-12|a quién, cuándo, qué dijeron]]',
            'Unidad de igualdad: [[assessment-13|a quién, cuándo, qué dijo]]',
            'Delegado o delegada de protección de datos: [[assessment-14|recomendación]]',
          ],
        },
      ],
    },
    {
      title: '5. Necesidad y derechos',
      blocks: [
        {
          items: [
            'Solo se publican totales, de grupos de al menos {k} respuestas, y una vez por grupo: tras el cierre o, para algunos grupos, antes, si la encuesta tiene resultados por tandas. Con menos de {full} respuestas son intervalos.',
            'Los resultados son los mismos para el personal y para los estudiantes, y después no cambian nunca.',
            'Antes de la primera pregunta se dice a los estudiantes qué se envía, se guarda y se muestra, y qué no se promete.',
            'Las respuestas se pueden retirar mientras la encuesta y la página posterior al envío estén abiertas. Después nadie puede encontrarlas, así que no se aplican los derechos de acceso y supresión (artículo 11 del RGPD); se dice a los estudiantes antes de enviar.',
            'En todas las páginas consta dónde hay ayuda: {support}; dónde informar de un problema: {report}; en una emergencia: {emergency}.',
            'Las preguntas sobre sesgos y trato injusto solo se hacen si alguien actúa según las respuestas: {fairness}.',
            'La encuesta puede mostrarse dentro de otros sitios: {embeds}. No pasa ninguna cookie ni identidad en ningún sentido.',
          ],
        },
      ],
    },
    {
      title: '6. Riesgos, qué se hace, qué queda',
      blocks: [
        {
          caption: 'Riesgos para los estudiantes',
          head: ['Riesgo', 'Qué se hace', 'Qué queda', 'Su valoración'],
          rows: [
            [
              'Alguien del profesorado compara los totales de antes y después de una respuesta',
              'Antes del cierre solo hay un contador aproximado, que cambia a intervalos fijos de 30 segundos y a una distancia aleatoria del número real. Se publica una sola vez; con resultados por tandas, una vez por grupo',
              'Quien da clase ve quién tiene un teléfono en la mano',
              '[[assessment-15|probabilidad, gravedad]]',
            ],
            [
              'Los grupos pequeños o unánimes revelan lo que dijo alguien',
              'Por debajo de {k} no se muestra nada y, cuando las respuestas son casi unánimes, solo «al menos»',
              'En el aula se conocen los grupos; varias personas que juntan sus propias respuestas averiguan más',
              '[[assessment-16|probabilidad, gravedad]]',
            ],
            [
              'Se restan los totales de varias asignaturas o encuestas',
              'Los resúmenes solo se hacen con grupos publicados, de tres asignaturas o más',
              'Si un estudiante se va y los demás responden igual que antes, dos encuestas dicen algo de ese estudiante',
              '[[assessment-17|probabilidad, gravedad]]',
            ],
            [
              'Quien gestiona el servidor lee las respuestas según llegan',
              'Los contadores están sellados y sus llaves están en un almacén propio; ambos se destruyen al cierre. Leerlos exige un acto deliberado durante la encuesta',
              'Quien tenga los dos almacenes, o la memoria del servidor en marcha, mientras una encuesta está abierta puede leerlas. Quién puede: [[assessment-18|nombres o cargos]]',
              '[[assessment-19|probabilidad, gravedad]]',
            ],
            [
              'Se cruzan las direcciones y horas de los registros con los contadores',
              'El producto no registra las respuestas',
              'Registros del alojamiento, el proxy y la red: [[assessment-20|lo que han desactivado]]',
              '[[assessment-21|probabilidad, gravedad]]',
            ],
            [
              'Alguien responde dos veces o inventa respuestas',
              'Códigos impresos, uno por estudiante, donde haga falta',
              'Con un enlace abierto no se impide, y se dice a los estudiantes',
              '[[assessment-22|probabilidad, gravedad]]',
            ],
            [
              'Un estudiante que lo pasa mal se lo cuenta a una encuesta y no a una persona',
              'Contactos en todas las páginas y una frase que dice que nadie lee las respuestas según llegan',
              'Los contactos deben ser correctos. Última comprobación: {checked}',
              '[[assessment-23|probabilidad, gravedad]]',
            ],
            [
              'No cambia nada y se pierde la confianza',
              'Un recordatorio para contar a los estudiantes lo que se ha hecho, antes de la siguiente encuesta',
              'El personal necesita tiempo para ello: [[assessment-24|cómo]]',
              '[[assessment-25|probabilidad, gravedad]]',
            ],
          ],
        },
        {
          text: 'Lo que no se ha demostrado: no se nos ha comunicado ninguna revisión de seguridad externa ni prueba de penetración de esta versión: [[assessment-26|añadan las suyas]]. Que el almacén de llaves del proveedor de alojamiento en el borde no conserve llaves eliminadas es una suposición que solo el proveedor puede comprobar.',
        },
      ],
    },
    {
      title: '7. Decisión',
      blocks: [
        {
          items: [
            'Medidas pendientes: [[assessment-27|cuáles, quién, cuándo]]',
            'Riesgo restante aceptado por: [[assessment-28|nombre, cargo, fecha]]',
            'Recomendación de la delegación de protección de datos: [[assessment-29|seguida, o por qué no]]',
          ],
        },
      ],
    },
  ],
  accessibilityStatement: [
    {
      title: 'Declaración de accesibilidad de la encuesta de asignatura de {name}',
      blocks: [
        {
          text: 'Esta declaración se refiere a las páginas de {host}. Las gestiona {name}. Queremos que pueda usarlas el mayor número posible de personas: con teclado o lector de pantalla, con cualquier tamaño de texto, con colores claros u oscuros, en el teléfono y, para estudiantes, sin JavaScript.',
        },
      ],
    },
    {
      title: 'Grado de accesibilidad de estas páginas',
      blocks: [
        {
          text: 'Las páginas están construidas según las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, que incluyen lo que la norma EN 301 549 exige a las páginas web.',
        },
        {
          text: 'Situación de cumplimiento: [[statement-1|plenamente, parcialmente o no conforme, según su propia revisión]].',
        },
        {
          items: [
            'Los estudiantes pueden responder, ver el recibo y retirar respuestas sin JavaScript. Nada se mueve y el formulario no fija ningún límite de tiempo propio: se puede enviar hasta que se cierre la encuesta.',
            'Los gráficos van acompañados de una frase y una tabla que dicen lo mismo.',
            'Las páginas del personal necesitan JavaScript.',
          ],
        },
      ],
    },
    {
      title: 'Contenido no accesible',
      blocks: [
        {
          text: 'No conocemos ninguna parte que falle. Aun así, alguna puede fallar, porque no se ha probado todo:',
        },
        {
          items: [
            'No lo han probado personas con NVDA y Firefox, VoiceOver y Safari, ni TalkBack y Chrome.',
            'No lo han probado personas que usan entrada de voz, pulsadores o ampliadores de pantalla.',
            'Las traducciones son provisionales y no las han leído hablantes nativos.',
            'Dentro de una plataforma de aprendizaje, el marco que rodea la encuesta es de la plataforma: [[statement-2|lo que sepan de él]].',
            'Contenido que no entra en el ámbito de la legislación aplicable: [[statement-3|ninguno, o cuál]]. No se alega carga desproporcionada.',
          ],
        },
      ],
    },
    {
      title: 'Otras formas de participar',
      blocks: [
        {
          text: 'Una encuesta es voluntaria. Quien no pueda usar las páginas puede pedir ayuda u otra forma de hacerse oír a {support}: [[statement-4|por ejemplo, una conversación o un formulario en papel]].',
        },
      ],
    },
    {
      title: 'Cuéntenoslo',
      blocks: [
        {
          text: 'Si algo no le funciona, o lo necesita en otro formato, contacte con {support}. Respondemos en un plazo de [[statement-5|días]].',
        },
        {
          text: 'Si no le satisface cómo respondemos a su queja: en España puede presentar la reclamación prevista en el Real Decreto 1112/2018, de 7 de septiembre, sobre accesibilidad de los sitios web y aplicaciones para dispositivos móviles del sector público. En otro país rige su propia ley. A quién dirigirse: [[statement-6|el organismo y su contacto]].',
        },
      ],
    },
    {
      title: 'Cómo se ha comprobado',
      blocks: [
        {
          items: [
            'Con cada versión se hacen comprobaciones automáticas con axe según WCAG 2.2 A y AA en todas las páginas y en todos los estados, en claro y en oscuro. También se comprueban a 320 píxeles, con texto al 200 % y con espaciado amplio.',
            'Un programa recorre una encuesta entera, con su preparación, apertura y cierre, solo con el teclado.',
            'Su propia prueba: [[statement-7|quién probó qué, con qué herramientas, cuándo]]',
          ],
        },
        {
          text: 'Preparada el [[statement-8|fecha]], revisada el [[statement-9|fecha]].',
        },
      ],
    },
  ],
};
