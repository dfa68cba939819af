/** Holds the words of the dates that a calendar reads (E7.4), in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'Umfrage beginnt: {course}',
    closes: 'Umfrage endet: {course}',
    tellBy: 'Den Studierenden berichten, was aus der Umfrage wurde: {course}',
    gone: 'Unter dieser Adresse gibt es keinen Kalender mehr. Wem er gehört, der findet den neuen auf der Seite „Mein Konto“.',
  },
};
