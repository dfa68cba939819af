/** What staff learn: a release that passed the gate, read back from the ledger with its hash checked, or a reason (A7). */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { Released } from '../../gate/released.ts';
import { findPulse } from './access.ts';
import { staffRoute } from './route.ts';

export function resultRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'results', async (ask) => {
    const pulse = await findPulse(engine, ask, 'see-results');
    if (!pulse.ok) return pulse;
    const { course, definition, schedule } = pulse.value;
    const entry = await engine.directory.finalEntry(definition.id);
    if (entry === null) return fail({ kind: 'not-published', code: definition.code });
    const released = Released.fromLedger(entry);
    // Bytes that changed since they were published are shown to nobody.
    if (!released.ok) throw new Error(`A ledger entry is ${released.error}`);
    return ok({ course, schedule, release: released.value.release });
  });
}
