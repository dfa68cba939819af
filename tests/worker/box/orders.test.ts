/** Tests that the file of a box shows no order that says who is who, also to somebody who takes its pages apart (lms.md L8.8, R5.2, R5.6). */
import { expect, test } from 'vitest';
import { memberSchema } from '../../../schema/contract/ids.ts';
import { deriveKey, hashMember, hashSlip } from '../../../worker/box/seal.ts';
import { sealedSlip } from '../../story/stamp.ts';
import { aDefinition, aDefinitionWithCodes } from '../gate/definitions.ts';
import { aBox, MINUTE_MS, MORNING_MS, type TestBox } from './builders.ts';

const PEOPLE = 40;
const roster = aDefinition({ eligibility: 'roster', eligible: 60 });
const people = Array.from({ length: PEOPLE }, (_, at) => ({ issuer: 'https://moodle.example', subject: `${at}` }));

/** The share of pairs that lie in their order in the file: about a half, if the file shows no order. */
function shareInOrder(made: TestBox, hashes: readonly Uint8Array[]): number {
  const file = Buffer.concat([...made.files().values()]);
  const places = hashes.map((hash) => file.indexOf(hash));
  expect(Math.min(...places)).toBeGreaterThan(0);
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => later > place));
  return pairs.filter(Boolean).length / pairs.length;
}

/** Six standard deviations of what chance gives for so many hashes. */
const MOST_BY_CHANCE = 0.35;

function expectNoOrder(made: TestBox, hashes: readonly Uint8Array[]): void {
  expect(Math.abs(shareInOrder(made, hashes) - 0.5)).toBeLessThan(MOST_BY_CHANCE);
}

const pepperOf = ({ keys, definition: { code, id } }: TestBox, purpose: 'members' | 'slips'): Uint8Array =>
  deriveKey(keys.byCode.get(code)!, purpose, id);

test('L8.8: not in which order members were given a stamp', async () => {
  const made = await aBox({ definition: roster });
  const hashes = people.map((person) => hashMember(pepperOf(made, 'members'), person));
  const { blinded } = await sealedSlip(roster.id, made.box.tokenKey()!);
  for (const hash of hashes)
    expect(await made.box.issue(memberSchema.parse(Buffer.from(hash).toString('hex')), blinded)).toMatchObject({
      kind: 'signed',
    });
  expectNoOrder(made, hashes);
});

test('R5.6: not in which order the members of an uploaded list stand in it, which is often that of their names', async () => {
  const schedule = { opensAtMs: null, closesAtMs: MORNING_MS + 10 * MINUTE_MS };
  const made = await aBox({ definition: roster, schedule });
  expect(await made.box.keepList(people)).toEqual({ ok: true, size: PEOPLE });
  expectNoOrder(
    made,
    people.map((person) => hashMember(pepperOf(made, 'members'), person)),
  );
});

test('R5.2: not in which order printed codes stand on their sheet', async () => {
  const made = await aBox({ definition: aDefinitionWithCodes() });
  const pepper = pepperOf(made, 'slips');
  expectNoOrder(
    made,
    made.slips.map((slip) => hashSlip(pepper, slip)),
  );
});
