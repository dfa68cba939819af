/** Holds the sentences beside numbers wherever staff read them, in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status:
      'Este cuestionario es nuevo y no está validado. Úselo para iniciar una conversación, no para medir a las personas.',
    answersNotPeople:
      'Estas cifras cuentan respuestas, no personas: quien tenga el enlace puede responder más de una vez.',
    fewTakenBack: 'Se retiraron menos de 5 respuestas.',
  },
};
