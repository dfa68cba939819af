/**
 * Says where to report a weakness of this installation, in the file that machines and researchers look up (RFC 9116).
 */
import { Hono } from 'hono';
import { DAY_MS } from '../../schema/calendar.ts';
import type { Engine } from '../engines/engine.ts';

/** RFC 9116 recommends less than a year. The server makes the date anew each day, so it is never in the past. */
const VALID_DAYS = 180;

export function securityTextRoutes({ now, settings: { securityContact, publicUrl } }: Engine): Hono {
  const app = new Hono();

  // The file must name a contact, so it exists only if the operator has set one.
  app.get(SECURITY_TXT, (c) =>
    securityContact === null
      ? c.notFound()
      : c.text(securityText(securityContact, publicUrl, now()), 200, { 'Cache-Control': 'public, max-age=86400' }),
  );

  return app;
}

const SECURITY_TXT = '/.well-known/security.txt';

/** Writes the file (RFC 9116). A canonical address must be https, so a server without https names none. */
function securityText(contact: string, publicUrl: string, nowMs: number): string {
  const expiresDay = new Date(nowMs + VALID_DAYS * DAY_MS).toISOString().slice(0, 10);
  const canonical = publicUrl.startsWith('https://') ? [`Canonical: ${publicUrl}${SECURITY_TXT}`] : [];
  const fields = [`Contact: ${contact}`, `Expires: ${expiresDay}T00:00:00Z`, 'Preferred-Languages: en', ...canonical];
  return `${fields.join('\n')}\n`;
}
