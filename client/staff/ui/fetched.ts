/**
 * Waits for code that is loaded late. If it does not arrive, nothing was changed: it can be asked for again, or the server
 * was updated and the page has to be loaded again (E7.0).
 */
import { fail, ok, type Result } from '../../../schema/result.ts';
import { LANGUAGE_QUERY } from '../../../schema/languages/tags.ts';
import type { Failure } from '../server/failure.ts';
import { spoken } from '../server/language.ts';
import { visit } from '../server/visit.ts';

/** What failed before although the server answered: most browsers name the file. */
const failedBefore = new Set<string>();

export const fetched = <T>(code: Promise<T>): Promise<Result<T, Failure>> =>
  code.then(ok<T>, async (error: unknown) => fail<Failure>({ kind: await why(String(error)) }));

/** The page names its own script, whose name changes with every version. */
async function why(error: string): Promise<'offline' | 'newer' | 'stuck'> {
  const own = document.querySelector('script[src]')?.getAttribute('src');
  if (typeof own !== 'string') return 'offline';
  try {
    const page = await fetch(visit === null ? location.pathname : `/staff?${LANGUAGE_QUERY}=${spoken}`, {
      cache: 'no-store',
    });
    if (!page.ok) return 'offline';
    if (!(await page.text()).includes(own)) return 'newer';
  } catch {
    return 'offline';
  }
  if (failedBefore.has(error)) return 'stuck';
  failedBefore.add(error);
  return 'offline';
}
