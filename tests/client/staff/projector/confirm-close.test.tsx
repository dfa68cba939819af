/** Tests what the wall asks before a pulse is closed. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../../schema/contract/pulse.ts';
import { ConfirmClose } from '../../../../client/staff/projector/confirm-close.tsx';

const dialog = (band: string | null): string =>
  renderToString(
    <ConfirmClose of={{ graceSeconds: 120, policy: DEFAULT_POLICY }} band={band} busy={false} close={() => {}} />,
  );

test('E7.10: while the counter shows no number, it says first that answers would be destroyed, and "Keep it open" stands out', () => {
  const html = dialog(null);
  expect(html).toMatch(
    /<h2[^>]*>Fewer than 7\?<\/h2><p>If there are fewer than 7 responses, nothing will be shown, and the answers will be destroyed\./,
  );
  // R2.9: nobody may know whether fewer have answered, or how many are missing.
  expect(html).toContain('The counter cannot tell yet');
  expect(html).toMatch(/<button type="button">Keep it open<\/button><button type="button" class="quiet">Close it/);
});

test('E4.6: once it shows a number, it asks as before', () => {
  const html = dialog('7+');
  expect(html).toContain('Close this pulse now?');
  expect(html).not.toContain('destroyed');
  expect(html).toMatch(/<button type="button" class="quiet">Keep it open<\/button><button type="button">Close it/);
});
