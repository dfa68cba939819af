/** Cases about passkeys: adding them, signing in with them, and what is refused (H1.1, H1.2). */
import { expect } from 'vitest';
import { Device, type Deviation } from '../../story/device.ts';
import type { Case } from '../case.ts';
import { ORIGIN, type Harness } from '../harness.ts';
import { problemOf, Teacher } from '../people.ts';

const MINUTES_MS = 60_000;
const AT_ONCE = 20;

/** A colleague at a browser of their own, with a passkey on a device. */
async function withPasskey(teacher: Teacher): Promise<{ readonly cy: Teacher; readonly device: Device }> {
  const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Keys', classSize: 60, zone: 'UTC' });
  const cy = await teacher.invited({ role: 'co-teacher', scope });
  return { cy, device: await added(cy) };
}

async function added(to: Teacher): Promise<Device> {
  const device = new Device(ORIGIN);
  const { options } = await to.expect('askToAddPasskey', {}, null);
  await to.expect('addPasskey', {}, await device.make(options));
  return device;
}

async function signedBy(h: Harness, device: Device, deviation?: Deviation) {
  const { options } = await new Teacher(h).expect('askForChallenge', {}, null);
  return device.sign(options, deviation);
}

const refused = { status: 422, type: 'passkey-refused' };

export function passkeyCases(it: Case): void {
  it('signs the same person in on any browser, with each of their devices, until it is removed (H1.2)', async ({
    h,
    teacher,
  }) => {
    const { cy, device } = await withPasskey(teacher);
    const me = await cy.expect('me', {}, null);
    const second = await added(cy);
    for (const each of [device, second, device]) {
      const browser = new Teacher(h);
      expect(me).toMatchObject(await browser.expect('signInByPasskey', {}, await signedBy(h, each)));
      expect(await browser.expect('me', {}, null)).toEqual(me);
    }
    const today = new Date(h.world.nowMs).toISOString().slice(0, 10);
    const { passkeys, helpers } = await cy.expect('sessions', {}, null);
    const listed = { synced: false, addedDay: today, usedDay: today };
    expect(passkeys).toEqual([device, second].map(({ id }) => ({ id, ...listed })));
    expect(helpers).toContain('Sam Teacher');
    await cy.expect('removePasskey', {}, { passkey: device.id });
    expect(await problemOf(await new Teacher(h).send('signInByPasskey', {}, await signedBy(h, device)))).toEqual(
      refused,
    );
    await new Teacher(h).expect('signInByPasskey', {}, await signedBy(h, second));
    // Nobody removes the passkey of somebody else, and a device has one for each person.
    await teacher.expect('removePasskey', {}, { passkey: second.id });
    const { options } = await teacher.expect('askToAddPasskey', {}, null);
    expect(await problemOf(await teacher.send('addPasskey', {}, await second.make(options)))).toEqual(refused);
    await new Teacher(h).expect('signInByPasskey', {}, await signedBy(h, second));
  });

  it('lets a challenge be used once, also by twenty at once, within five minutes (H1.2)', async ({ h, teacher }) => {
    const { cy } = await withPasskey(teacher);
    const fresh = new Device(ORIGIN);
    const { options } = await cy.expect('askToAddPasskey', {}, null);
    const made = await fresh.make(options, { counter: 0 });
    const adding = await Promise.all(Array.from({ length: AT_ONCE }, () => cy.send('addPasskey', {}, made)));
    expect(adding.filter(({ status }) => status === 200)).toHaveLength(1);
    // This device does not count, so only the challenge tells one use from another.
    const again = await signedBy(h, fresh, { counter: 0 });
    h.world.nowMs += 5 * MINUTES_MS - 1;
    const uses = await Promise.all(
      Array.from({ length: AT_ONCE }, () => new Teacher(h).send('signInByPasskey', {}, again)),
    );
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
    const late = await signedBy(h, fresh, { counter: 0 });
    h.world.nowMs += 5 * MINUTES_MS;
    expect(await problemOf(await new Teacher(h).send('signInByPasskey', {}, late))).toEqual(refused);
    const { options: old } = await cy.expect('askToAddPasskey', {}, null);
    const tooLate = await new Device(ORIGIN).make(old);
    h.world.nowMs += 5 * MINUTES_MS;
    expect(await problemOf(await cy.send('addPasskey', {}, tooLate))).toEqual(refused);
  });

  it('refuses a counter that went back or stands still, and notes it, also with twenty at once (H1.2)', async ({
    h,
    teacher,
  }) => {
    const { cy, device } = await withPasskey(teacher);
    const { id: by } = await cy.expect('me', {}, null);
    const noted = async () => (await teacher.expect('auditLog', {}, { by, action: 'refuse-passkey' })).entries.length;
    await new Teacher(h).expect('signInByPasskey', {}, await signedBy(h, device, { counter: 7 }));
    for (const counter of [7, 6, 0]) {
      const reply = await new Teacher(h).send('signInByPasskey', {}, await signedBy(h, device, { counter }));
      expect(await problemOf(reply)).toEqual(refused);
    }
    expect(await noted()).toBe(3);
    // A copy counts on from the same number: one of them comes in.
    const copies: Awaited<ReturnType<typeof signedBy>>[] = [];
    for (let n = 0; n < AT_ONCE; n += 1) copies.push(await signedBy(h, device, { counter: 8 }));
    const replies = await Promise.all(copies.map((copy) => new Teacher(h).send('signInByPasskey', {}, copy)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await noted()).toBe(3 + AT_ONCE - 1);
  });

  it('refuses what was signed for another page, unseen, or with a certificate, and what another challenge was for (H1.2)', async ({
    h,
    teacher,
  }) => {
    const { cy, device } = await withPasskey(teacher);
    const elsewhere = { origin: 'https://pulse.example' };
    for (const deviation of [elsewhere, { verified: false }]) {
      const reply = await new Teacher(h).send('signInByPasskey', {}, await signedBy(h, device, deviation));
      expect(await problemOf(reply)).toEqual(refused);
    }
    for (const deviation of [elsewhere, { verified: false }, { certificate: true }]) {
      const { options } = await cy.expect('askToAddPasskey', {}, null);
      expect(
        await problemOf(await cy.send('addPasskey', {}, await new Device(ORIGIN).make(options, deviation))),
      ).toEqual(refused);
    }
    // A challenge to add a passkey signs nobody in, and one of somebody else adds none.
    const { options } = await cy.expect('askToAddPasskey', {}, null);
    const asSignIn = { ...(options as object), rpId: 'pulse.test' };
    expect(await problemOf(await new Teacher(h).send('signInByPasskey', {}, await device.sign(asSignIn)))).toEqual(
      refused,
    );
    const { options: others } = await teacher.expect('askToAddPasskey', {}, null);
    expect(await problemOf(await cy.send('addPasskey', {}, await new Device(ORIGIN).make(others)))).toEqual(refused);
  });

  it('signs nobody in who holds no role any more, or whom an administrator has signed out (E6.2, E6.4)', async ({
    h,
    teacher,
  }) => {
    const { cy, device } = await withPasskey(teacher);
    const { id: person } = await cy.expect('me', {}, null);
    const signed = await signedBy(h, device);
    await cy.expect('signOutEverywhere', {}, null);
    // Their own sign-out leaves the passkey: it works only for whoever unlocks the device.
    await new Teacher(h).expect('signInByPasskey', {}, signed);
    const late = await signedBy(h, device);
    await teacher.expect('signOutPerson', {}, { person });
    expect(await problemOf(await new Teacher(h).send('signInByPasskey', {}, late))).toEqual(refused);
  });
}
