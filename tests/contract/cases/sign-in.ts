/** Cases about signing in by a mailed link, addresses of one's own, and the last way in (H1.1, H1.3). */
import { expect } from 'vitest';
import { Device } from '../../story/device.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { hashToken } from '../../../worker/http/staff/token.ts';
import type { Case } from '../case.ts';
import { ORIGIN, type Harness } from '../harness.ts';
import { problemOf, Teacher } from '../people.ts';

const MINUTES_MS = 60_000;
const AT_ONCE = 20;

let made = 0;
const anAddress = (): string => `person${(made += 1)}@fen.example`;
const aToken = (): string => (made += 1).toString(16).padStart(64, '0');

/** A message leaves: its link is made, as the outbox does it. @returns the token; null if nothing leaves */
async function mailed(
  h: Harness,
  address: string,
  askedAtMs = h.world.nowMs,
  invitation: StaffId | null = null,
): Promise<string | null> {
  const token = aToken();
  const to = await h.engine().directory.access.linkForMail(address, await hashToken(token), askedAtMs, invitation);
  return to && token;
}

async function colleague(teacher: Teacher): Promise<Teacher> {
  const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Mail', classSize: 60, zone: 'UTC' });
  return teacher.invited({ role: 'co-teacher', scope });
}

async function withAddress(h: Harness, teacher: Teacher) {
  const [cy, address] = [await colleague(teacher), anAddress()];
  await cy.expect('wantAddress', {}, { address });
  const token = await mailed(h, address);
  await cy.expect('confirmAddress', {}, { token: token! });
  return { cy, address };
}

const spent = { status: 404, type: 'sign-in-link-spent' };
const lastWay = { status: 409, type: 'last-way-in' };

export function signInCases(it: Case): void {
  it('signs in by a mailed link: once, also with twenty at once, within 15 minutes of the asking, and voids the others (H1.3)', async ({
    h,
    teacher,
  }) => {
    const { cy, address } = await withAddress(h, teacher);
    const { id } = await cy.expect('me', {}, null);
    // Each try of one message makes a token of its own, and all of them work until one is used.
    const [first, second] = [await mailed(h, address), await mailed(h, address.toLowerCase())];
    expect(await new Teacher(h).expect('checkSignIn', {}, { token: first! })).toMatchObject({ id, confirms: null });
    const uses = await Promise.all(
      Array.from({ length: AT_ONCE }, () => new Teacher(h).send('signIn', {}, { token: first! })),
    );
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await problemOf(await new Teacher(h).send('signIn', {}, { token: second! }))).toEqual(spent);

    const asked = h.world.nowMs;
    h.world.nowMs += 14 * MINUTES_MS;
    // It leaves late, after a try that failed: the time counts from the asking.
    const late = await mailed(h, address, asked);
    h.world.nowMs += MINUTES_MS;
    expect(await problemOf(await new Teacher(h).send('signIn', {}, { token: late! }))).toEqual(spent);
    expect(await mailed(h, address, asked)).toBeNull();
    const today = new Date(h.world.nowMs).toISOString().slice(0, 10);
    expect((await cy.expect('sessions', {}, null)).address).toMatchObject({ address, usedDay: today });
  });

  it('answers the same whether an address is known or not, and writes at most three messages an hour for it (H1.3)', async ({
    h,
    teacher,
  }) => {
    const { address } = await withAddress(h, teacher);
    const stranger = anAddress();
    const replies: string[] = [];
    const waiting = async (of: string): Promise<number> =>
      Buffer.from(await h.storedBytes())
        .toString('latin1')
        .split(of).length - 1;
    h.world.nowMs += 60 * MINUTES_MS;
    const before = [await waiting(address), await waiting(stranger)];
    for (const each of [
      address,
      stranger,
      address.toUpperCase(),
      ` ${stranger} `,
      address,
      stranger,
      address,
      stranger,
    ]) {
      const reply = await new Teacher(h).send('askForLink', {}, { address: each });
      replies.push(`${reply.status} ${await reply.text()} ${[...reply.headers.keys()].join()}`);
    }
    expect(new Set(replies).size).toBe(1);
    // Nothing tells the two apart in what was written either: the same number of rows for each.
    const after = [await waiting(address), await waiting(stranger)];
    expect(after[0]! - before[0]!).toBe(after[1]! - before[1]!);
    expect(after[1]! - before[1]!).toBe(3);
    expect(await mailed(h, stranger)).toBeNull();
  });

  it('lets an address count only for whoever is signed in as the one who asked, and never for two people (H1.1)', async ({
    h,
    teacher,
  }) => {
    const { address } = await withAddress(h, teacher);
    const [bo, di] = [await colleague(teacher), await colleague(teacher)];
    // Somebody has it already: the answer is the same, and the message signs that person in.
    expect((await bo.expect('wantAddress', {}, { address })).addressWanted).toBe(address);
    const theirs = await mailed(h, address);
    expect(await problemOf(await bo.send('confirmAddress', {}, { token: theirs! }))).toEqual(spent);

    const wanted = anAddress();
    await bo.expect('wantAddress', {}, { address: wanted });
    const token = await mailed(h, wanted);
    // Whoever reads a mistyped address comes in by nothing, and confirms nothing.
    expect(await problemOf(await new Teacher(h).send('signIn', {}, { token: token! }))).toEqual(spent);
    expect(await problemOf(await di.send('confirmAddress', {}, { token: token! }))).toEqual(spent);
    const both = await Promise.all(
      Array.from({ length: AT_ONCE }, () => bo.send('confirmAddress', {}, { token: token! })),
    );
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    await di.expect('wantAddress', {}, { address: wanted });
    const later = await mailed(h, wanted);
    expect(await problemOf(await di.send('confirmAddress', {}, { token: later! }))).toEqual(spent);
    expect((await di.expect('sessions', {}, null)).address).toBeNull();
  });
}

