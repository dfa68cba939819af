/** Imports courses and their people from a file, as the page does it, with a token of scope "import" (institution.md H3.2, H5.3). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Difference } from '../../schema/contract/import.ts';
import type { Problem } from '../../schema/contract/problem.ts';
import { fail, ok } from '../../schema/result.ts';
import type { Outcome } from './outcome.ts';

export interface ImportAsked {
  readonly file: string;
  readonly origin: string;
  readonly token: string;
  /** Whether to say what would change, and change nothing. */
  readonly dryRun?: boolean | undefined;
}

export async function importCourses({ file, origin, token, dryRun = false }: ImportAsked): Promise<Outcome> {
  if (token === '')
    return fail('MATTERING_PULSE_TOKEN is not set. An administrator makes a token on the page "Import courses".');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(resolve(file)));
  } catch {
    return fail(`${resolve(file)} cannot be read.`);
  }
  let reply: Response;
  try {
    reply = await fetch(`${origin}/api/import${dryRun ? '?dryRun=true' : ''}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'text/csv' },
      body: bytes,
    });
  } catch {
    return fail(`No server answers at ${origin}. Start it first, or name another with --url.`);
  }
  const told = (await reply.json()) as Difference | Pick<Problem, 'title' | 'detail'>;
  if (!('counts' in told)) return fail(`${told.title}: ${told.detail}`);
  const { counts } = told;
  const says = Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ');
  if (!reply.ok)
    return fail(`Nothing was imported, because rows are refused: ${says}. Add --json to read which, and why.`);
  return ok({ says: `${dryRun ? 'This would be imported' : 'Imported'}: ${says}.`, told: { ...told } });
}
