/** gzip for a page that differs in one short text only: all but that text is compressed once (performance.md, How). */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Pressed, Stencil } from './engine.ts';

/** RFC 1952: magic, deflate, no flags, no time, no level, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** Type of a stored block, and twice its length (RFC 1951, 3.2.4). */
const STORED_BYTES = 5;
/** Checksum and length of the text. */
const TRAILER_BYTES = 8;

/**
 * A gzip stream of three deflate parts (RFC 1951): the text before the hole, compressed and flushed to a byte boundary;
 * the hole as a stored block; the text after it. Checksum and length are patched; nothing else is done per request.
 */
export function press({ before, after }: Stencil): Pressed {
  const start = Buffer.concat([HEADER, deflateRawSync(before, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }), Buffer.alloc(STORED_BYTES)]);
  const end = deflateRawSync(after, { level: 9 });
  const afterBytes = Buffer.from(after);
  const checksumOfBefore = crc32(before);
  const lengthAround = Buffer.byteLength(before) + afterBytes.length;
  return (hole) => {
    const length = Buffer.byteLength(hole);
    const holeEnd = start.length + length;
    // Written into one buffer: pieces of their own would cost more than all the rest.
    const page = Buffer.allocUnsafe(holeEnd + end.length + TRAILER_BYTES);
    start.copy(page);
    page.writeUInt16LE(length, start.length - 4);
    page.writeUInt16LE(~length & 0xffff, start.length - 2);
    page.write(hole, start.length);
    end.copy(page, holeEnd);
    const checksum = crc32(afterBytes, crc32(page.subarray(start.length, holeEnd), checksumOfBefore));
    page.writeUInt32LE(checksum, holeEnd + end.length);
    page.writeUInt32LE((lengthAround + length) >>> 0, holeEnd + end.length + 4);
    return page;
  };
}
