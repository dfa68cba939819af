/**
 * Tests what files tell somebody who copies them after each answer: without the key, with the key, and when the key is
 * gone (privacy.md R3).
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Slip } from '../../schema/contract/ids.ts';
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { countersToBytes, deriveKey, fingerprint } from '../../worker/box/seal.ts';
import { Layout } from '../../worker/box/layout.ts';
import { AServer, type Files } from './a-server.ts';
import { countRows, sealedTallyIn } from './copy.ts';
import { countersIn, replay } from './replay.ts';

const ANSWERS = 40;
const TICK_MS = 30_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const KEY_BYTES = 32;

const kinds: readonly (readonly [kind: string, plan: Partial<NewPulse>])[] = [
  ['an open pulse', {}],
  ['a pulse with codes', { eligibility: 'codes' }],
  ['a pulse with codes and the context question', { eligibility: 'codes', contextQuestion: true }],
  ['a pulse in waves', { eligibility: 'codes', mode: 'waves' }],
];

interface Sent {
  readonly key: string;
  readonly codes: readonly number[];
  readonly slip: Slip | undefined;
  readonly atMs: number;
}

interface Watched {
  readonly server: AServer;
  readonly definition: Definition;
  readonly slips: readonly Slip[];
  readonly sent: readonly Sent[];
  /** The data folder before the first answer, and after each answer. */
  readonly copies: readonly Files[];
  readonly boxKey: Buffer;
  /** A place for the attacker's own files. */
  readonly scratch: string;
}

