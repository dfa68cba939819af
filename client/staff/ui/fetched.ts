/**
 * Waits for code that is loaded late. If it does not arrive, nothing was changed: it can be asked for again, or the server
 * was updated and the page has to be loaded again (E7.0).
 */
import { fail, ok, type Result } from '../../../schema/result.ts';
import { LANGUAGE_QUERY } from '../../../schema/languages/tags.ts';
import type { Failure } from '../server/failure.ts';
import { spoken } from '../server/language.ts';
import { visit } from '../server/visit.ts';

export const fetched = <T>(code: Promise<T>): Promise<Result<T, Failure>> =>
  code.then(ok<T>, async () => fail<Failure>({ kind: (await isUpdated()) ? 'newer' : 'offline' }));

/** The page names its own script, whose name changes with every version. */
async function isUpdated(): Promise<boolean> {
  const own = document.querySelector('script[src]')?.getAttribute('src');
  if (typeof own !== 'string') return false;
  try {
    const page = await fetch(visit === null ? location.pathname : `/staff?${LANGUAGE_QUERY}=${spoken}`, {
      cache: 'no-store',
    });
    return page.ok && !(await page.text()).includes(own);
  } catch {
    return false;
  }
}
