/** Tests what a phone hears that asks for the same stamp too often (lms.md L8.5). */
import { expect, test, vi } from 'vitest';
import { toBase64url } from '../../../../schema/contract/base64url.ts';
import { codeSchema, memberSchema } from '../../../../schema/contract/ids.ts';
import { sealTicket } from '../../../../worker/http/lms/tickets.ts';
import { aStaffMember } from '../../directory/a-directory.ts';
import { aPlatform, DEPLOYMENT } from '../../directory/lms/a-platform.ts';
import { anApp, aStaffVisitor } from '../an-app.ts';

test('L8.5: a phone that has to wait hears 429 and for how long, and nothing is logged of it', async () => {
  const built = anApp();
  await aStaffVisitor(built);
  const { app, boxes, directory, engine } = built;
  const platform = aPlatform(directory, aStaffMember(directory).id);
  const ref = { platform: platform.id, deployment: DEPLOYMENT, context: 'context 1' };
  const bound = directory.lms.bindToNew(ref, { name: 'Botany', classSize: 30, zone: 'UTC' });
  if (!bound.ok) throw new Error('The binding of a test was refused');
  const [code, member] = [codeSchema.parse('ABC234'), memberSchema.parse('a'.repeat(64))];
  const ticket = await sealTicket(engine, 'issue', { code, member, ref, actsAs: bound.value.actsAs });
  vi.spyOn(boxes, 'issue').mockResolvedValue({ kind: 'busy', retryAfterSeconds: 3 });
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reply = await app.request('/lti/issue', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ticket, blinded: toBase64url(new Uint8Array(256)) }),
  });
  expect([reply.status, reply.headers.get('Retry-After'), logged.mock.calls]).toEqual([429, '3', []]);
  logged.mockRestore();
});
