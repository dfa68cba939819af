/** The QR code as a PNG, painted in the browser from the server's own drawing (E7.1). */
import { saveDrawing } from '../../charts/save-png.ts';

/** Sharp on A4, and small enough for a mail. */
const DOTS = 1200;

/** @throws without network, or where the browser cannot draw it */
export async function saveQrPng(code: string): Promise<void> {
  const reply = await fetch(`/s/${code}/qr.svg`);
  if (!reply.ok) throw new Error('The code was not sent');
  const drawn = new DOMParser().parseFromString(await reply.text(), 'image/svg+xml').documentElement;
  const width = Number(drawn.getAttribute('viewBox')?.split(' ')[2]);
  // A whole number of dots for each module, or their edges blur.
  const dots = width * Math.max(1, Math.round(DOTS / width));
  drawn.setAttribute('width', String(dots));
  drawn.setAttribute('height', String(dots));
  await saveDrawing(drawn, [dots, dots], `pulse-${code}.png`);
}
