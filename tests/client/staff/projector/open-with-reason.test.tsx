/** Tests what the projector page asks before an early opening. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OpenWithReason } from '../../../../client/staff/projector/open-with-reason.tsx';

test('E8.5: if staff open earlier than planned, the page says what speaks against it, and they write a reason or leave the pulse closed', () => {
  const says = 'The last pulse opened 15 days ago.';
  const html = renderToString(
    <OpenWithReason warnings={[{ kind: 'too-close', says }]} failure={null} open={async () => {}} leave={() => {}} />,
  );
  expect(html).toContain(says);
  expect(html).toMatch(/<label for="reason">.*<textarea id="reason"/s);
  expect(html).toContain('<button>Open with this reason</button>');
  expect(html).toMatch(/<button type="button"[^>]*>Not now<\/button>/);
});
