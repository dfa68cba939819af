/** Tests invitations that go to an address too: their links, what voids them, and whose the address becomes (H1.5, H2.1). */
import { expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aStaffMember, DAY } from '../a-directory.ts';

const CY = 'cy@fen.example';

/** Ada leads Botany and has invited Cy to it by mail. */
function anInvitation({ sendsMail = true, address = CY }: { sendsMail?: boolean; address?: string | null } = {}) {
  const built = aDirectory(undefined, { sendsMail });
  const { directory, sqlite } = built;
  const ada = aStaffMember(directory, 'session of Ada').id;
  const course = aCourse(directory, ada);
  const invite = (tokenHash: string, to = address) =>
    directory.access.invite(ada, { name: 'Cy Reed', role: 'co-teacher', scope: course, address: to }, tokenHash);
  invite('shown link');
  const invitation = directory.access.team(course).invitations[0]!.id;
  const waiting = () => sqlite.prepare("SELECT address, subject FROM outbox WHERE kind = 'invitation'").raw().all();
  const links = () => sqlite.prepare('SELECT count(*) FROM invitation_link').pluck().get();
  const addressOf = (person: StaffId) => sqlite.prepare('SELECT address FROM staff WHERE id = ?').pluck().get(person);
  return { ...built, ada, course, invite, invitation, waiting, links, addressOf };
}

test('H2.1: an address gets a message in the transaction of the invitation, but only where mail is on and one was typed', () => {
  const { waiting, invitation } = anInvitation();
  expect(waiting()).toEqual([[CY, invitation]]);
  expect(anInvitation({ sendsMail: false }).waiting()).toEqual([]);
  expect(anInvitation({ address: null }).waiting()).toEqual([]);
});

test('H2.4: no address of a student is kept, so a representative is invited by link alone', () => {
  const { directory, sqlite, ada, course } = anInvitation({ address: null });
  const sam = { name: 'Sam Ray', role: 'student-representative', scope: course, address: 'sam@fen.example' } as const;
  expect(directory.access.invite(ada, sam, 'link of Sam').ok).toBe(true);
  const kept = ['invitation', 'outbox'].map((table) => sqlite.prepare(`SELECT * FROM ${table}`).all());
  expect(JSON.stringify(kept)).not.toContain('sam@fen.example');
});

test('H1.5: each try of the mail makes one more link, all of them say who invites whom to what, and one is taken once', () => {
  const { directory, invitation, course, addressOf, links } = anInvitation();
  for (const token of ['first try', 'second try'])
    expect(directory.access.invitationForMail(invitation, token)).toEqual({
      name: 'Cy Reed',
      by: 'Ada Moss',
      role: 'co-teacher',
      of: 'Botany',
      institution: 'Fen College',
      language: null,
    });
  const offer = { by: 'Ada Moss', role: 'co-teacher', of: 'Botany', isKnown: false };
  for (const token of ['first try', 'second try'])
    expect(directory.access.checkSignIn(token)?.invitation).toEqual({
      ...offer,
      address: { text: CY, isTaken: false },
    });
  expect(directory.access.checkSignIn('shown link')?.invitation).toEqual({ ...offer, address: null });
  const come = directory.access.signIn('first try', 'session of Cy')!.me;
  expect(come).toMatchObject({ name: 'Cy Reed', grants: [{ role: 'co-teacher', scope: course }] });
  expect(addressOf(come.id)).toBe(CY);
  for (const token of ['first try', 'second try', 'shown link'])
    expect(directory.access.signIn(token, 'another')).toBeNull();
  expect(links()).toBe(0);
});

test('H1.5: whoever comes by the link that was shown has not read mail at the address, so it does not become theirs', () => {
  const { directory, invitation, addressOf } = anInvitation();
  directory.access.invitationForMail(invitation, 'mailed');
  expect(addressOf(directory.access.signIn('shown link', 'session of Cy')!.me.id)).toBeNull();
});

test.each<readonly [string, (made: ReturnType<typeof anInvitation>) => void]>([
  ['sent again', ({ directory, ada, invitation }) => void directory.access.renewInvitation(ada, invitation, 'new')],
  ['withdrawn', ({ directory, ada, invitation }) => void directory.access.withdrawInvitation(ada, invitation)],
  ['over', ({ clock }) => (clock.nowMs += 7 * DAY)],
  [
    'made by somebody who was shut out',
    ({ directory, ada }) => {
      const bo = aStaffMember(directory, 'session of Bo').id;
      directory.access.signOutPerson(bo, ada);
    },
  ],
])('H1.5: no link of an invitation works that was %s, and no older mail leaves for it', (_, end) => {
  const made = anInvitation();
  const { directory, invitation, waiting } = made;
  directory.access.invitationForMail(invitation, 'mailed');
  end(made);
  for (const token of ['mailed', 'shown link']) expect(directory.access.checkSignIn(token)).toBeNull();
  if (_ === 'sent again') expect(waiting()).toEqual([[CY, invitation]]);
  else expect(directory.access.invitationForMail(invitation, 'later')).toBeNull();
});

test('H1.5: an address that somebody else has is left out, and the link works all the same', () => {
  const { directory, invite, course, invitation, addressOf } = anInvitation();
  directory.access.invitationForMail(invitation, 'mailed');
  const cy = directory.access.signIn('mailed', 'session of Cy')!.me.id;
  invite('another link');
  const again = directory.access.team(course).invitations[0]!.id;
  directory.access.invitationForMail(again, 'mailed again');
  expect(directory.access.checkSignIn('mailed again')?.invitation?.address).toEqual({ text: CY, isTaken: true });
  const other = directory.access.signIn('mailed again', 'session of another')!.me.id;
  expect([addressOf(cy), addressOf(other)]).toEqual([CY, null]);
});

test('H1.5: somebody who is signed in gets no address with a role: the link may have been passed on by whoever reads its mail', () => {
  const { directory, ada, course, invitation, addressOf } = anInvitation();
  const dee = aStaffMember(directory, 'session of Dee').id;
  directory.access.invitationForMail(invitation, 'mailed');
  expect(directory.access.acceptInvitation(dee, 'mailed', 'session of Dee').ok).toBe(true);
  expect([addressOf(dee), addressOf(ada)]).toEqual([null, null]);
  expect(directory.access.team(course).people.map(({ id }) => id)).toContain(dee);
  // So whoever has invited Dee to an address of their own comes in by nothing.
  directory.access.askForLink(CY);
  expect(directory.access.linkForMail(CY, 'sign-in link', Date.UTC(2026, 9, 5, 9))).toBeNull();
});
