/** Makes the room of mail: what staff are to be told, until it has left (H4.1). Its rows hold no text and no token. */
import type { CourseId, Code, StaffId } from '../../../schema/contract/ids.ts';
import { outbox } from '../../../schema/tables/directory/tables.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';

/** What a message is about. Its text is made when it leaves, in the language of whoever gets it. */
export type Message =
  /** Somebody wants to sign in. The address may belong to nobody: then nothing leaves (H1.3). */
  | { readonly kind: 'sign-in'; readonly address: string }
  /** A role is offered (H2.1). */
  | { readonly kind: 'invitation'; readonly address: string; readonly invitation: StaffId }
  | {
      readonly kind: 'opens-today' | 'closes-today' | 'news' | 'tell-students' | 'tell-students-overdue';
      readonly staff: StaffId;
      readonly code: Code;
    }
  /** Somebody proposes dates for a course (H4.2). */
  | { readonly kind: 'dates-proposed'; readonly staff: StaffId; readonly course: CourseId }
  /** The roles of this person have changed. */
  | { readonly kind: 'roles-changed'; readonly staff: StaffId };

export type Mail = ReturnType<typeof mailIn>;

export function mailIn({ db, host }: Foundation) {
  return {
    /** Keeps a message in the transaction of the change that it tells of. While mail is off, it does nothing. */
    queue(message: Message): void {
      if (host.sendsMail !== true) return;
      db.insert(outbox)
        .values({
          id: randomId(host),
          kind: message.kind,
          ...whereTo(message),
          subject: subjectOf(message),
          dueAtMs: host.now(),
        })
        .run();
    },
  };
}

const whereTo = (message: Message): { staffId: StaffId | null; address: string | null } =>
  'staff' in message ? { staffId: message.staff, address: null } : { staffId: null, address: message.address };

function subjectOf(message: Message): string {
  switch (message.kind) {
    case 'sign-in':
    case 'roles-changed':
      return '';
    case 'invitation':
      return message.invitation;
    case 'dates-proposed':
      return message.course;
    case 'opens-today':
    case 'closes-today':
    case 'news':
    case 'tell-students':
    case 'tell-students-overdue':
      return message.code;
  }
}
