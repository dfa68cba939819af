/** Flawed products, each without one rule (R9.4). They exist only here, and never in the product. */
import { onReleases } from '../rewrites.ts';
import type { Flaw } from './adversary.ts';
import {
  acknowledging,
  comparingAlways,
  countingExactly,
  freeingCodes,
  tellingUsedCodesWhenBusy,
} from './flawed-boxes.ts';
import { countingTokens, givingUntilSent, keepingTheOrder, signingTwice } from './flawed-issuers.ts';
import { renderingLate, trimmed, withReason } from './flawed-parts.ts';
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
import { simultaneousClosing, simultaneousCodes, simultaneousPlans } from './at-once.ts';
import { foreignTokens, simultaneousSlips, simultaneousTokens } from './tokens.ts';
import { traceless } from './trace.ts';

/** Keeps what the product wants to overwrite, as it is. Node itself does not use this method of its prototype. */
const KEEPING =
  'data:text/javascript,globalThis.kept=[];Uint8Array.prototype.fill=function(){kept.push(this);return this}';

export const FLAWS: readonly Flaw[] = [
  {
    name: 'counter with the same edges for all pulses',
    breaks: 'R2.9',
    sought: prober,
    conditions: () => ({ boxes: countingExactly() }),
  },
  {
    name: 'taking back leaves no trace',
    breaks: 'R2.9a',
    sought: traceless,
    conditions: () => ({ rewrite: onReleases((release) => ({ ...release, takenBack: 0 })) }),
  },
  {
    name: 'a code is free again after a take-back',
    breaks: 'R4.3',
    sought: sheetTester,
    conditions: () => ({ boxes: freeingCodes() }),
  },
  {
    name: 'a busy box still tells used codes',
    breaks: 'R4.6',
    sought: busySheetTester,
    conditions: () => ({ boxes: tellingUsedCodesWhenBusy() }),
  },
  {
    name: 'a class may be asked again at once',
    breaks: 'R2.1a',
    sought: secondCourseLead,
    conditions: () => ({ directory: withReason }),
  },
  {
    name: 'two courses may ask one class at once',
    breaks: 'R2.1a',
    sought: simultaneousPlans,
    conditions: () => ({ directory: withReason }),
  },
  {
    name: 'a used code is counted once more',
    breaks: 'R4.3',
    sought: simultaneousCodes,
    conditions: () => ({ boxes: acknowledging('used-code') }),
  },
  {
    name: 'a token that was used counts again',
    breaks: 'R5.3',
    sought: simultaneousTokens,
    conditions: () => ({ boxes: countingTokens('used-token') }),
  },
  {
    name: 'a token of another pulse counts',
    breaks: 'R5.3',
    sought: foreignTokens,
    conditions: () => ({ boxes: countingTokens('bad-token') }),
  },
  {
    name: 'a second message is signed for one student',
    breaks: 'L8.5',
    sought: simultaneousSlips,
    conditions: () => ({ boxes: signingTwice() }),
  },
  {
    name: 'a stamp is given anew until an answer came with it',
    breaks: 'L8.2',
    sought: platformOperator,
    conditions: () => ({ boxes: givingUntilSent() }),
  },
  {
    name: 'the issuer notes the order of students',
    breaks: 'L8.8',
    sought: orderReader,
    conditions: () => ({ boxes: keepingTheOrder() }),
  },
  {
    name: 'keys are in the backup',
    breaks: 'L8.9',
    sought: backupHolder,
    conditions: () => ({ keysBesideData: true }),
  },
  {
    name: 'an answer is confirmed after the gate has run',
    breaks: 'R3.7',
    sought: simultaneousClosing,
    conditions: () => ({ boxes: acknowledging('closed') }),
  },
  { name: 'refusals without padding', breaks: 'R4.3a', sought: lengths, conditions: () => ({ rewrite: trimmed }) },
  {
    name: 'busy replies without padding',
    breaks: 'R4.3a',
    sought: lengthsWhenBusy,
    conditions: () => ({ rewrite: trimmed }),
  },
  {
    name: 'a stolen key may guess for ever',
    breaks: 'R4.3a',
    sought: keyThief,
    conditions: () => ({ boxes: comparingAlways() }),
  },
  {
    name: 'keys are not overwritten',
    breaks: 'R3.10',
    sought: memoryReader,
    conditions: () => ({ nodeFlags: ['--import', KEEPING] }),
  },
  {
    name: 'boxes write only when somebody answers',
    breaks: 'R3.11',
    sought: flushStopwatch,
    conditions: () => ({ writesAtMoments: false }),
  },
  ...pageStopwatches.map(
    (stopwatch): Flaw => ({
      name: `pages rendered on first request (${stopwatch.name.split(': ')[1]})`,
      breaks: 'R2.9b',
      sought: stopwatch,
      conditions: () => ({ rewrite: renderingLate() }),
    }),
  ),
];
