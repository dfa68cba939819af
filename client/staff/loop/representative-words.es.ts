/** Holds the words for student representatives, and about them for staff who write to students, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: 'Asignaturas cuyos estudiantes representa',
    lead: 'Usted representa a los estudiantes de esta asignatura. Ve lo que ellos ven, lo que planea el personal y «Lo que dijo la clase y lo que hicimos» antes de que se publique. No cambia nada y nunca ve quién ha respondido.',
    pulses: 'Encuestas cerradas',
    none: 'Todavía no se ha cerrado ninguna encuesta de esta asignatura.',
    closed: 'Encuesta {code}, cerrada el {day}',
    results: 'Resultados, como los ven los estudiantes',
    kept: 'Sus resultados no se muestran a los estudiantes, así que usted tampoco los ve.',
    toldOn: 'Se contó a los estudiantes el {day}.',
    notTold: 'Todavía no se ha contado nada a los estudiantes.',
    say: 'Leer el borrador y decir algo',
    acts: 'Lo que planea el personal',
    noActs: 'Todavía no hay nada planeado.',
    title: 'Antes de contárselo a los estudiantes',
    draft: 'El borrador',
    noDraft: 'El personal no ha empezado a escribir. Aun así puede dejarle una línea.',
    comment: 'Su línea para el personal',
    commentHint: 'Puede incorporarla o no. Los estudiantes solo la ven si se incorpora.',
    left: 'Caracteres restantes: {n}',
    agree: 'Estoy de acuerdo con estas palabras como representante de estudiantes',
    agreeHint:
      'Los estudiantes leen entonces debajo «{text}», sin su nombre. Si cambia una palabra, el acuerdo deja de valer.',
    save: 'Guardar',
    saved: 'Guardado.',
    changed: 'El borrador ha cambiado mientras tanto. Léalo de nuevo abajo y después guarde.',
    over: 'Estas palabras ya se han contado a los estudiantes. Ya no se puede decir nada junto a ellas.',
    toStaff: 'Lo que dice la representación estudiantil',
    agrees: '{name} está de acuerdo con el borrador tal como está guardado. Si cambia una palabra, deja de valer.',
    waits: '{name} no ha dado su acuerdo al borrador tal como está guardado.',
    takeTo: 'Incorporarla en «{field}»',
  },
};
