/** Says when a pulse takes no answer any more. It needs no schema, so pages can load it alone. Pure. */
import type { Schedule } from '../contract/pulse.ts';

/** From this moment on nothing is accepted and the gate may run (E4.6). */
export const answersEndAtMs = (schedule: Schedule, graceSeconds: number): number =>
  schedule.closesAtMs + graceSeconds * 1000;
