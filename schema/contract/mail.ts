/** Describes which mails staff get and can do without (H4.2), and what administrators see of those that could not be delivered (H4.1). */
import { z } from 'zod';
import { MAIL_CHOICES, type MailChoice } from './mail-choices.ts';

const choiceSchema = z.enum(MAIL_CHOICES);
export const isMailChoice = (text: string): text is MailChoice => choiceSchema.safeParse(text).success;

export const saveMailChoicesSchema = z.object({ off: z.array(choiceSchema).max(MAIL_CHOICES.length) });

export const mailChoicesSchema = saveMailChoicesSchema.extend({
  /** Where the mails go; null while the institution knows no address of this person: then there are none. */
  address: z.string().nullable(),
  /** Whether one of them was given up (H4.1). */
  undelivered: z.boolean(),
});
export type MailChoices = z.infer<typeof mailChoicesSchema>;

/** Every kind of message. */
export const MAIL_KINDS = [
  ...MAIL_CHOICES,
  'tell-students-overdue',
  'tell-before-next',
  'sign-in',
  'invitation',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const heldIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** Messages that were given up: the server of the address refused them, or could not be reached for a day. */
export const heldMailSchema = z.object({
  messages: z.array(
    z.object({
      id: heldIdSchema,
      kind: z.enum(MAIL_KINDS),
      /** The name of the person, or the address that a link was asked for. */
      to: z.string(),
    }),
  ),
});
export type HeldMail = z.infer<typeof heldMailSchema>;

/** Try one of them again, or forget it. */
export const actOnMailSchema = z.object({ id: heldIdSchema, act: z.enum(['again', 'forget']) });
export type ActOnMail = z.infer<typeof actOnMailSchema>;
