/** Tests what staff are asked before the wall is shown. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BeforeForm } from '../../../../client/staff/projector/before-form.tsx';

test('E8.5, E7.8: what speaks against opening now is read before the wall, with a reason in writing or without opening', () => {
  const facts = { k: 9 };
  const html = renderToString(
    <BeforeForm warnings={[{ kind: 'k-across', says: '', sentence: 'k-across', facts }]} show={() => {}} />,
  );
  expect(html).toContain('were promised groups of at least 9: choose 9 or more.');
  expect(html).toMatch(/<label for="reason">.*<textarea id="reason"/s);
  expect(html).toContain('<button>Show it, and open with this reason</button>');
  expect(html).toMatch(/<button type="button"[^>]*>Only show it, and do not open it now<\/button>/);
});
