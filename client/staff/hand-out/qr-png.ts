/** Saves the QR code as a PNG, which the browser paints from the server's own drawing (E7.1). */
import { saveDrawing } from '../../charts/save-png.ts';

/** This width in dots is sharp on A4, and the file is small enough for an email. */
const DOTS = 1200;

/**
 * @param address where the server draws it
 * @throws without network, or if the browser cannot draw it
 */
export async function saveQrPng(address: string, name: string): Promise<void> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error('The code was not sent');
  const drawn = new DOMParser().parseFromString(await reply.text(), 'image/svg+xml').documentElement;
  const width = Number(drawn.getAttribute('viewBox')?.split(' ')[2]);
  // Each module needs a whole number of dots, or its edges blur.
  const dots = width * Math.max(1, Math.round(DOTS / width));
  drawn.setAttribute('width', String(dots));
  drawn.setAttribute('height', String(dots));
  await saveDrawing(drawn, [dots, dots], name);
}
