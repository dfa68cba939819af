/**
 * Compresses with gzip a page that differs in one short text only: everything but that text is compressed once
 * (performance.md, How).
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { GzippedTemplate, PageTemplate } from './engine.ts';
import { forOneReply } from './node-wiping.ts';

/** The header has the magic number, deflate, no flags, no time, no level and an unknown system (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * Builds a gzip stream of three deflate parts (RFC 1951): the text before the slot, compressed and flushed to a byte
 * boundary; the slot as a stored block; and the text after it. Each request only adds the slot and corrects checksum
 * and length.
 */
export function gzipAround({ before, after }: PageTemplate): GzippedTemplate {
  const head = deflateRawSync(before, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  const tail = deflateRawSync(after, { level: 9 });
  const tailBytes = Buffer.from(after);
  const checksumOfHead = crc32(before);
  const lengthAround = Buffer.byteLength(before) + tailBytes.length;
  return (slot) => {
    const text = Buffer.from(slot);
    const stored = Buffer.alloc(5);
    stored.writeUInt16LE(text.length, 1);
    stored.writeUInt16LE(~text.length & 0xffff, 3);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(tailBytes, crc32(text, checksumOfHead)), 0);
    trailer.writeUInt32LE((lengthAround + text.length) >>> 0, 4);
    const stream = Buffer.concat([HEADER, head, stored, text, tail, trailer]);
    // The slot may hold a submission key and answers, and its bytes lie in a pool that lives on (R3.10).
    text.fill(0);
    return forOneReply(stream);
  };
}
