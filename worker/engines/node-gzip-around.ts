/**
 * Compresses with gzip a page that differs in a few short texts only: everything but these texts is compressed once
 * (performance.md, How).
 */
import { hash } from 'node:crypto';
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { GzippedTemplate, PageTemplate, Piece, Slot } from './engine.ts';
import { memoryForOneReply } from './node-wiping.ts';

/** The header has the magic number, deflate, no flags, no time, no level and an unknown system (RFC 1952). */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * Builds a gzip stream of deflate parts (RFC 1951): each part of the page is compressed, and all but the last are flushed
 * to a byte boundary; each slot between them is a stored block. A request only adds its slots, checksum and length.
 * @throws RangeError when it is filled, if a slot is longer than a stored block can be (65,535 bytes)
 */
export const gzipAround = ({ head, parts }: PageTemplate): GzippedTemplate =>
  around(
    parts.map((text, i) => press(text, i === parts.length - 1)),
    head === undefined ? NO_HEAD : pressedHead(head),
  );

/** The head of a page. The checksum that it begins with is always the same. */
interface Head extends Omit<Pressed, 'after'> {
  readonly checksum: number;
}

const NO_HEAD: Head = { deflated: new Uint8Array(), length: 0, checksum: 0 };

/** Heads by their hash. All pulses have the same few in each language, so they are compressed and kept once (P12). */
const heads = new Map<string, Head>();

function pressedHead(text: string): Head {
  const name = hash('sha256', text);
  const known = heads.get(name);
  if (known !== undefined) return known;
  const { deflated, length, after } = press(text, false);
  const head = { deflated, length, checksum: after(0) };
  heads.set(name, head);
  return head;
}

/**
 * It stands apart from the texts, which would be kept for as long as the page: a function keeps everything that its
 * neighbours in the same scope use.
 */
function around(pressed: readonly Pressed[], head: Head): GzippedTemplate {
  const lengthOfParts = pressed.reduce((sum, { length }) => sum + length, head.length);
  const bytes = pressed.reduce((sum, { deflated }) => sum + deflated.length, 0);
  return {
    bytes,
    fill: (slots) => {
      const blocks = slots.map(blockOf);
      const lengthOfSlots = blocks.reduce((sum, { length }) => sum + length, 0);
      // Slots may hold a submission key and answers. They are written where they stay, so there is no second copy (R3.10).
      const stream = memoryForOneReply(
        HEADER.length + head.deflated.length + bytes + blocks.length * BLOCK_HEADER + lengthOfSlots + TRAILER,
      );
      let at = HEADER.copy(stream);
      stream.set(head.deflated, at);
      at += head.deflated.length;
      let { checksum } = head;
      let next = 0;
      for (const { deflated, after } of pressed) {
        stream.set(deflated, at);
        at += deflated.length;
        checksum = after(checksum);
        const block = blocks[next++];
        if (block === undefined) continue;
        const begin = writeBlockHeader(stream, at, block.length);
        at = begin;
        for (const { text } of block.pieces) at += stream.write(text, at);
        checksum = crc32(stream.subarray(begin, at), checksum);
      }
      stream.writeUInt32LE(checksum, at);
      stream.writeUInt32LE((lengthOfParts + lengthOfSlots) >>> 0, at + 4);
      return stream;
    },
    unpack: (slots) => {
      const blocks = slots.map(blockOf);
      const whole = memoryForOneReply(blocks.reduce((sum, { length }) => sum + length, lengthOfParts));
      let at = inflate(head.deflated).copy(whole);
      for (const [i, { deflated }] of pressed.entries()) {
        at += inflate(deflated).copy(whole, at);
        for (const { text } of blocks[i]?.pieces ?? []) at += whole.write(text, at);
      }
      return whole;
    },
  };
}

const inflate = (deflated: Uint8Array): Buffer => inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH });

/** A stored block: the text of a slot in its pieces, and their length together. */
interface Block {
  readonly pieces: readonly Piece[];
  readonly length: number;
}

function blockOf(slot: Slot): Block {
  if (typeof slot === 'string') {
    const bytes = Buffer.byteLength(slot);
    return { pieces: [{ text: slot, bytes }], length: bytes };
  }
  return { pieces: slot, length: slot.reduce((sum, { bytes }) => sum + bytes, 0) };
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

/** A stored block begins with its kind, its length, and its length once more with all bits turned over. */
const BLOCK_HEADER = 5;
/** The checksum and the length of the page. */
const TRAILER = 8;

/** @returns where the text of the block begins */
function writeBlockHeader(stream: Buffer, at: number, length: number): number {
  stream.writeUInt8(0, at);
  stream.writeUInt16LE(length, at + 1);
  return stream.writeUInt16LE(~length & 0xffff, at + 3);
}
