/** Lists the adversaries who write and time (R9.2a). A new one is one line here. */
import type { Adversary } from './adversary.ts';
import { backupHolder, orderReader } from './disk-readers.ts';
import { flushStopwatch } from './flush-times.ts';
import { keyThief } from './key-thief.ts';
import { lengths, lengthsWhenBusy } from './lengths.ts';
import { memoryReader } from './memory-reader.ts';
import { pageStopwatches } from './page-times.ts';
import { platformOperator } from './platform-operator.ts';
import { prober } from './prober.ts';
import { secondCourseLead } from './second-course.ts';
import { busySheetTester, sheetTester } from './sheet-tester.ts';
import { SIMULTANEOUS } from './at-once.ts';
import { foreignTokens, simultaneousSlips, simultaneousTokens } from './tokens.ts';
import { traceless } from './trace.ts';

export const ADVERSARIES: readonly Adversary[] = [
  prober,
  traceless,
  sheetTester,
  busySheetTester,
  secondCourseLead,
  ...SIMULTANEOUS,
  simultaneousTokens,
  simultaneousSlips,
  foreignTokens,
  platformOperator,
  backupHolder,
  orderReader,
  lengths,
  lengthsWhenBusy,
  keyThief,
  ...pageStopwatches,
  flushStopwatch,
  memoryReader,
];
