/**
 * Cases about tokens: each member is given one blind signature, and each token counts once (privacy.md R5.3 to R5.9,
 * lms.md section 8, N79 to N86 without N81).
 */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { expect, vi } from 'vitest';
import type { Code, Member, PulseId } from '../../../schema/contract/ids.ts';
import { fromBase64url, toBase64url } from '../../../schema/contract/base64url.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { isSigned, pemOf, signBlinded } from '../../../worker/box/token-key.ts';
import { readForm } from '../../story/form.ts';
import { sealedSlip } from '../../story/stamp.ts';
import type { Case, Scene } from '../case.ts';
import { rows, SECOND_MS } from '../harness.ts';
import { aKey, all, answer, problemOf, takeBack, type Teacher } from '../people.ts';
import { RFC_9474_A1 } from '../rfc9474.ts';

const PLATFORM = 'https://moodle.example';
const PEOPLE = 20;

export function rosterCases(it: Case): void {
  it('signs as RFC 9474 says, and the library of the phones blinds and opens its test vector (R5.3, R5.4)', async () => {
    const { pair, key } = await vectorKey();
    const { prepared, salt, inv, blinded, blindSignature, signature } = VECTOR;
    expect(hex(signBlinded(pair, blinded))).toBe(hex(blindSignature));
    expect(isSigned(pemOf(pair.spki), prepared, signature)).toBe(true);
    expect(isSigned(pemOf(pair.spki), prepared, blindSignature)).toBe(false);
    expect(isSigned(pemOf(pair.spki), blinded, signature)).toBe(false);
    const suite = RSABSSA.SHA384.PSS.Randomized();
    // The vector names what was drawn: the salt, and the inverse of the blinding factor.
    const drawn = [salt, inverse(inv)];
    const draw = vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
      (into as Uint8Array).set(drawn.shift() ?? []);
      return into;
    });
    const made = await suite.blind(key, prepared);
    draw.mockRestore();
    expect([hex(made.blindedMsg), hex(made.inv)]).toEqual([hex(blinded), hex(inv)]);
    expect(hex(await suite.finalize(key, prepared, blindSignature, inv))).toBe(hex(signature));
  });

  it('of twenty members who ask twice at once, each is given one token, and each token counts once (R5.3, N79, N83)', async (scene) => {
    const { h, teacher } = scene;
    const { code, id, spki } = await openRoster(scene);
    const members = await Promise.all(people(PEOPLE).map((person) => memberOf(scene, code, person)));
    const { boxes } = h.engine();
    const tokens = await Promise.all(
      members.map(async (member) => {
        const [one, two] = [await sealedSlip(id, spki), await sealedSlip(id, spki)];
        const replies = await Promise.all(
          [one, two, one, two].map(({ blinded }) => boxes.issue(code, member, blinded)),
        );
        expect(replies.map(({ kind }) => kind).toSorted()).toEqual([
          'other-message',
          'other-message',
          'signed',
          'signed',
        ]);
        const signed = replies.flatMap((reply) => (reply.kind === 'signed' ? [hex(reply.signature)] : []));
        expect(new Set(signed).size).toBe(1);
        const mine = replies[0]?.kind === 'signed' ? one : two;
        return mine.open(fromHex(signed[0] ?? ''));
      }),
    );
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1, tally: 1, issuer: 1, issued: 1 }));
    const twice = await Promise.all(tokens.flatMap((token) => [0, 1].map(() => answer(h, code, { ...all(4), token }))));
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...tokens.map(() => 200),
      ...tokens.map(() => 409),
    ]);
    expect(await h.rowsOf(code)).toMatchObject({ issued: 1, seen: PEOPLE, spent: PEOPLE });
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: PEOPLE }] });
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
  });

  it('signs the same message again, also after a restart, and another one never (L8.5, N79)', async (scene) => {
    const { h } = scene;
    const { code, id, spki } = await openRoster(scene);
    const member = await memberOf(scene, code);
    const [mine, other] = [await sealedSlip(id, spki), await sealedSlip(id, spki)];
    const first = await signatureOf(scene, code, member, mine.blinded);
    await h.restart();
    const { boxes } = h.engine();
    expect(await signatureOf(scene, code, member, mine.blinded)).toEqual(first);
    expect(await boxes.issue(code, member, other.blinded)).toEqual({ kind: 'other-message' });
    expect(await boxes.recognise(code, { issuer: PLATFORM, subject: '1' })).toEqual({ kind: 'already-taken' });
    for (const none of [new Uint8Array(256).fill(255), new Uint8Array(255), new Uint8Array(0)])
      expect(await boxes.issue(code, member, none)).toEqual({ kind: 'malformed' });
    expect(new Uint8Array(await (await h.fetch(`/s/${code}/key`)).arrayBuffer())).toEqual(spki);
  });

  it('signs and counts in the grace, and nothing after it (L8.5, N80)', async (scene) => {
    const { h, teacher } = scene;
    const { code, id, spki } = await openRoster(scene, { graceSeconds: 60 });
    const { boxes } = h.engine();
    const [early, late] = [await memberOf(scene, code), await memberOf(scene, code, '2')];
    await teacher.expect('closePulse', { code }, null);
    const slip = await sealedSlip(id, spki);
    const token = await slip.open(await signatureOf(scene, code, early, slip.blinded));
    expect((await answer(h, code, { ...all(4), token })).status).toBe(200);
    h.world.nowMs += 60 * SECOND_MS;
    const { blinded } = await sealedSlip(id, spki);
    expect(await boxes.issue(code, late, blinded)).toMatchObject({ kind: 'closed' });
    // A repeated request is refused too: its token could no longer be used.
    expect(await boxes.issue(code, early, slip.blinded)).toMatchObject({ kind: 'closed' });
    await h.wake(code);
    expect(await boxes.issue(code, late, blinded)).toEqual({ kind: 'closed', phase: 'closed' });
    expect((await h.fetch(`/s/${code}/key`)).status).toBe(404);
  });

  it('takes no answer without a token of this pulse: none, forged, altered, of another pulse, or a made-up code (N82, N84, N85)', async (scene) => {
    const { h } = scene;
    const [here, there] = [await openRoster(scene), await openRoster(scene)];
    const token = await tokenFor(scene, here);
    const foreign = await tokenFor(scene, there);
    const bytes = fromBase64url(token)!;
    const flipped = (at: number) => toBase64url(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)));
    const refused = [
      {},
      { token: '' },
      { token: 'nonsense' },
      { token: '%%%' },
      { token: foreign },
      { token: toBase64url(bytes.subarray(1)) },
      // The random part, the label, the pulse, the key, the nonce and the signature.
      ...[0, 32, 50, 70, 100, 200, 382].map((at) => ({ token: flipped(at) })),
      { code: 'ABCDEFGHJKMN' },
    ];
    const statuses = await Promise.all(
      refused.map(async (shown) => (await answer(h, here.code, { ...all(4), ...shown })).status),
    );
    expect(statuses).toEqual(refused.map(() => 401));
    expect(await h.rowsOf(here.code)).toMatchObject({ seen: 0, spent: 0 });
    expect((await answer(h, here.code, { ...all(4), token })).status).toBe(200);
  });

  it('answers alike with and without a cookie and an authorisation (L8.7, N86)', async (scene) => {
    const { h } = scene;
    const roster = await openRoster(scene);
    const send = async (more: Record<string, string>, subject: string) => {
      const token = await tokenFor(scene, roster, subject);
      const body = new URLSearchParams({ ...all(4), token, key: '1'.repeat(31) + subject }).toString();
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...more };
      const reply = await h.fetch(`/s/${roster.code}`, { method: 'POST', headers, body });
      const text = (await reply.text()).replaceAll(token, 'TOKEN').replaceAll('1'.repeat(31) + subject, 'KEY');
      return [reply.status, Object.fromEntries(reply.headers), text];
    };
    const plain = await send({}, '1');
    expect(plain[0]).toBe(200);
    expect(await send({ Cookie: 'staff=1', Authorization: 'Bearer ticket' }, '2')).toEqual(plain);
  });

  it('lets a token be used again after a take-back by that page only, three times (R4.3)', async (scene) => {
    const { h } = scene;
    const roster = await openRoster(scene);
    const { code } = roster;
    const answers = { ...all(2), token: await tokenFor(scene, roster) };
    let key = aKey();
    for (let time = 1; time <= 4; time += 1) {
      expect((await answer(h, code, answers, key)).status).toBe(200);
      const back = await takeBack(h, code, answers, key);
      const text = await back.text();
      expect([back.status, text.includes('it cannot be used again')]).toEqual([200, time === 4]);
      expect((await answer(h, code, answers)).status).toBe(409);
      if (time < 4) key = readForm(text)?.key ?? '';
    }
    expect(await h.rowsOf(code)).toMatchObject({ seen: 4, spent: 1 });
  });

  it('gives tokens to the members of an uploaded list only, which is frozen at the opening (R5.6)', async (scene) => {
    const { h, teacher } = scene;
    const code = await teacher.arm({ eligibility: 'roster' });
    const { boxes } = h.engine();
    const list = (subjects: readonly string[]) => subjects.map((subject) => ({ issuer: PLATFORM, subject }));
    expect(await boxes.keepList(code, list(['9', '9', '9', '8']))).toEqual({ ok: false, why: 'too-few', size: 2 });
    expect(await boxes.keepList(code, list(people(301)))).toEqual({ ok: false, why: 'too-many', size: 301 });
    expect(await boxes.keepList(code, list(people(40)))).toEqual({ ok: true, size: 40 });
    expect(await boxes.keepList(code, list(people(12)))).toEqual({ ok: true, size: 12 });
    await teacher.expect('openPulse', { code }, null);
    expect(await boxes.keepList(code, list(people(40)))).toEqual({ ok: false, why: 'open-already' });
    const known = async (subject: string, issuer = PLATFORM) => (await boxes.recognise(code, { issuer, subject })).kind;
    expect([await known('12'), await known('13'), await known('1', 'https://moodle.example1')]).toEqual([
      'member',
      'not-listed',
      'not-listed',
    ]);
    const { blinded } = await sealedSlip(await idOf(teacher, code), (await boxes.tokenKey(code))!);
    expect(await boxes.issue(code, '0'.repeat(64) as Member, blinded)).toEqual({ kind: 'not-listed' });
    expect(await h.rowsOf(code)).toMatchObject({ members: 12, issued: 0 });
    await teacher.close(code);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
  });

  it('prints reserve codes for a tenth of the roster, and each counts once (R5.9)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.armWithCodes({ eligibility: 'roster', reserve: true });
    await teacher.expect('openPulse', { code }, null);
    expect(slips).toHaveLength(30);
    const [slip = ''] = slips;
    expect((await answer(h, code, { ...all(4), code: slip })).status).toBe(200);
    expect((await answer(h, code, { ...all(4), code: slip })).status).toBe(409);
  });

  it('where groups are told apart, gives no more tokens than somebody has vouched for (R2.6)', async (scene) => {
    const { h, teacher } = scene;
    const course = await teacher.expect('createCourse', {}, { name: 'Law 1', classSize: 40, zone: 'Europe/Stockholm' });
    await teacher.vouchFor(course.id, 40);
    await teacher.connect(course.id);
    const plan = { closesAtMs: h.world.nowMs + 60_000, eligibility: 'roster', reason: 'A test' } as const;
    const { definition } = await teacher.expect(
      'createPulse',
      { course: course.id },
      { ...plan, contextQuestion: true },
    );
    const { code, id } = definition;
    await teacher.expect('openPulse', { code }, null);
    const { boxes } = h.engine();
    const { blinded } = await sealedSlip(id, (await boxes.tokenKey(code))!);
    const replies = await Promise.all(
      people(45).map(async (person) => boxes.issue(code, await memberOf(scene, code, person), blinded)),
    );
    expect(
      Object.fromEntries([...Map.groupBy(replies, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length])),
    ).toEqual({ signed: 40, 'all-given': 5 });
  });

  it('is refused in a course that is on no learning platform (R5.6)', async ({ h, teacher }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Alone', classSize: 40, zone: 'UTC' });
    const plan = { closesAtMs: h.world.nowMs + 60_000, eligibility: 'roster', reason: 'A test' } as const;
    const reply = await teacher.send('createPulse', { course: course.id }, plan);
    expect(await problemOf(reply)).toEqual({ status: 409, type: 'no-platform' });
  });

  it('issues nothing for a pulse of another kind, before it opens, or for a made-up code (L8.1)', async ({
    h,
    teacher,
  }) => {
    const { boxes } = h.engine();
    const person = { issuer: PLATFORM, subject: '1' };
    const [open, armed] = [await teacher.open(), await teacher.arm({ eligibility: 'roster' })];
    expect(await boxes.recognise(open, person)).toEqual({ kind: 'no-tokens-here' });
    expect(await boxes.recognise(armed, person)).toEqual({ kind: 'closed', phase: 'armed' });
    expect(await boxes.recognise('ZZZZZZ' as Code, person)).toEqual({ kind: 'nowhere' });
    expect([await boxes.tokenKey(open), await boxes.tokenKey('ZZZZZZ' as Code)]).toEqual([null, null]);
    expect((await h.fetch('/s/ZZZZZZ/key')).status).toBe(404);
    expect((await boxes.tokenKey(armed))?.length).toBe(294);
  });
}

