/** Checks how many messages leave the Node server at once, however often it is asked (H4.1, decision 0083). */
import { expect, test } from 'vitest';
import type { Code, StaffId } from '../../../schema/contract/ids.ts';
import type { Claimed, Ending } from '../../../worker/directory/mail/outbox.ts';
import { Postman } from '../../../worker/engines/node-postman.ts';
import type { PostOffice } from '../../../worker/mail/post.ts';

const MESSAGES = 60;

/** An office whose messages are about nothing any more, so that each is dropped in the turn after it was claimed. */
function anOffice() {
  const told = { left: MESSAGES, inHand: 0, most: 0, endings: [] as Ending[] };
  const mail = {
    lookForNotices: () => undefined,
    freeAll: () => undefined,
    nextDueMs: () => null,
    claim: (): Claimed | null => {
      if (told.left === 0) return null;
      told.left -= 1;
      told.inHand += 1;
      told.most = Math.max(told.most, told.inHand);
      const message = { kind: 'news', staff: '1'.repeat(32) as StaffId, code: 'ABC123' as Code } as const;
      return { id: String(told.left), message, askedAtMs: 0 };
    },
    settle: (_id: string, ending: Ending) => {
      told.inHand -= 1;
      told.endings.push(ending);
    },
    aboutMessage: () => null,
  };
  const office = {
    directory: { mail, access: {} },
    port: { send: () => Promise.reject(new Error('Nothing is sent here')) },
    publicUrl: 'http://pulse.test',
    randomBytes: (length: number) => new Uint8Array(length),
    stopKey: async () => new Uint8Array(32),
  };
  return { told, postman: new Postman(office as unknown as PostOffice, () => 0) };
}

test('H4.1: three messages are in hand at the most, also when twenty ask at once and again meanwhile', async () => {
  const { told, postman } = anOffice();
  const rounds = Array.from({ length: 20 }, () => postman.round());
  await Promise.resolve();
  rounds.push(...Array.from({ length: 20 }, () => postman.round()));
  await Promise.all(rounds);
  expect(told.endings).toEqual(Array.from({ length: MESSAGES }, () => 'dropped'));
  expect(told.most).toBe(3);
  await postman.shut();
});

test('H4.1: whoever asks while a round is under way waits until what came meanwhile has left too', async () => {
  const { told, postman } = anOffice();
  const first = postman.round();
  await Promise.resolve();
  told.left += 5;
  await postman.round();
  expect(told.endings).toHaveLength(MESSAGES + 5);
  await first;
  await postman.shut();
});
