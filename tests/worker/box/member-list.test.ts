/** Tests what the file of a box tells of an uploaded list, while there is one and when it is gone (privacy.md R5.6, R3.8). */
import { expect, test } from 'vitest';
import { deriveKey, hashMember, sha256 } from '../../../worker/box/seal.ts';
import { aDefinition } from '../gate/definitions.ts';
import { aBox, MINUTE_MS, MORNING_MS, rows, rowsOf, type TestBox } from './builders.ts';

const definition = aDefinition({ eligibility: 'roster', eligible: 40 });
/** Nobody has opened it yet. */
const schedule = { opensAtMs: null, closesAtMs: MORNING_MS + 10 * MINUTE_MS };
const people = (name: string, n = 12) =>
  Array.from({ length: n }, (_, i) => ({ issuer: 'https://platform-canary.example', subject: `${name}-canary-${i}` }));

const hasBytes = ({ files }: TestBox, what: string | Uint8Array): boolean =>
  Buffer.concat([...files().values()]).includes(typeof what === 'string' ? what : Buffer.from(what));

test('R5.6: the file has one hash for each person, which nobody can compute without the key of the box, and no id in any form', async () => {
  const made = await aBox({ definition, schedule });
  const list = people('listed');
  expect(await made.box.keepList([...list, ...list])).toEqual({ ok: true, size: 12 });
  expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1, issuer: 1, members: 12 }));
  const hashes = (key: Uint8Array) => list.map((one) => hashMember(deriveKey(key, 'members', definition.id), one));
  const found = (all: readonly (string | Uint8Array)[]) => all.filter((what) => hasBytes(made, what)).length;
  // They must be there, so that this test can find things at all.
  expect(found(hashes(made.keys.byCode.get(definition.code)!))).toBe(12);
  expect(found(hashes(new Uint8Array(32)))).toBe(0);
  const forms = list.flatMap(({ issuer, subject }) => {
    const bytes = Buffer.from(subject);
    return [subject, issuer, bytes.toString('hex'), bytes.toString('base64'), sha256(bytes)];
  });
  expect(found(forms)).toBe(0);
});

test('R5.6, R3.8: of a list that was replaced or removed, not even the hashes stay in the file', async () => {
  const made = await aBox({ definition, schedule });
  const key = made.keys.byCode.get(definition.code)!;
  const staying = (name: string) =>
    people(name).filter((one) => hasBytes(made, hashMember(deriveKey(key, 'members', definition.id), one))).length;
  await made.box.keepList(people('first'));
  await made.box.keepList(people('second'));
  expect([staying('first'), staying('second')]).toEqual([0, 12]);
  expect([await made.box.dropList(), await made.box.dropList()]).toEqual([{ ok: true }, { ok: true }]);
  expect([staying('second'), made.box.listSize()]).toEqual([0, { at: 'live', size: null }]);
});

test('R5.6: a list of more than 5,000 is refused before it is hashed, however many students there are', async () => {
  const large = aDefinition({ eligibility: 'roster', eligible: 100_000 });
  const { box } = await aBox({ definition: large, schedule });
  expect(await box.keepList(people('listed', 5000))).toEqual({ ok: true, size: 5000 });
  expect(await box.keepList(people('listed', 5001))).toEqual({ ok: false, why: 'too-many', size: 5001 });
  expect(box.listSize()).toEqual({ at: 'live', size: 5000 });
});

test('R5.6, R3.6: without the key of the box no list is taken, and one that is there can still be removed', async () => {
  const made = await aBox({ definition, schedule });
  await made.box.keepList(people('listed'));
  made.keys.byCode.clear();
  const { box } = await made.restart();
  expect(await box.keepList(people('late'))).toEqual({ ok: false, why: 'retry' });
  expect([box.listSize(), await box.dropList()]).toEqual([{ at: 'live', size: 12 }, { ok: true }]);
  expect(box.listSize()).toEqual({ at: 'live', size: null });
});
