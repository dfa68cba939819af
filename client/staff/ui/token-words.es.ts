/** Holds the words about tokens for other programs, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: 'No hay ningún token.',
    list: 'Tokens',
    until: 'vale hasta el {day}',
    used: 'usado por última vez el {day}',
    unused: 'aún sin usar',
    by: 'creado por {name}',
    name: 'Qué lo usa',
    nameMissing: 'Diga qué usa el token.',
    days: 'Cuántos días vale',
    daysWrong: 'Escriba un número entero de 1 a {most}.',
    make: 'Crear un token',
    made: 'El token para {name}',
    once: 'Se muestra una vez. Guárdelo donde nadie más pueda leerlo.',
    end: 'Anular',
    endTitle: '¿Anular el token para {name}?',
    endYes: 'Anular',
    no: 'Cancelar',
    scopes: { read: 'lee', import: 'importa' },
    docs: 'Qué puede pedir un token, y cómo',
    all: 'También se muestran los tokens con los que el personal lee para sí, para que usted pueda anularlos.',
    read: {
      title: 'Tokens para programas que leen',
      about:
        'Un programa suyo, como una hoja de cálculo o un panel, puede leer los resultados publicados, las fechas y los ciclos que usted puede leer. Necesita un token, que no puede leer nada más ni cambiar nada.',
      nameHint: 'Por ejemplo «Panel de nuestra facultad». Así lo llama el registro.',
      daysHint: 'Como máximo {most}. Termina antes con su último rol, y nunca lee más de lo que usted puede.',
      how: 'El programa lo envía con cada petición, así:',
      endText: 'A partir de ahora, el programa no podrá leer nada con él.',
    },
    import: {
      title: 'Importar desde otro sistema',
      about:
        'Un sistema académico puede enviar el mismo archivo cada noche. Necesita un token, que no puede hacer nada más que importar.',
      nameHint: 'Por ejemplo «Sistema académico». Así lo llama el registro.',
      daysHint: 'Como máximo {most}. Termina antes si usted deja de ser administrador.',
      how: 'El otro sistema envía el archivo así y recibe en JSON lo que se ha cambiado. Con «?dryRun=true» no se cambia nada.',
      endText: 'A partir de ahora, el otro sistema no podrá importar nada con él.',
    },
  },
};
