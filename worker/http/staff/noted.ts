/** Writes into the audit log what a box has done for staff: the box decides, and the entry follows (docs/decisions/0026). */
import type { Code, StaffId } from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import type { Engine } from '../../engines/engine.ts';

/** Of a rehearsal the log says only who has started it (E7.7). */
export async function noted<R extends { readonly ok: boolean }>(
  { directory }: Pick<Engine, 'directory'>,
  entry: { readonly by: StaffId; readonly action: StaffAction; readonly subject: Code; readonly note?: string },
  reply: R,
): Promise<R> {
  if (reply.ok && !isRehearsalCode(entry.subject)) await directory.record.add(entry);
  return reply;
}
