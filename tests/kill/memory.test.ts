/**
 * Reads the memory of the real server while a pulse is open and after it has closed (privacy.md R3.10). Thirty forms are
 * answered over HTTP; of their keys, codes and answers nothing may stay.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submissionKeySchema, type Slip } from '../../schema/contract/ids.ts';
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import { deriveKey, fingerprint } from '../../worker/box/seal.ts';
import { freePort } from '../story/free-port.ts';
import { bodyOf, readForm } from '../story/form.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { CAN_READ_MEMORY, copiesInMemory, spellingsOf } from '../threats/memory.ts';

const FORMS = 30;
const PURPOSES = ['tally', 'slips', 'coin', 'counter'] as const;
/** The last collection after a burial comes after 15 s; a busy machine may be late. */
const PATIENCE_MS = 40_000;

type Secrets = ReadonlyMap<string, readonly Uint8Array[]>;

let server: Server;
let network: Network;
beforeAll(async () => {
  server = new Server(await freePort());
  await server.start();
  network = new Network(server.origin);
});
afterAll(async () => {
  network.hangUp();
  await server.discard();
});

/** Answers one form as a phone does, with a reply that is compressed or not. @returns what nobody may find afterwards */
async function answer(definition: Definition, slip: Slip, gzip: boolean): Promise<Secrets> {
  const path = `/s/${definition.code}`;
  const page = await network.send({ method: 'GET', path });
  const form = page === BROKEN ? undefined : readForm(page.body);
  if (form === undefined) throw new Error('There is no form');
  const digest = createHash('sha256').update(form.key).digest();
  const codes = itemsOf(definition).map((_, i) => 1 + ((digest[i] ?? 0) % 5));
  const answers = Object.fromEntries(itemsOf(definition).map(({ id }, i) => [id, String(codes[i])]));
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...(gzip && { 'Accept-Encoding': 'gzip' }),
  };
  const sent = await network.send({ method: 'POST', path, headers, body: bodyOf(form, { ...answers, code: slip }) });
  expect(sent === BROKEN ? sent : sent.status).toBe(200);
  const said = { codes, group: 0, slip };
  const { h, c } = fingerprint(definition.id, submissionKeySchema.parse(form.key), said);
  return new Map([
    [`key ${form.key}`, [...spellingsOf(form.key), Buffer.from(form.key, 'hex')]],
    [`code ${slip}`, spellingsOf(slip)],
    [`answers of ${form.key}`, spellingsOf(new URLSearchParams(answers).toString())],
    [`fingerprints of ${form.key}`, [h, c]],
  ]);
}

const found = (secrets: Secrets): string[] =>
  [...copiesInMemory(server.pid, secrets)].filter(([, copies]) => copies > 0).map(([name]) => name);

test.skipIf(!CAN_READ_MEMORY)(
  'R3.10: after closing, the memory of the server has no key, code or answer of the pulse',
  async () => {
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const course = await teacher.ask('createCourse', {}, { name: 'Botany', classSize: 40, zone: 'Europe/London' });
    const closesAtMs = Date.now() + 24 * 60 * 60 * 1000;
    const { definition, slips } = await teacher.ask(
      'createPulse',
      { course: course.id },
      { closesAtMs, graceSeconds: 0, eligibility: 'codes' },
    );
    const { code } = definition;
    await teacher.ask('openPulse', { code }, null);
    const boxKey = readFileSync(join(server.folder, 'keys', `${code}.key`));
    const ofForms = new Map<string, readonly Uint8Array[]>();
    for (const [i, slip] of slips.slice(0, FORMS).entries())
      for (const [name, spellings] of await answer(definition, slip, i % 2 === 0)) ofForms.set(name, spellings);
    const derived = new Map(PURPOSES.map((purpose) => [purpose, [deriveKey(boxKey, purpose, definition.id)]]));

    // This shows that the reader works: what an open pulse needs is found, and so is what garbage still holds.
    expect(found(derived)).toEqual([...PURPOSES]);
    expect(found(ofForms).length).toBeGreaterThan(FORMS);
    // The box key itself is needed only to derive the others.
    const box = new Map([['box key', [boxKey, ...spellingsOf(boxKey.toString('hex'))]]]);
    expect(found(box)).toEqual([]);

    await teacher.ask('closePulse', { code }, null);
    await teacher.readRelease(code, PATIENCE_MS);
    expect([...found(box), ...found(derived)]).toEqual([]);
    const giveUpAtMs = Date.now() + PATIENCE_MS;
    while (found(ofForms).length > 0 && Date.now() < giveUpAtMs) await pause(1_000);
    expect(found(ofForms)).toEqual([]);
    expect([...found(box), ...found(derived)]).toEqual([]);
  },
);
