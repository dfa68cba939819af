/**
 * Draws the QR code of one slip. It holds the pulse's address with the printed code behind the #, which no browser sends
 * to a server (privacy.md R5.2, E7.1).
 */
import { encode } from 'uqr';

/** ISO/IEC 18004 asks for this quiet zone, in modules. */
const BORDER = 4;

export function SlipQr({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  return (
    <svg class="slip-qr" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
      <path d={data.map(runsOf).join('')} />
    </svg>
  );
}

/** Writes the dark modules of a row as one rectangle for each run. */
const runsOf = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
