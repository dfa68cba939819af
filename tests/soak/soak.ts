/** Runs `npm run soak`: a simulated day with many deaths of the server, and what it came to (institution.md H6.8). */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { liveThroughADay } from './day.ts';

const USAGE = 'npm run soak -- [--rounds 200] [--minutes 30] [--seed NUMBER]';

const wholeNumber = (name: string, text: string): number => {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  console.error(`--${name} must be a whole number from 1, not "${text}".\n${USAGE}`);
  return process.exit(1);
};

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { rounds: text, minutes: text, seed: text } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return process.exit(1);
  }
}

const { rounds: asked = '200', minutes: most = '30', seed: given = String(randomInt(1, 1_000_000)) } = readOptions();
const [rounds, minutes, seed] = [
  wholeNumber('rounds', asked),
  wholeNumber('minutes', most),
  wholeNumber('seed', given),
] as const;
console.log(`seed      ${seed}: the same again with --seed ${seed}`);
const startMs = performance.now();
const lived = await liveThroughADay({ seed, rounds, minutes, say: (line) => console.log(line) });
const took = ((performance.now() - startMs) / 60_000).toFixed(1);
console.log(`killed    ${lived.kills} times in ${took} minutes`);
console.log(
  `answers   ${lived.counted} were acknowledged in ${lived.pulses} pulses; of ${lived.unsure} more nobody could know`,
);
console.log(`staff     ${lived.imports} imports, ${lived.backups} backups and ${lived.mails} invitations by mail`);
console.log(
  `handles   ${lived.handles.join(' at first, ')} at last; memory ${lived.megabytes.join(' MB at first, ')} MB at last`,
);
for (const fault of lived.faults) console.log(`WRONG     ${fault}`);
const isWell = lived.faults.length === 0 && lived.kills === rounds;
console.log(
  isWell ? 'Nothing lost, nothing doubled, nothing left behind.' : 'NOT AS IT MUST BE, or not all rounds were run.',
);
process.exit(isWell ? 0 : 1);
