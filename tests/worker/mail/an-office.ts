/** Builds a directory that sends mail, people with addresses, and a post office around a port. */
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import type { Role } from '../../../schema/contract/grants.ts';
import type { MailPort } from '../../../worker/engines/mail.ts';
import { sendDue, type PostOffice } from '../../../worker/mail/post.ts';
import { aDirectory, aStaffMember } from '../directory/a-directory.ts';

export const PLACE = 'https://pulse.example';
export const KEY = new Uint8Array(32).fill(7);

export function anOffice(port: MailPort) {
  const built = aDirectory(undefined, { sendsMail: true });
  const { directory, randomBytes, sqlite } = built;
  const office: PostOffice = { directory, port, publicUrl: PLACE, randomBytes, stopKey: async () => KEY };
  const admin = aStaffMember(directory).id;
  const address = (person: StaffId, to: string | null, language: Tag | null = null): void => {
    sqlite.prepare('UPDATE staff SET address = ?, language = ? WHERE id = ?').run(to, language, person);
  };
  let people = 0;
  /** Somebody new with a role, an address and a language. */
  const join = (by: StaffId, role: Role, scope: string | null, to: string, language: Tag | null = null): StaffId => {
    const token = `of ${to} ${(people += 1)}`;
    directory.access.invite(by, { name: `Person ${to}`, role, scope }, token);
    const come = directory.access.signIn(token, `session ${token}`);
    if (come === null) throw new Error('An invitation of a test did not work');
    address(come.me.id, to, language);
    return come.me.id;
  };
  const waiting = () =>
    sqlite
      .prepare('SELECT kind, staff_id AS staff, tries, due_at_ms AS due FROM outbox ORDER BY kind, staff_id')
      .all() as {
      readonly kind: string;
      readonly staff: string | null;
      readonly tries: number;
      readonly due: number | null;
    }[];
  return { ...built, office, admin, address, join, waiting, send: () => sendDue(office) };
}