interface Roster {
  readonly code: Code;
  readonly id: PulseId;
  readonly spki: Uint8Array;
}

async function openRoster({ h, teacher }: Scene, plan: Partial<NewPulse> = {}): Promise<Roster> {
  const code = await teacher.open({ eligibility: 'roster', ...plan });
  const spki = await h.engine().boxes.tokenKey(code);
  return { code, id: await idOf(teacher, code), spki: new Uint8Array(spki!) };
}

const idOf = async (teacher: Teacher, code: Code): Promise<PulseId> =>
  (await teacher.expect('pulse', { code }, null)).definition.id;

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(i + 1));

/** What a launch of this person turns into (L8.2). */
async function memberOf({ h }: Scene, code: Code, subject = '1'): Promise<Member> {
  const reply = await h.engine().boxes.recognise(code, { issuer: PLATFORM, subject });
  if (reply.kind !== 'member') throw new Error(`Not recognised: ${reply.kind}`);
  return reply.member;
}

async function signatureOf({ h }: Scene, code: Code, member: Member, blinded: Uint8Array): Promise<Uint8Array> {
  const reply = await h.engine().boxes.issue(code, member, blinded);
  if (reply.kind !== 'signed') throw new Error(`Not signed: ${reply.kind}`);
  return new Uint8Array(reply.signature);
}

