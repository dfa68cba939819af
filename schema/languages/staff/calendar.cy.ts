/** Holds the words of the dates that a calendar reads (E7.4), in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'Arolwg yn agor: {course}',
    closes: 'Arolwg yn cau: {course}',
    tellBy: 'Dweud wrth fyfyrwyr beth ddaeth o’r arolwg: {course}',
    gone: 'Does dim calendr yn y cyfeiriad hwn mwyach. Gall ei berchennog ddod o hyd i’r un newydd ar y dudalen ‘Fy nghyfrif’.',
  },
};