/** Cases about the page of an invitation, where somebody asks for a link by mail (H1.5). */
export function invitationCases(it: Case): void {
  it('gives the role of an invitation to whoever comes by the mail that was asked for there, and once, of twenty who take it any way (H1.5)', async ({
    h,
    teacher,
  }) => {
    const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Asked', classSize: 60, zone: 'UTC' });
    const invite = async (role: 'co-teacher' | 'student-representative' = 'co-teacher') => {
      const { link } = await teacher.expect('invite', {}, { name: 'Di Fen', role, scope });
      const { invitations } = await teacher.expect('team', { course: scope }, null);
      return { shown: new URL(link).hash.slice(1), id: invitations[0]!.id };
    };
    const { cy, address } = await withAddress(h, teacher);
    const me = await cy.expect('me', {}, null);
    const known = await invite();
    for (const each of [address, anAddress()])
      await new Teacher(h).expect('askForLink', {}, { address: each, invitation: known.shown });
    const links = [
      await mailed(h, address, h.world.nowMs, known.id),
      await mailed(h, anAddress(), undefined, known.id),
    ];
    const offer = { role: 'co-teacher', of: 'Asked' };
    expect(await new Teacher(h).expect('checkSignIn', {}, { token: links[0]! })).toMatchObject({
      id: me.id,
      invitation: { ...offer, isKnown: true },
    });
    expect(await new Teacher(h).expect('checkSignIn', {}, { token: links[1]! })).toMatchObject({
      id: known.id,
      invitation: { ...offer, isKnown: false },
    });
    // Whoever is signed in as somebody else cannot take it with the link of that person.
    expect(await problemOf(await teacher.send('acceptInvitation', {}, { token: links[0]! }))).toEqual(spent);
    const uses = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) =>
        new Teacher(h).send('signIn', {}, { token: [links[0], links[1], known.shown][n % 3]! }),
      ),
    );
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await cy.expect('me', {}, null)).grants).toContainEqual({ role: 'co-teacher', scope });

    // Nobody has the address: it is somebody new, whose address it becomes.
    const [fresh, unknown] = [await invite(), anAddress()];
    const token = await mailed(h, unknown, h.world.nowMs, fresh.id);
    const di = new Teacher(h);
    expect(await di.expect('signIn', {}, { token: token! })).toMatchObject({ id: fresh.id, grants: [{ scope }] });
    expect((await di.expect('sessions', {}, null)).address?.address).toBe(unknown);

    // A link that does not work any more mails nothing, and there is no address of a student (H2.4).
    const asked = (invitation: string) => di.send('askForLink', {}, { address: anAddress(), invitation });
    expect(await problemOf(await asked(fresh.shown))).toEqual(spent);
    expect((await asked((await invite('student-representative')).shown)).status).toBe(409);
  });
}

/** These cases come first, while nobody else could make a link for the teacher. */
export function lastWayCases(it: Case): void {
  it('keeps the last way in, also when all twenty are removed at once (H1.1)', async ({ h, teacher }) => {
    // Nobody else can help: these cases come first, while there is one administrator.
    expect((await teacher.expect('sessions', {}, null)).helpers).toEqual([]);
    const address = anAddress();
    await teacher.expect('wantAddress', {}, { address });
    const token = await mailed(h, address);
    await teacher.expect('confirmAddress', {}, { token: token! });
    const keys: string[] = [];
    for (let n = 1; n < AT_ONCE; n += 1) {
      const device = new Device(ORIGIN);
      const { options } = await teacher.expect('askToAddPasskey', {}, null);
      await teacher.expect('addPasskey', {}, await device.make(options));
      keys.push(device.id);
    }
    const replies = await Promise.all([
      ...keys.map((passkey) => teacher.send('removePasskey', {}, { passkey })),
      teacher.send('dropAddress', {}, null),
    ]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(AT_ONCE - 1);
    expect(await problemOf(replies.find(({ status }) => status === 409)!)).toEqual(lastWay);
    const left = await teacher.expect('sessions', {}, null);
    expect(left.passkeys.length + (left.address === null ? 0 : 1)).toBe(1);
  });
}
