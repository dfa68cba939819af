/** Says what a message is about, and how a row of the outbox keeps it. */
import { z } from 'zod';
import {
  codeSchema,
  courseIdSchema,
  staffIdSchema,
  type Code,
  type CourseId,
  type StaffId,
} from '../../../schema/contract/ids.ts';
import type { MailKind } from '../../../schema/contract/mail.ts';
import type { MailChoice } from '../../../schema/contract/mail-choices.ts';

/** What the message of a pulse tells. */
export type PulseNotice =
  | 'opens-today'
  | 'closes-today'
  | 'news'
  | 'tell-students'
  | 'tell-students-overdue'
  | 'tell-before-next';

/** What a message is about. Its text is made when it leaves, in the language of whoever gets it. */
export type Message =
  /** Somebody wants to sign in. The address may belong to nobody: then nothing leaves (H1.3). */
  | {
      readonly kind: 'sign-in';
      readonly address: string;
      /** On whose page it was asked for; null for somebody who only signs in (H1.5). */
      readonly invitation?: StaffId | null;
    }
  /** A role is offered (H2.1). */
  | { readonly kind: 'invitation'; readonly address: string; readonly invitation: StaffId }
  | { readonly kind: PulseNotice; readonly staff: StaffId; readonly code: Code }
  /** Somebody proposes dates for a course (H4.2). */
  | { readonly kind: 'dates-proposed'; readonly staff: StaffId; readonly course: CourseId }
  /** The roles of this person have changed. */
  | { readonly kind: 'roles-changed'; readonly staff: StaffId }
  /** The last role of this person has gone, and their address with it, so the message keeps it (docs/decisions/0108). */
  | { readonly kind: 'last-role-gone'; readonly address: string; readonly person: StaffId };

/** What goes to a member of staff, who may not want it. */
export type ToStaff = Extract<Message, { readonly staff: StaffId }>;

/** The choice on "My account" that a message falls under; null for what is always sent. */
export function choiceOf(kind: MailKind): MailChoice | null {
  switch (kind) {
    case 'sign-in':
    case 'invitation':
      return null;
    case 'tell-students':
    case 'tell-students-overdue':
    case 'tell-before-next':
      return 'tell-students';
    case 'opens-today':
    case 'closes-today':
    case 'news':
    case 'dates-proposed':
    case 'roles-changed':
      return kind;
  }
}

export const whereTo = (message: Message): { staffId: StaffId | null; address: string | null } =>
  'staff' in message ? { staffId: message.staff, address: null } : { staffId: null, address: message.address };

export function subjectOf(message: Message): string {
  switch (message.kind) {
    case 'sign-in':
      return message.invitation ?? '';
    case 'roles-changed':
      return '';
    case 'last-role-gone':
      return message.person;
    case 'invitation':
      return message.invitation;
    case 'dates-proposed':
      return message.course;
    case 'opens-today':
    case 'closes-today':
    case 'news':
    case 'tell-students':
    case 'tell-students-overdue':
    case 'tell-before-next':
      return message.code;
  }
}

const toStaff = { staffId: staffIdSchema };
const toAddress = { address: z.string().min(3) };

/** Reads the columns of a row as the message that they keep. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign-in'), ...toAddress, subject: z.union([z.literal(''), staffIdSchema]) }).transform(
    ({ kind, address, subject }): Message => ({
      kind,
      address,
      invitation: subject === '' ? null : subject,
    }),
  ),
  z
    .object({ kind: z.literal('invitation'), ...toAddress, subject: staffIdSchema })
    .transform(({ kind, address, subject }): Message => ({ kind, address, invitation: subject })),
  z
    .object({
      kind: z.enum([
        'opens-today',
        'closes-today',
        'news',
        'tell-students',
        'tell-students-overdue',
        'tell-before-next',
      ]),
      ...toStaff,
      subject: codeSchema,
    })
    .transform(({ kind, staffId, subject }): Message => ({ kind, staff: staffId, code: subject })),
  z
    .object({ kind: z.literal('dates-proposed'), ...toStaff, subject: courseIdSchema })
    .transform(({ kind, staffId, subject }): Message => ({ kind, staff: staffId, course: subject })),
  z
    .object({ kind: z.literal('roles-changed'), ...toStaff })
    .transform(({ kind, staffId }): Message => ({ kind, staff: staffId })),
  z
    .object({ kind: z.literal('last-role-gone'), ...toAddress, subject: staffIdSchema })
    .transform(({ kind, address, subject }): Message => ({ kind, address, person: subject })),
]);
