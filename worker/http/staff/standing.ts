/** Where a pulse stands, as staff may know it: the ledger first, then its box; of the answers only the counter's band. */
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
    // Drafted, but the box was never made: opening makes it.
    case 'nowhere':
      return { stage: 'draft', schedule };
    // It finished between these two reads.
    case 'closed':
      return { stage: 'closed', schedule };
    case 'live':
      // The box is right: a crash may have kept its last move from the directory.
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

/** Phones cannot reach the machine that they are not. */
const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;
