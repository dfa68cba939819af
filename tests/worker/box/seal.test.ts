/** Tests how a tally is sealed, and how keys and fingerprints are derived. */
import { createHash, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pulseIdSchema, slipSchema, submissionKeySchema } from '../../../schema/contract/ids.ts';
import { bytesToCounters, countersToBytes, deriveKey, fingerprint, seal, unseal } from '../../../worker/box/seal.ts';
import { seededBytes } from './builders.ts';

const pulse = pulseIdSchema.parse('5eed'.repeat(8));
const otherPulse = pulseIdSchema.parse('0dd0'.repeat(8));
const random = seededBytes('seal');
const boxKey = random(32);
const key = deriveKey(boxKey, 'tally', pulse);
const sealed = (plain: Uint8Array, iv = random(12)) => seal(key, 'tally', pulse, plain, iv);

describe('R3.3: the seal', () => {
  test('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (plain) => {
        expect(Buffer.from(unseal(key, 'tally', pulse, sealed(plain))).equals(plain)).toBe(true);
      }),
    );
  });

  test('refuses any blob of which one bit was changed: in the IV, the text or the tag', () => {
    const blob = sealed(new Uint8Array(76));
    for (let bit = 0; bit < blob.length * 8; bit += 1) {
      const altered = Uint8Array.from(blob);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unseal(key, 'tally', pulse, altered)).toThrow('authenticate');
    }
  });

  test.each([0, 11, 12, 27, 28, 103])('refuses the first %i bytes of a blob of 104', (length) => {
    const blob = sealed(new Uint8Array(76));
    expect(blob).toHaveLength(104);
    expect(() => unseal(key, 'tally', pulse, blob.subarray(0, length))).toThrow(
      /authenticat|tag length|initialization vector/i,
    );
  });

  test('refuses a blob that was moved to another box, even under the same key', () => {
    expect(() => unseal(key, 'tally', otherPulse, sealed(new Uint8Array(8)))).toThrow('authenticate');
  });

  test('refuses another key, and the key of another pulse or box', () => {
    const blob = sealed(new Uint8Array(8));
    for (const other of [
      random(32),
      deriveKey(boxKey, 'tally', otherPulse),
      deriveKey(random(32), 'tally', pulse),
      boxKey,
    ]) {
      expect(() => unseal(other, 'tally', pulse, blob)).toThrow('authenticate');
    }
  });

  test('has a size that depends only on the size of the plain text', () => {
    const empty = sealed(new Uint8Array(400));
    const full = sealed(new Uint8Array(400).fill(255));
    expect([empty.length, full.length]).toEqual([428, 428]);
  });

  test('differs for the same plain text, because each IV is fresh', () => {
    const plain = new Uint8Array(64);
    expect(Buffer.from(sealed(plain)).equals(sealed(plain))).toBe(false);
  });

  test('takes no IV of another length', () => {
    expect(() => sealed(new Uint8Array(8), random(11))).toThrow('12 bytes');
  });
});

describe('keys for different purposes', () => {
  test('are HKDF-SHA-256 (RFC 5869), with the pulse id as salt and the purpose as info', () => {
    const expected = hkdfSync('sha256', boxKey, Buffer.from(pulse, 'hex'), 'mattering-pulse/v1/tally', 32);
    expect(Buffer.from(key).equals(Buffer.from(expected))).toBe(true);
    expect(Buffer.from(key).equals(boxKey)).toBe(false);
  });

  test.each([0, 16, 31, 33])('cannot be made from %i bytes', (length) => {
    expect(() => deriveKey(random(length), 'tally', pulse)).toThrow('32 bytes');
  });
});

describe('counters as bytes', () => {
  test('are read as they were written, each in four bytes with the lowest first', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 60 }), (counters) => {
        expect(bytesToCounters(countersToBytes(counters))).toEqual(counters);
      }),
    );
    expect([...countersToBytes(Uint32Array.of(1, 0x01020304))]).toEqual([1, 0, 0, 0, 4, 3, 2, 1]);
  });

  test('can be read from the middle of a larger buffer too', () => {
    const bytes = Buffer.from([9, 9, 7, 0, 0, 0, 9]).subarray(2, 6);
    expect([...bytesToCounters(bytes)]).toEqual([7]);
  });
});

describe('R4.1: what a box remembers about a submission', () => {
  const submission = submissionKeySchema.parse('ab'.repeat(16));
  const bytesOf = (hex: string) => Buffer.from(hex, 'hex');
  const said = { codes: [5, 0, 2], group: 0, slip: undefined };
  const slip = slipSchema.parse('0123456789AB');
  const print = fingerprint(pulse, submission, said);

  test('h is the first half of SHA-256(label | pulse id | key), c of SHA-256(key | S), where S ends with the printed code', () => {
    const h = createHash('sha256')
      .update(Buffer.concat([Buffer.from('mattering-pulse/v1/seen'), bytesOf(pulse), bytesOf(submission)]))
      .digest();
    const c = createHash('sha256')
      .update(Buffer.concat([bytesOf(submission), bytesOf(pulse), Buffer.from([5, 0, 2, 0])]))
      .digest();
    expect([Buffer.from(print.h).toString('hex'), Buffer.from(print.c).toString('hex')]).toEqual([
      h.toString('hex', 0, 16),
      c.toString('hex', 0, 16),
    ]);
    const withSlip = createHash('sha256')
      .update(Buffer.concat([bytesOf(submission), bytesOf(pulse), Buffer.from([5, 0, 2, 0]), Buffer.from(slip)]))
      .digest();
    expect(Buffer.from(fingerprint(pulse, submission, { ...said, slip }).c).toString('hex')).toBe(
      withSlip.toString('hex', 0, 16),
    );
  });

  test('h does not depend on the answers, c does on each of them, on the group and on the printed code', () => {
    const others = [{ codes: [5, 0, 3] }, { codes: [0, 5, 2] }, { group: 1 }, { slip }].map((other) =>
      fingerprint(pulse, submission, { ...said, ...other }),
    );
    for (const other of others)
      expect([Buffer.from(other.h).equals(print.h), Buffer.from(other.c).equals(print.c)]).toEqual([true, false]);
  });

  test('the same key in another pulse leaves a trace that cannot be linked to this one', () => {
    const other = fingerprint(otherPulse, submission, said);
    expect([Buffer.from(other.h).equals(print.h), Buffer.from(other.c).equals(print.c)]).toEqual([false, false]);
  });
});
