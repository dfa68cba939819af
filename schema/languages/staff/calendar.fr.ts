/** Holds the words of the dates that a calendar reads (E7.4), in French. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'Ouverture de l’enquête : {course}',
    closes: 'Clôture de l’enquête : {course}',
    tellBy: 'Dire aux étudiants ce qui résulte de l’enquête : {course}',
    gone: 'Il n’y a plus d’agenda à cette adresse. Son titulaire trouvera le nouveau sur la page « Mon compte ».',
  },
};
