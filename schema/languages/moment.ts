/** Says a moment in a course's own time zone, so that a student elsewhere reads the same hour as the class. */
export function sayMoment(tag: string, atMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(atMs);
}
