/** Tests what is said when code that is loaded late does not arrive. */
import { afterAll, expect, test, vi } from 'vitest';
import { fetched } from '../../../../client/staff/ui/fetched.ts';
import { sayFailure } from '../../../../client/staff/server/failure.ts';

// The next file in this worker would otherwise load its modules with the document of the last test.
afterAll(() => void vi.unstubAllGlobals());

const OWN = '/assets/index-a1b2c3.js';
const page =
  (script: string, status = 200) =>
  async () =>
    new Response(`<html><script type="module" src="${script}"></script></html>`, { status });

test.each<[string, () => Promise<Response>, 'newer' | 'offline']>([
  ['the page has another script now', page('/assets/index-d4e5f6.js'), 'newer'],
  ['the page is the same, so only the connection was lost for a moment', page(OWN), 'offline'],
  ['the server is in trouble', page('/assets/index-d4e5f6.js', 503), 'offline'],
  ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
])('E7.0: %s', async (_, answer, kind) => {
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => OWN }) });
  vi.stubGlobal('location', { pathname: '/staff/courses/x' });
  vi.stubGlobal('fetch', answer);
  const heard = await fetched(Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect(heard).toEqual({ ok: false, error: { kind } });
});

test('E7.0: what fails again although the server answers needs a fresh page, because browsers remember a failure', async () => {
  vi.resetModules();
  const fresh = await import('../../../../client/staff/ui/fetched.ts');
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => OWN }) });
  vi.stubGlobal('location', { pathname: '/staff/courses/x' });
  vi.stubGlobal('fetch', page(OWN));
  const again = () => fresh.fetched(Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect(await again()).toEqual({ ok: false, error: { kind: 'offline' } });
  expect(await again()).toEqual({ ok: false, error: { kind: 'stuck' } });
  expect(sayFailure({ kind: 'stuck' }).join(' ')).toMatch(/First save what you have typed/);
});

test('E7.0: a new version is said in a sentence that keeps what was typed', () => {
  expect(sayFailure({ kind: 'newer' }).join(' ')).toMatch(/new version.*First save what you have typed/);
});