async function tokenFor(scene: Scene, { code, id, spki }: Roster, subject = '1'): Promise<string> {
  const slip = await sealedSlip(id, spki);
  return slip.open(await signatureOf(scene, code, await memberOf(scene, code, subject), slip.blinded));
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

const VECTOR = {
  prepared: fromHex(RFC_9474_A1.prepared),
  salt: fromHex(RFC_9474_A1.salt),
  inv: fromHex(RFC_9474_A1.inv),
  blinded: fromHex(RFC_9474_A1.blinded),
  blindSignature: fromHex(RFC_9474_A1.blindSignature),
  signature: fromHex(RFC_9474_A1.signature),
};

const number = (text: string): bigint => BigInt(`0x${text}`);
const bytesOf = (value: bigint, length: number): Uint8Array => fromHex(value.toString(16).padStart(2 * length, '0'));
const url = (value: bigint): string =>
  Buffer.from(bytesOf(value, Math.ceil(value.toString(16).length / 2))).toString('base64url');

/** The key of the vector, made from its primes. */
async function vectorKey() {
  const [p, q, n, d] = [RFC_9474_A1.p, RFC_9474_A1.q, RFC_9474_A1.n, RFC_9474_A1.d].map(number) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const jwk = { kty: 'RSA', e: 'AQAB', n: url(n), d: url(d), p: url(p), q: url(q) };
  const crt = { dp: url(d % (p - 1n)), dq: url(d % (q - 1n)), qi: url(inverseOf(q, p)) };
  const usable = { name: 'RSA-PSS', hash: 'SHA-384' };
  const own = await crypto.subtle.importKey('jwk', { ...jwk, ...crt }, usable, true, ['sign']);
  const key = await crypto.subtle.importKey('jwk', { kty: 'RSA', e: 'AQAB', n: url(n) }, usable, true, ['verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', key));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', own));
  return { pair: { spki, pkcs8 }, key };
}

const inverse = (inv: Uint8Array): Uint8Array =>
  bytesOf(inverseOf(number(hex(inv)), number(RFC_9474_A1.n)), inv.length);

/** The inverse modulo `of`, by Euclid's algorithm. */
function inverseOf(value: bigint, of: bigint): bigint {
  let [a, b, x, y] = [value % of, of, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % of) + of) % of;
}
