/** Holds the words of the dates that a calendar reads (E7.4), in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'Enkäten öppnar: {course}',
    closes: 'Enkäten stänger: {course}',
    tellBy: 'Berätta för studenterna vad enkäten ledde till: {course}',
    gone: 'Det finns ingen kalender på den här adressen längre. Ägaren hittar den nya på sidan ”Mitt konto”.',
  },
};
