/**
 * Finds out in which stage a pulse is, as far as staff may know: it asks the ledger first, then the box, and of the
 * answers it reads only the counter's band.
 */
import type { CourseLink } from '../../../schema/contract/courses.ts';
import type { Code, CourseKey } from '../../../schema/contract/ids.ts';
import { phaseAt, type Schedule } from '../../../schema/contract/pulse.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Outcome, Stage } from '../../../schema/contract/stage.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { ShownPulse } from '../../directory/pulses/pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { outcomeOf } from '../outcome.ts';
import { shownKeyOf } from '../shown-key.ts';

export interface Standing {
  readonly stage: Stage;
  readonly schedule: Schedule;
}

/**
 * Asks where a pulse stands, and lets the directory follow the box: the box may just have moved, or the directory may have
 * missed its last move in a crash. The box is asked again until both say the same, because somebody else may be moving the
 * pulse at this moment.
 * @returns null if the box says that the pulse was discarded: then the directory has forgotten it too (E7.6)
 */
export const standingOf = (engine: Engine, pulse: KeptPulse): Promise<Standing | null> =>
  look(engine, { ...pulse, code: pulse.definition.code });

/** What has to be known of a pulse before anybody asks its box. */
export type LookedAt = Pick<KeptPulse, 'schedule' | 'closed' | 'resultsLost' | 'armed' | 'openingAllowedMs'> & {
  readonly code: Code;
  readonly graceSeconds: number;
};

/**
 * Says where a pulse stands as a list shows it. A list of 50 courses would wake 50 boxes, so a box is asked only where the
 * directory cannot know: before it was ever seen, when staff were allowed to open it and it does not say so, and from its end
 * until its results are there. The pages of one course and of one pulse always ask.
 */
export async function listedStandingOf(engine: Engine, pulse: LookedAt): Promise<Standing | null> {
  const { schedule, closed, armed, openingAllowedMs, graceSeconds } = pulse;
  const phase = phaseAt(schedule, graceSeconds, engine.now());
  const mayHaveMoved = phase === 'closing' || (phase === 'armed' && openingAllowedMs !== null);
  return closed || !armed || mayHaveMoved ? look(engine, pulse) : { stage: phase, schedule };
}

type Looked = Omit<LookedAt, 'openingAllowedMs' | 'graceSeconds'>;

async function look(engine: Engine, pulse: Looked): Promise<Standing | null> {
  const { code, schedule, closed, resultsLost } = pulse;
  if (closed) return { stage: resultsLost ? 'lost' : 'closed', schedule };
  const { pulses } = engine.directory;
  let kept = schedule;
  let wasSeen = pulse.armed;
  for (;;) {
    const seen = await engine.boxes.look(code);
    switch (seen.at) {
      case 'nowhere':
        // A box that was there once is gone.
        if (wasSeen) return { stage: await pulses.noteLost(code), schedule: kept };
        // The draft exists, but its box was never made. Opening the pulse by hand makes it; one that shall open by itself needs it now.
        return { stage: (await armLate(engine, code, kept)) ?? 'draft', schedule: kept };
      case 'closed':
        // The box finished between these two reads, or the directory was restored from before that.
        return { stage: await pulses.noteLost(code), schedule: kept };
      case 'discarded':
        await pulses.noteDiscarded(null, code);
        return null;
      case 'live':
        if (!wasSeen && !isRehearsalCode(code)) await pulses.noteArmed(code);
        wasSeen = true;
        if (isSame(seen.schedule, kept)) return { stage: seen.phase, schedule: kept };
        kept = await pulses.follow(code, kept, seen.schedule);
    }
  }
}

/** Makes the box of a pulse that opens by itself, if a crash came before it was made (E7.13). @returns null if it was not made */
export async function armLate(engine: Engine, code: Code, schedule: Schedule): Promise<Stage | null> {
  if (schedule.opensAtMs === null || schedule.closesAtMs <= engine.now() || isRehearsalCode(code)) return null;
  const kept = await engine.directory.pulses.find(code);
  const armed = kept && (await engine.boxes.arm(kept.definition, schedule));
  if (armed?.ok !== true) return null;
  await engine.directory.pulses.noteArmed(code);
  return armed.phase;
}

export const courseLinkOf = ({ settings }: Pick<Engine, 'settings'>, key: CourseKey): CourseLink => ({
  key,
  url: `${settings.publicUrl}/c/${key}`,
});

/** @returns null if the pulse was discarded */
export async function pulsePageOf(engine: Engine, pulse: ShownPulse): Promise<PulsePage | null> {
  const { course, definition, languages, key } = pulse;
  const { publicUrl } = engine.settings;
  const standing = await standingOf(engine, pulse);
  if (standing === null) return null;
  const tokenKey = await shownKeyOf(engine, definition);
  return {
    course: { ...course, ...languages },
    definition,
    ...standing,
    outcome: await endOf(engine, pulse, standing.stage),
    band: pulse.closed ? null : await bandOf(engine, pulse),
    studentUrl: `${publicUrl}/s/${definition.code}`,
    courseLink: courseLinkOf(engine, key),
    urlIsLocal: isLocal(publicUrl),
    ...(tokenKey !== undefined && { tokenKey }),
  };
}

async function endOf(
  engine: Engine,
  { definition, closed, entries }: ShownPulse,
  stage: Stage,
): Promise<Outcome | null> {
  if (stage === 'lost') return 'lost';
  if (stage !== 'closed') return null;
  // It may have closed since the directory was asked.
  return outcomeOf(closed ? entries : await engine.directory.published.entries(definition.id));
}

async function bandOf(engine: Engine, { definition }: KeptPulse): Promise<string | null> {
  const reply = await engine.boxes.band(definition.code);
  return reply.at === 'live' ? reply.band : null;
}

/** Says whether the address names only this machine itself, which no phone can reach. */
const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

export const isSame = (a: Schedule, b: Schedule): boolean =>
  a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;
