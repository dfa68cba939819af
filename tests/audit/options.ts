/** Reads the command line of `npm run audit`, and refuses what it does not know with a sentence. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../schema/result.ts';

export interface Options {
  readonly pulses: number;
  readonly seed: string;
  readonly engine: 'node' | 'workerd';
  /** Runs only the check of `publish` over the full ranges of privacy.md R9.1. */
  readonly exhaustive: boolean;
  /** Runs only the adversaries who write and time, without the long reading. */
  readonly adversaries: boolean;
  readonly json: boolean;
}

export const USAGE =
  'npm run audit -- [--pulses 60] [--seed 1] [--engine node|workerd] [--exhaustive | --adversaries] [--json]';

/** @param freshSeed is used if no seed is given; it is printed, so that every run can be repeated */
export function readOptions(args: readonly string[], freshSeed: string): Result<Options, string> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { pulses: text, seed: text, engine: text, exhaustive: flag, adversaries: flag, json: flag },
    });
    const {
      pulses = '60',
      seed = freshSeed,
      engine = 'node',
      exhaustive = false,
      adversaries = false,
      json = false,
    } = values;
    if (!/^[1-9]\d{0,5}$/.test(pulses)) return fail(`--pulses must be a whole number from 1, not "${pulses}".`);
    if (engine !== 'node' && engine !== 'workerd') return fail(`--engine must be node or workerd, not "${engine}".`);
    return ok({ pulses: Number(pulses), seed, engine, exhaustive, adversaries, json });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
