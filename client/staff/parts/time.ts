/** Moments as staff read them: in the course's own zone, named (architecture.md, defaults). */
import { sayMoment } from '../../../schema/languages/moment.ts';
import { ENGLISH } from '../../../schema/languages/registry.ts';

export const when = (atMs: number, zone: string): string => sayMoment(ENGLISH, atMs, zone);

/** Zone of this device. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `Europe/Stockholm` reads as `Europe, Stockholm`. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ', ');
