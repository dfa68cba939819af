/** Tests the issuer of a box: what its file tells, and what happens if signing goes wrong. */
import { expect, test } from 'vitest';
import { fromBase64url } from '../../../schema/contract/base64url.ts';
import type { Member, PulseId } from '../../../schema/contract/ids.ts';
import { partsOf } from '../../../schema/contract/token.ts';
import { deriveKey, hashMember, seal, sha256 } from '../../../worker/box/seal.ts';
import { keyIdOf, makeTokenKey, signBlinded } from '../../../worker/box/token-key.ts';
import { Tokens } from '../../../worker/box/tokens.ts';
import { sealedSlip } from '../../story/stamp.ts';
import { aDefinition } from '../gate/definitions.ts';
import { aBox, fieldsOf, keyOf, rows, rowsOf, type TestBox } from './builders.ts';

const definition = aDefinition({ eligibility: 'roster', eligible: 40 });
const person = { issuer: 'https://platform-canary.example', subject: 'student-canary-4711' };

async function memberIn({ box }: TestBox): Promise<Member> {
  const reply = await box.recognise(person);
  if (reply.kind !== 'member') throw new Error(`Not recognised: ${reply.kind}`);
  return reply.member;
}

const bytesOf = (made: TestBox): Buffer => Buffer.concat([...made.files().values()]);

const has = (file: Buffer, what: string | Uint8Array): boolean =>
  file.includes(typeof what === 'string' ? what : Buffer.from(what));

test('R3.2, R5.3: the file has neither person nor token nor signature nor private key, and nothing that leads from the one to the other', async () => {
  const made = await aBox({ definition });
  const { box, definition: own } = made;
  const spki = box.tokenKey()!;
  const slip = await sealedSlip(own.id, spki);
  const signed = await box.issue(await memberIn(made), slip.blinded);
  const signature = signed.kind === 'signed' ? signed.signature : new Uint8Array(0);
  const token = await slip.open(signature);
  expect(await box.cast(fieldsOf(own, keyOf(1), [1, 2, 3], [['token', token]]))).toMatchObject({ kind: 'counted' });
  const parts = partsOf(fromBase64url(token)!, { pulse: own.id, keyId: keyIdOf(spki) })!;
  const file = bytesOf(made);
  // What must be there, so that this test can find things at all.
  expect([has(file, sha256(slip.blinded)), has(file, sha256(parts.nonce))]).toEqual([true, true]);
  const never: Readonly<Record<string, string | Uint8Array>> = {
    subject: person.subject,
    platform: person.issuer,
    'hash of the person': sha256(Buffer.from(person.subject)),
    blinded: slip.blinded,
    'blind signature': signature,
    nonce: parts.nonce,
    prepared: parts.prepared,
    'signature of the token': parts.signature,
    'hash of the token': sha256(fromBase64url(token)!),
    'hash of the blind signature': sha256(signature),
  };
  expect(Object.entries(never).filter(([, what]) => has(file, what))).toEqual([]);
  // A private key as PKCS #8 begins with the same bytes, whatever key it is.
  expect(file.includes(Buffer.from('020100300d06092a864886f70d010101050004', 'hex'))).toBe(false);
});

test('R5.8, L8.10: only with the key of the box can somebody who has a list of students test who was given a token', async () => {
  const made = await aBox({ definition });
  const { box, definition: own, keys } = made;
  const { blinded } = await sealedSlip(own.id, box.tokenKey()!);
  await box.issue(await memberIn(made), blinded);
  const boxKey = keys.byCode.get(own.code)!;
  const hashed = (key: Uint8Array, whom = person) => hashMember(deriveKey(key, 'members', own.id), whom);
  const file = bytesOf(made);
  expect(has(file, hashed(boxKey))).toBe(true);
  expect(has(file, hashed(new Uint8Array(32)))).toBe(false);
  // The lengths are hashed too, so no two pairs of platform and person are the same.
  expect(has(file, hashed(boxKey, { issuer: `${person.issuer}s`, subject: person.subject.slice(1) }))).toBe(false);
});

