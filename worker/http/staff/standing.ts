/**
 * Finds out in which stage a pulse is, as far as staff may know: it asks the ledger first, then the box, and of the
 * answers it reads only the counter's band.
 */
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Stage } from '../../../schema/contract/stage.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';

export interface Standing {
  readonly stage: Stage;
  readonly schedule: Schedule;
}

export async function standingOf(engine: Engine, { definition, schedule, closed }: KeptPulse): Promise<Standing> {
  if (closed) return { stage: 'closed', schedule };
  const look = await engine.boxes.look(definition.code);
  switch (look.at) {
    // The draft exists, but its box was never made; opening the pulse makes it.
    case 'nowhere':
      return { stage: 'draft', schedule };
    // The box finished between these two reads.
    case 'closed':
      return { stage: 'closed', schedule };
    case 'live':
      // Trust the box: after a crash the directory may have missed its last move.
      if (!isSame(look.schedule, schedule)) await engine.directory.pulses.reschedule(definition.code, look.schedule);
      return { stage: look.phase, schedule: look.schedule };
  }
}

export async function pulsePageOf(engine: Engine, pulse: PulseInCourse): Promise<PulsePage> {
  const { course, definition } = pulse;
  const { publicUrl } = engine.settings;
  return {
    course,
    definition,
    ...(await standingOf(engine, pulse)),
    band: pulse.closed ? null : await bandOf(engine, pulse),
    studentUrl: `${publicUrl}/s/${definition.code}`,
    urlIsLocal: isLocal(publicUrl),
  };
}

async function bandOf(engine: Engine, { definition }: PulseInCourse): Promise<string | null> {
  const reply = await engine.boxes.band(definition.code);
  return reply.at === 'live' ? reply.band : null;
}

/** Says whether the address names only this machine itself, which no phone can reach. */
const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;
