/** Reads the command line of `npm run simulate`, and refuses what it does not know with a sentence. */
import { parseArgs } from 'node:util';
import { parseCode } from '../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

export interface Options {
  /** The address of the server. */
  readonly origin: string;
  /** With a setup link the whole story is played, in a lecture hall or at a learning platform. With a code, students only answer an open pulse. */
  readonly story:
    | { readonly setupLink: string; readonly at: 'a lecture hall' | 'a platform' }
    | { readonly code: string };
  readonly students: number;
  /** How many times faster than in life people arrive and think. */
  readonly pace: number;
}

export const USAGE = [
  'npm run simulate -- --setup LINK [--students 60] [--pace 10]',
  'npm run simulate -- --setup LINK --platform [--students 40] [--pace 10]',
  'npm run simulate -- --code CODE [--at http://localhost:8787] [--students 60] [--pace 10]',
].join('\n');

export function readOptions(args: readonly string[]): Result<Options, string> {
  const text = { type: 'string' } as const;
  let given: Readonly<Record<string, string | boolean | undefined>>;
  try {
    given = parseArgs({
      args: [...args],
      options: { setup: text, code: text, at: text, students: text, pace: text, platform: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const {
    setup,
    code: typed,
    at = 'http://localhost:8787',
    platform = false,
    ...numbers
  } = given as { setup?: string; code?: string; at?: string; platform?: boolean; students?: string; pace?: string };
  const students = wholeNumber(numbers.students ?? (platform ? '40' : '60'), 100_000);
  if (students === undefined) return fail(`--students must be a whole number from 1, not "${numbers.students}".`);
  const pace = wholeNumber(numbers.pace ?? '10', 1000);
  if (pace === undefined) return fail(`--pace must be a whole number from 1 to 1000, not "${numbers.pace}".`);
  if ((setup === undefined) === (typed === undefined)) return fail('Say either --setup LINK or --code CODE.');
  if (setup !== undefined) {
    if (!URL.canParse(setup) || !/^#[0-9a-f]{64}$/.test(new URL(setup).hash))
      return fail('--setup must be the whole setup link that the server printed, in quotation marks.');
    if (given['at'] !== undefined) return fail('--at goes with --code; a setup link already holds the address.');
    return ok({
      origin: new URL(setup).origin,
      story: { setupLink: setup, at: platform ? 'a platform' : 'a lecture hall' },
      students,
      pace,
    });
  }
  if (platform) return fail('--platform goes with --setup, because the platform must be registered first.');
  const code = parseCode(typed ?? '');
  if (code === undefined) return fail(`--code must be the six characters of a pulse, not "${typed}".`);
  if (!URL.canParse(at)) return fail(`--at must be the address of the server, not "${at}".`);
  return ok({ origin: new URL(at).origin, story: { code }, students, pace });
}

function wholeNumber(text: string, most: number): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= most ? value : undefined;
}
