/** Decides whether a course's time zone has to be asked for, and which one is suggested. Pure. */

/**
 * @param device what the browser says; some say nothing, or a name that no calendar knows, such as `Etc/Unknown`
 * @returns null if the device's zone is no place: UTC, an offset, or unknown
 */
export function placeOf(device: string | undefined): string | null {
  if (device === undefined || !/^(?!Etc\/)[A-Za-z_]+\/./.test(device)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: device });
    return device;
  } catch {
    return null;
  }
}

/** Zones with the same clock all year round need no question: Stockholm and Berlin. */
function isSameClock(a: string, b: string, nowMs: number): boolean {
  const shown = (zone: string, atMs: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(atMs);
  const week = 7 * 24 * 60 * 60 * 1000;
  return Array.from({ length: 53 }, (_, i) => nowMs + i * week).every((atMs) => shown(a, atMs) === shown(b, atMs));
}

export interface ZoneToAsk {
  /** True if the browser's zone is no place, or has another clock than the institution's courses. */
  readonly asks: boolean;
  readonly suggested: string;
}

/** @param institution the zone of most of its courses; null if there are none yet */
export function zoneToAsk(device: string | undefined, institution: string | null, nowMs: number): ZoneToAsk {
  const here = placeOf(device);
  if (here === null) return { asks: true, suggested: institution ?? 'UTC' };
  if (institution === null || isSameClock(here, institution, nowMs)) return { asks: false, suggested: here };
  return { asks: true, suggested: institution };
}
