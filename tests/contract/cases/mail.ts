/** Mail leaves each message once, whoever sends at the same time, and what waits outlasts a restart (H4.1). */
import { expect } from 'vitest';
import type { Case, Scene } from '../case.ts';
import { ORIGIN, SECOND_MS } from '../harness.ts';
import { PAIRS } from '../race.ts';

const MINUTE_MS = 60 * SECOND_MS;

/** Lets the mails of other cases leave, and makes twenty invitations, each with a mail that waits. @returns the addresses */
async function invite({ h, teacher }: Scene, of: string): Promise<readonly string[]> {
  const { mailEnds } = h.world;
  h.world.mailEnds = async () => 'sent';
  await h.sendMail();
  h.world.mailEnds = mailEnds;
  h.world.letters.length = 0;
  const addresses: string[] = [];
  for (let n = 0; n < PAIRS; n += 1) {
    const name = `${of} ${n}`;
    const address = `${of}.${n}@pulse.test`;
    await teacher.expect('invite', {}, { name, role: 'institution-admin', scope: null, address });
    addresses.push(address);
  }
  return addresses;
}

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted((a, b) => a.localeCompare(b));

export function mailCases(it: Case): void {
  it('H4.1: twenty senders at once send each message once, and each link in them works', async (scene) => {
    const { h } = scene;
    const addresses = await invite(scene, 'ann');
    await h.sendMail(20);
    const letters = h.world.letters.filter(({ to }) => to.startsWith('ann.'));
    expect(sorted(letters.map(({ to }) => to))).toEqual(sorted(addresses));
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(PAIRS);
    const [{ text } = { text: '' }] = letters;
    const [, token = ''] = /\/staff\/sign-in#([0-9a-f]{64})/.exec(text) ?? [];
    const reply = await h.fetch('/api/sign-in/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    expect(reply.status).toBe(200);
    expect(text).toContain(ORIGIN);
  });

  it('H4.1: what could not leave waits through a restart, and then leaves with the same Message-ID', async (scene) => {
    const { h } = scene;
    const tried: string[] = [];
    h.world.mailEnds = async ({ messageId, to }) => {
      if (to.startsWith('bo.')) tried.push(messageId);
      return 'later';
    };
    const addresses = await invite(scene, 'bo');
    await h.sendMail();
    await h.restart();
    h.world.mailEnds = async () => 'sent';
    await h.sendMail();
    // A start also looks for what is due today in courses of other cases.
    const ours = () => h.world.letters.filter(({ to }) => to.startsWith('bo.'));
    expect(ours()).toEqual([]);
    h.world.nowMs += MINUTE_MS;
    await h.sendMail();
    expect(sorted(ours().map(({ to }) => to))).toEqual(sorted(addresses));
    expect(sorted(ours().map(({ messageId }) => messageId))).toEqual(sorted(tried));
  });

  it('H4.1: an administrator reads what was given up, and a page may say that there is mail', async (scene) => {
    const { h, teacher } = scene;
    h.world.mailEnds = async () => 'never';
    const addresses = await invite(scene, 'cy');
    await h.sendMail();
    h.world.mailEnds = async () => 'sent';
    const { messages } = await teacher.expect('heldMail', {}, null);
    expect(sorted(messages.map(({ to }) => to))).toEqual(sorted(addresses));
    h.world.letters.length = 0;
    for (const { id } of messages) await teacher.expect('actOnMail', {}, { id, act: 'again' });
    await h.sendMail();
    expect((await teacher.expect('heldMail', {}, null)).messages).toEqual([]);
    expect(h.world.letters).toHaveLength(PAIRS);
    expect((await teacher.expect('me', {}, null)).mailIsOn).toBe(true);
  });
}
