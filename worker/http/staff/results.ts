/**
 * Answers with what staff may learn: releases that passed the gate, read from the ledger with their hashes checked, or
 * a reason why there are none (A7).
 */
import type { Hono } from 'hono';
import type { Trend } from '../../../schema/contract/results.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { Reading } from '../../directory/pages/pages.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasedIn } from '../released.ts';
import { apiRoute } from './route.ts';

export function resultRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'results', async ({ pulse, read: { entries, keptYears } }) => {
    const { course, definition, schedule, closed } = pulse;
    const releases = releasedIn(entries);
    if (releases.length === 0) return fail({ kind: whyNone(pulse), code: definition.code });
    return ok({ course, schedule, closed, releases, keptYears });
  });

  // Gives the same published numbers pulse by pulse; changes between pulses are computed from these (R2.8).
  apiRoute(app, engine, 'trend', async ({ read }) => ok(trendOf(read)));
}

export const trendOf = ({ pulses, ...rest }: Reading<'trend'>): Trend => ({
  ...rest,
  pulses: pulses.map(({ entries, ...pulse }) => ({ ...pulse, releases: releasedIn(entries) })),
});

export function whyNone({ resultsDeleted, resultsLost }: KeptPulse) {
  if (resultsDeleted) return 'results-deleted';
  return resultsLost ? 'results-lost' : 'not-published';
}