/** Sends forty answers at odd moments, and copies the data folder after each. */
async function watched(plan: Partial<NewPulse>): Promise<Watched> {
  const server = await AServer.start();
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  const course = await server.ask('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'Europe/London' });
  if (plan.contextQuestion === true) await server.vouchFor(course.id, 60);
  const { definition, slips } = await server.ask(
    'createPulse',
    { course: course.id },
    { closesAtMs: server.clock.nowMs + 2 * DAY_MS, graceSeconds: 0, ...plan },
  );
  await server.ask('openPulse', { code: definition.code }, null);
  const items = itemsOf(definition);
  const copies = [server.data()];
  const sent: Sent[] = [];
  for (let i = 0; i < ANSWERS; i += 1) {
    server.clock.nowMs += 61_007 + 1_009 * (i % 13);
    const digest = createHash('sha256').update(`${definition.code} ${i}`).digest();
    const answer = {
      key: digest.toString('hex', 0, 16),
      codes: items.map((_, at) => 1 + (digest[16 + at]! % 5)),
      slip: slips[i],
      atMs: server.clock.nowMs,
    };
    const group =
      definition.breakdown === null ? {} : { [definition.breakdown.id]: definition.breakdown.categories[i % 4]! };
    await server.answer(definition.code, {
      key: answer.key,
      ...(answer.slip !== undefined && { code: answer.slip }),
      ...group,
      ...Object.fromEntries(items.map(({ id }, at) => [id, String(answer.codes[at])])),
    });
    // A wave goes out at the next tick of the counter (R2.9).
    server.clock.nowMs += TICK_MS;
    await server.wake(definition.code);
    sent.push(answer);
    copies.push(server.data());
  }
  return {
    server,
    definition,
    slips,
    sent,
    copies,
    boxKey: server.keys().get(`${definition.code}.key`)!,
    scratch: join(folder, 'copy.sqlite'),
  };
}

async function forget({ server, scratch }: Watched): Promise<void> {
  await server.discard();
  rmSync(dirname(scratch), { recursive: true });
}

const boxOf = ({ definition }: Watched, files: Files): Buffer => files.get(`boxes/${definition.code}.sqlite`)!;
const sealsOf = (story: Watched): Uint8Array[] =>
  story.copies.map((files) => sealedTallyIn(boxOf(story, files), story.scratch));
const everything = (files: Files): Buffer => Buffer.concat([...files.values()]);
const rightOnes = (learnt: readonly (readonly number[] | undefined)[], { sent }: Watched): number =>
  learnt.filter((codes, i) => codes !== undefined && String(codes) === String(sent[i]!.codes)).length;

describe.each(kinds)('forty answers %s, with a copy of every file after each', (_, plan) => {
  let story: Watched;
  beforeAll(async () => {
    story = await watched(plan);
  });
  afterAll(() => forget(story));

  test('with the data folder alone, nothing of an answer is found: no counters, no codes, no slip, no key, no time', () => {
    const { definition, copies, sent, slips, boxKey } = story;
    const layout = new Layout(definition);
    for (const [i, files] of copies.slice(1).entries()) {
      const disk = everything(files);
      const counters = countersIn(sealedTallyIn(boxOf(story, files), story.scratch), boxKey, definition)!;
      const { key, codes, slip } = sent[i]!;
      const secrets: Record<string, string | Uint8Array> = {
        'the counters': countersToBytes(counters),
        // The counters of the first item and those after it, in any stratum: twelve counters in a row.
        ...Object.fromEntries(
          [...new Set(layout.strataOf(counters).map((stratum) => stratum.items.flat().slice(0, 12).join()))].flatMap(
            (row) => {
              const numbers = row.split(',').map(Number);
              // Every file has a few ones among zeros somewhere, so such counters would prove nothing.
              if (numbers.filter((count) => count > 0).length < 6) return [];
              return [
                [`counters ${row}`, countersToBytes(Uint32Array.from(numbers))],
                [`as text ${row}`, row],
                [`as bytes ${row}`, Uint8Array.from(numbers)],
                [`as words ${row}`, Buffer.from(Uint16Array.from(numbers).buffer)],
              ] as const;
            },
          ),
        ),
        'the answers as bytes': Uint8Array.from(codes),
        'the answers as a list': codes.join(),
        'the form': itemsOf(definition)
          .map(({ id }, at) => `${id}=${codes[at]}`)
          .join('&'),
        'the submission key': Buffer.from(key, 'hex'),
        'the submission key as text': key,
        'the key of the box': boxKey,
        'the key of the box as text': boxKey.toString('hex'),
        'a derived key': deriveKey(boxKey, 'tally', definition.id),
        'the pepper': deriveKey(boxKey, 'slips', definition.id),
        'the coin': deriveKey(boxKey, 'coin', definition.id),
        ...(slip !== undefined && {
          'the slip': slip,
          'its hash': createHash('sha256').update(slip).digest(),
          'its hash as text': createHash('sha256').update(slip).digest('hex'),
        }),
      };
      for (const [what, secret] of Object.entries(secrets))
        expect(disk.includes(secret as Buffer), `${what}, answer ${i}`).toBe(false);
    }
    const last = everything(copies.at(-1)!);
    expect(slips.filter((slip) => last.includes(slip))).toEqual([]);
    expect(timesIn(last, sent)).toEqual([]);
    // This shows that the search would find a time if there were one.
    expect(last.includes(Buffer.from(definition.course.name))).toBe(true);
    expect(timesIn(Buffer.concat([last, big6(sent[3]!.atMs)]), sent)).toEqual([sent[3]!.atMs]);
  });

  test('the counters look like random bytes in every copy, and no two copies are sealed with the same key stream', () => {
    const seals = sealsOf(story);
    expect(new Set(seals.map((seal) => seal.length)).size).toBe(1);
    expect(new Set(seals.map((seal) => Buffer.from(seal).toString('hex', 0, 12))).size).toBe(ANSWERS + 1);
    // If a key stream was used twice, the difference of two seals is the plain difference, which is nearly all zeros.
    for (const [i, seal] of seals.slice(1).entries())
      expect(Math.abs(bitsDiffering(seals[i]!, seal) - 0.5)).toBeLessThan(0.12);
    const counts = Array.from({ length: 256 }, () => 0);
    for (const byte of Buffer.concat(seals)) counts[byte]! += 1;
    const expected = seals.reduce((sum, seal) => sum + seal.length, 0) / 256;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // With 255 degrees of freedom, chance exceeds 400 once in a hundred million times.
    expect(chiSquare).toBeLessThan(400);
  });

  test('an operator who also takes the key of an open pulse reads every answer as it comes, as docs/privacy.md says', async () => {
    const learnt = replay(sealsOf(story), story.boxKey, story.definition);
    // If a wave has emptied the bucket of the last answer, that answer is not seen.
    const waves = (
      await story.server.ask('results', { code: story.definition.code }, null).catch(() => ({ releases: [] }))
    ).releases.length;
    expect(waves > 0).toBe(plan.mode === 'waves');
    expect(rightOnes(learnt, story)).toBeGreaterThanOrEqual(ANSWERS - waves);
    // Any other key reveals no answer.
    const otherKey = Buffer.from(story.boxKey);
    otherKey[0]! ^= 1;
    expect(replay(sealsOf(story), otherKey, story.definition).filter((codes) => codes !== undefined)).toEqual([]);
  });

  // This test is the last one, because it ends the story.
  test('after the close the key is nowhere, and all copies ever made and all that is left reveal not one answer', async () => {
    const { server, definition, boxKey } = story;
    await server.ask('closePulse', { code: definition.code }, null);
    // The scan at the start ends whatever is due.
    await server.restart();
    expect((await server.ask('pulse', { code: definition.code }, null)).stage).toBe('closed');
    expect([...server.keys().keys()]).toEqual(['instance.secret']);
    const left = [everything(server.data()), everything(server.keys())];
    for (const files of [...story.copies.map(everything), ...left]) expect(files.includes(boxKey)).toBe(false);
    // Tries every 32 bytes in a row of what is left, and of the last copy, as a key.
    const seal = sealedTallyIn(boxOf(story, story.copies.at(-1)!), story.scratch);
    const candidates = candidateKeys([...left, everything(story.copies.at(-1)!)]);
    expect(candidates.length).toBeGreaterThan(5_000);
    expect(candidates.filter((candidate) => countersIn(seal, candidate, definition) !== undefined)).toEqual([]);
    // This shows that the attack would have found the right key.
    expect(
      candidateKeys([Buffer.concat([left[1]!, boxKey])]).filter(
        (candidate) => countersIn(seal, candidate, definition) !== undefined,
      ),
    ).toEqual([boxKey]);
    // The server keeps nothing of the box anywhere else either.
    const box = server.data().get(`boxes/${definition.code}.closed`)!;
    for (const { key, codes, slip } of story.sent) {
      const { h, c } = fingerprint(definition.id, key as Parameters<typeof fingerprint>[1], { codes, group: 0, slip });
      expect([h, c].filter((print) => box.includes(Buffer.from(print)))).toEqual([]);
    }
  });
});

describe('what the files do tell an attacker', () => {
  let story: Watched;
  beforeAll(async () => {
    story = await watched({});
  });
  afterAll(() => forget(story));

  test('without the key: how many forms came, and, if a page is taken apart, in which order their fingerprints came', () => {
    const disk = boxOf(story, story.copies.at(-1)!);
    const hs = story.sent.map(
      ({ key, codes, slip }) =>
        fingerprint(story.definition.id, key as Parameters<typeof fingerprint>[1], { codes, group: 0, slip }).h,
    );
    expect(countRows(disk, story.scratch, 'seen')).toBe(ANSWERS);
    // SQLite fills a page from its end, so the place of a row shows its place in the order of arrival.
    const places = hs.map((h) => disk.indexOf(Buffer.from(h)));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });

  test('without the key, the fingerprint c proves nothing: there are 15,625 possible sheets, and all look alike', () => {
    const disk = boxOf(story, story.copies.at(-1)!);
    const [first] = story.sent;
    const sheets = Array.from({ length: 5 ** 6 }, (_, n) =>
      Array.from({ length: 6 }, (__, at) => 1 + (Math.floor(n / 5 ** at) % 5)),
    );
    const cOf = (key: string, codes: readonly number[]) =>
      fingerprint(story.definition.id, key as Parameters<typeof fingerprint>[1], { codes, group: 0, slip: undefined })
        .c;
    // The attacker lacks only the submission key: 128 random bits that stay in the phone.
    const hashes = new Set(sheets.map((codes) => Buffer.from(cOf(first!.key, codes)).toString('hex')));
    expect(hashes.size).toBe(sheets.length);
    expect(sheets.filter((codes) => disk.includes(Buffer.from(cOf('0'.repeat(32), codes))))).toEqual([]);
    expect(sheets.filter((codes) => disk.includes(Buffer.from(cOf(first!.key, codes))))).toEqual([first!.codes]);
  });
});

/** The six bytes in which SQLite stores a time in milliseconds. */
function big6(value: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(value, 0, 6);
  return bytes;
}

/** The moments of answers that are written in these bytes, in any usual form. */
function timesIn(bytes: Buffer, sent: readonly Sent[]): number[] {
  const little = (value: number) => Buffer.from(big6(value)).reverse();
  const spelt = (atMs: number) => [
    big6(atMs),
    little(atMs),
    Buffer.from(String(atMs)),
    Buffer.from(String(Math.floor(atMs / 1000))),
    Buffer.from(new Date(atMs).toISOString().slice(0, 16)),
    Buffer.from(new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')),
    Buffer.from(new Date(atMs).toUTCString().slice(0, 22)),
  ];
  return sent.map(({ atMs }) => atMs).filter((atMs) => spelt(atMs).some((spelling) => bytes.includes(spelling)));
}

function bitsDiffering(a: Uint8Array, b: Uint8Array): number {
  let bits = 0;
  for (const [i, byte] of a.entries()) for (let rest = byte ^ b[i]!; rest > 0; rest &= rest - 1) bits += 1;
  return bits / (a.length * 8);
}

/** Every run of 32 bytes that could be a key, each once. Random bytes have more than a few different values. */
function candidateKeys(all: readonly Buffer[]): Buffer[] {
  const found = new Map<string, Buffer>();
  for (const bytes of all) {
    // Counts the values in a window that moves on by one byte at a time.
    const times = new Uint8Array(256);
    let different = 0;
    for (const [at, entering] of bytes.entries()) {
      if (times[entering]!++ === 0) different += 1;
      const leaving = bytes[at - KEY_BYTES];
      if (leaving !== undefined && --times[leaving]! === 0) different -= 1;
      const from = at + 1 - KEY_BYTES;
      if (from >= 0 && different >= 20) found.set(bytes.toString('latin1', from, at + 1), bytes.subarray(from, at + 1));
    }
  }
  return [...found.values()];
}
