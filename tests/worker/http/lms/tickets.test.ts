/** Tests that a ticket serves one purpose, for a time, as it was made (lms.md L3.1; N67, N81). */
import { expect, test } from 'vitest';
import { platformIdSchema, staffIdSchema } from '../../../../schema/contract/ids.ts';
import { openTicket, sealTicket, type Ticket } from '../../../../worker/http/lms/tickets.ts';
import { anApp } from '../an-app.ts';

const ref = { platform: platformIdSchema.parse('a'.repeat(32)), deployment: 'deployment', context: 'context' };
const actsAs = staffIdSchema.parse('b'.repeat(32));
const BAD = { ok: false, error: 'ticket_bad' };

test('N67: a ticket opens for its purpose alone, even if it holds everything that another one needs', async () => {
  const { engine } = anApp();
  const holds: Ticket<'bind'> & Ticket<'staff'> = { ref, actsAs, language: 'sv', title: 'Botany', label: '' };
  const ticket = await sealTicket(engine, 'bind', holds);
  expect(await openTicket(engine, 'bind', ticket)).toEqual({
    ok: true,
    value: { ref, language: 'sv', title: 'Botany', label: '' },
  });
  expect(await openTicket(engine, 'staff', ticket)).toEqual(BAD);
});

test('a ticket cannot be read, altered, used after its time, or opened with another secret', async () => {
  const { engine, clock } = anApp();
  const ticket = await sealTicket(engine, 'staff', { ref, actsAs });
  const parts = ticket.split('.');
  expect(parts.map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/'))).join(' ')).not.toContain('context');
  for (const [i, part] of parts.entries()) {
    const altered = parts.with(i, `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`).join('.');
    expect(await openTicket(engine, 'staff', altered), String(i)).toEqual(BAD);
  }
  const elsewhere = { ...engine, secretFor: async () => new Uint8Array(32) };
  expect(await openTicket(elsewhere, 'staff', ticket)).toEqual(BAD);
  clock.nowMs += 3_599_000;
  expect((await openTicket(engine, 'staff', ticket)).ok).toBe(true);
  clock.nowMs += 1000;
  expect(await openTicket(engine, 'staff', ticket)).toEqual(BAD);
});