test('R5.4: a signature that does not match its message is not sent, nothing is noted, and the operator is told', async () => {
  const made = await aBox({ definition });
  const { box, store, definition: own, keys } = made;
  const member = await memberIn(made);
  // Another private key stands for a computer that miscalculates. Its modulus is the smaller one, so that its signature is
  // a number that the public key takes.
  const [smaller, larger] = [await makeTokenKey(), await makeTokenKey()].toSorted((a, b) =>
    Buffer.compare(a.spki, b.spki),
  );
  const issuerKey = deriveKey(keys.byCode.get(own.code)!, 'issuer', own.id);
  store.issuer.keepKey(larger!.spki, seal(issuerKey, 'issuer', own.id, smaller!.pkcs8, new Uint8Array(12)));
  const blinded = new Uint8Array(256).fill(1);
  expect(await box.issue(member, blinded)).toEqual({ kind: 'retry' });
  expect([made.reports, rowsOf(made)]).toEqual([['token-not-signed'], rows({ def: 1, tally: 1, issuer: 1 })]);
});

test('L8.5: whoever asks for the same signature without end waits, and nobody else who asks for a first one', async () => {
  const made = await aBox({ definition });
  const { box, definition: own, clock } = made;
  const spki = box.tokenKey()!;
  const member = await memberIn(made);
  const { blinded } = await sealedSlip(own.id, spki);
  const first = box.issue(member, blinded);
  const kinds: string[] = [];
  for (let i = 0; i < 420; i += 1) kinds.push((await box.issue(member, blinded)).kind);
  expect([kinds.indexOf('busy'), new Set(kinds.slice(400))]).toEqual([400, new Set(['busy'])]);
  expect(await box.issue(member, blinded)).toEqual({ kind: 'busy', retryAfterSeconds: 1 });
  const other = await box.recognise({ ...person, subject: 'another' });
  const slip = await sealedSlip(own.id, spki);
  expect(other.kind === 'member' && (await box.issue(other.member, slip.blinded)).kind).toBe('signed');
  // Another message of the same member is still refused as what it is.
  expect((await box.issue(member, slip.blinded)).kind).toBe('other-message');
  clock.nowMs += 1000;
  expect(await box.issue(member, blinded)).toEqual(await first);
});

test('R5.3, N84: a token counts only with the label, pulse and key that it was signed for, even if one key signed it', async () => {
  const pair = await makeTokenKey();
  const [here, there] = [aDefinition().id, 'f'.repeat(32) as PulseId];
  const tokens = new Tokens(here, pair.spki);
  const signedFor = async (pulse: PulseId): Promise<Uint8Array> => {
    const { blinded, open } = await sealedSlip(pulse, pair.spki);
    return fromBase64url(await open(signBlinded(pair, blinded)))!;
  };
  const [ours, theirs] = [await signedFor(here), await signedFor(there)];
  expect([tokens.isGenuine(ours), tokens.isGenuine(theirs)]).toEqual([true, false]);
  expect([tokens.markOf(ours)?.length, tokens.markOf(theirs)]).toEqual([32, undefined]);
  expect([new Tokens(there, pair.spki).isGenuine(theirs), tokens.isGenuine(ours.subarray(1))]).toEqual([true, false]);
});

test('R3.6: without the key of the box nothing is signed, and the public key is still told', async () => {
  const made = await aBox({ definition });
  const member = await memberIn(made);
  const spki = made.box.tokenKey()!;
  const { blinded } = await sealedSlip(definition.id, spki);
  made.keys.byCode.clear();
  const again = await made.restart();
  expect(await again.box.issue(member, blinded)).toEqual({ kind: 'retry' });
  expect(await again.box.recognise(person)).toEqual({ kind: 'retry' });
  expect(again.box.tokenKey()).toEqual(spki);
});
