/** Holds the words of the tables that staff download, in Welsh. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'cwrs',
      pulse: 'arolwg',
      group: 'grŵp',
      item: 'dynodwr',
      question: 'cwestiwn',
      sentence: 'brawddeg',
      answers: 'atebion',
      lowFrom: 'isel o',
      lowTo: 'isel hyd at',
      middleFrom: 'canol o',
      middleTo: 'canol hyd at',
      highFrom: 'uchel o',
      highTo: 'uchel hyd at',
      noAnswer: 'dim ateb',
      mean: 'cymedr',
      meanFrom: 'cymedr o',
      meanTo: 'cymedr hyd at',
      perCent: 'y cant',
      perCentFrom: 'y cant o',
      perCentTo: 'y cant hyd at',
    },
    log: {
      when: 'pryd (UTC)',
      who: 'pwy',
      action: 'gweithred',
      what: 'beth',
      note: 'nodyn',
    },
    operator: 'pwy bynnag sy’n rhedeg y gweinydd',
    unreadable: 'Doedd dim modd agor yr atebion, felly does dim byd yn cael ei ddangos.',
    or: '{before} neu {next}',
  },
};
