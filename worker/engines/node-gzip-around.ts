/**
 * Compresses with gzip a page that differs in a few short texts only: everything but these texts is compressed once
 * (performance.md, How).
 */
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { GzippedTemplate, PageTemplate } from './engine.ts';
import { forOneReply } from './node-wiping.ts';

/** The header has the magic number, deflate, no flags, no time, no level and an unknown system (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * Builds a gzip stream of deflate parts (RFC 1951): each part of the page is compressed, and all but the last are flushed
 * to a byte boundary; each slot between them is a stored block. A request only adds its slots, checksum and length.
 * @throws RangeError when it is filled, if a slot is longer than a stored block can be (65,535 bytes)
 */
export const gzipAround = ({ parts }: PageTemplate): GzippedTemplate =>
  around(parts.map((text, i) => press(text, i === parts.length - 1)));

/**
 * It stands apart from the texts, which would be kept for as long as the page: a function keeps everything that its
 * neighbours in the same scope use.
 */
function around(pressed: readonly Pressed[]): GzippedTemplate {
  const lengthOfParts = pressed.reduce((sum, { length }) => sum + length, 0);
  return {
    bytes: pressed.reduce((sum, { deflated }) => sum + deflated.length, 0),
    fill: (slots) => {
      const stream: Uint8Array[] = [HEADER];
      const secrets: Uint8Array[] = [];
      let checksum = 0;
      let length = lengthOfParts;
      for (const [i, { deflated, after }] of pressed.entries()) {
        stream.push(deflated);
        checksum = after(checksum);
        const slot = slots[i];
        if (slot === undefined) continue;
        const text = Buffer.from(slot);
        secrets.push(text);
        stream.push(storedHeader(text.length), text);
        checksum = crc32(text, checksum);
        length += text.length;
      }
      const trailer = Buffer.alloc(8);
      trailer.writeUInt32LE(checksum, 0);
      trailer.writeUInt32LE(length >>> 0, 4);
      return joinedForOneReply([...stream, trailer], secrets);
    },
    unpack: (slots) => {
      const secrets = pressed.map((_, i) => Buffer.from(slots[i] ?? ''));
      const page = pressed.flatMap(({ deflated }, i) => [
        inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH }),
        secrets[i] ?? new Uint8Array(0),
      ]);
      return joinedForOneReply(page, secrets);
    },
  };
}

/** @param secrets slots, which may hold a submission key and answers; their bytes lie in a pool that lives on (R3.10) */
function joinedForOneReply(bytes: readonly Uint8Array[], secrets: readonly Uint8Array[]): Uint8Array {
  const stream = Buffer.concat(bytes);
  for (const secret of secrets) secret.fill(0);
  return forOneReply(stream);
}

interface Pressed {
  readonly deflated: Uint8Array;
  /** The length of the text in bytes. */
  readonly length: number;
  /** Continues the checksum of everything before this part over this part. */
  readonly after: (checksum: number) => number;
}

function press(text: string, isLast: boolean): Pressed {
  const bytes = Buffer.from(text);
  const deflated = deflateRawSync(bytes, isLast ? { level: 9 } : { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  // Copy the bytes: zlib returns a view of a block of 16 KB, and the view would keep the whole block in memory.
  return { deflated: new Uint8Array(deflated), length: bytes.length, after: checksumAfter(bytes) };
}

/**
 * Makes the checksum of a request without the text, so that the text need not be kept. A CRC is linear: it is enough to
 * know what the text makes of each bit of the checksum before it.
 */
function checksumAfter(bytes: Uint8Array): Pressed['after'] {
  const ofNothing = crc32(bytes, 0);
  return combinedWith(
    ofNothing,
    Uint32Array.from({ length: 32 }, (_, bit) => crc32(bytes, (1 << bit) >>> 0) ^ ofNothing),
  );
}

/** It stands apart from the bytes, as `around` does from the texts. */
function combinedWith(ofNothing: number, ofBit: Uint32Array): Pressed['after'] {
  return (checksum) => {
    let result = ofNothing;
    for (let bit = 0; bit < 32; bit += 1) if ((checksum >>> bit) & 1) result ^= ofBit[bit] ?? 0;
    return result >>> 0;
  };
}

function storedHeader(length: number): Uint8Array {
  const header = Buffer.alloc(5);
  header.writeUInt16LE(length, 1);
  header.writeUInt16LE(~length & 0xffff, 3);
  return header;
}
