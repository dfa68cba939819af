/** Tests what the wall says after a pulse has ended. */
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../../schema/languages/english.ts';
import type { Outcome } from '../../../../schema/contract/stage.ts';
import { Ending } from '../../../../client/staff/projector/ending.tsx';
import type { StageHandle } from '../../../../client/staff/projector/use-stage.ts';

const page = { definition: { code: 'K7QF2M', policy: { k: 7 } }, studentUrl: 'https://pulse.example/s/K7QF2M' };
const stage = { page } as unknown as StageHandle;
beforeEach(() => void vi.stubGlobal('document', { documentElement: { lang: 'en', dir: 'ltr' } }));
// The next file in this worker would otherwise load its modules with this document.
afterAll(() => void vi.unstubAllGlobals());
const ending = (outcome: Outcome | 'kept'): string =>
  renderToString(
    <Ending
      scene={{ at: 'closed', outcome }}
      stage={stage}
      audience={{ main: ENGLISH, second: null }}
      staff={{ results: '/staff/pulses/K7QF2M/results', slides: '/staff/pulses/K7QF2M/slides' }}
    >
      {null}
    </Ending>,
  );

test('E7.8: it leads to results only where there are some, and says why there are none', () => {
  expect(ending('published')).toContain('See the results');
  const told = (['too-few', 'unreadable', 'deleted', 'lost'] as const).map((outcome) => [outcome, ending(outcome)]);
  for (const [outcome, html] of told) expect(html, outcome).not.toMatch(/href=|qr\.svg/);
  expect(ending('too-few')).toContain('Fewer than 7 responses came in');
});

test('E7.8: where staff keep the results, a class that reads along cannot tell whether there are any', () => {
  const html = ending('kept');
  expect(html).toContain('The staff on your course will tell you what came of it.');
  expect(html).toContain('>What came of it</a>');
});
