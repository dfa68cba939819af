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

/**
 * Asks where a pulse stands, and lets the directory follow the box: the box may just have moved, or the directory may have
 * missed its last move in a crash. The box is asked again until both say the same, because somebody else may be moving the
 * pulse at this moment.
 */
export async function standingOf(engine: Engine, { definition, schedule, closed }: KeptPulse): Promise<Standing> {
  if (closed) return { stage: 'closed', schedule };
  const { code } = definition;
  let kept = schedule;
  for (;;) {
    const look = await engine.boxes.look(code);
    // The draft exists, but its box was never made; opening the pulse makes it.
    if (look.at === 'nowhere') return { stage: 'draft', schedule: kept };
    // The box finished between these two reads.
    if (look.at === 'closed') return { stage: 'closed', schedule: kept };
    if (isSame(look.schedule, kept)) return { stage: look.phase, schedule: kept };
    kept = await engine.directory.pulses.follow(code, kept, look.schedule);
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
