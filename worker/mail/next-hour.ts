/** Says when the next full hour begins: then the mails of a morning may be due somewhere. */
const HOUR_MS = 60 * 60 * 1000;

export const nextHour = (nowMs: number): number => (Math.floor(nowMs / HOUR_MS) + 1) * HOUR_MS;
