/** Lists which mails somebody can switch off, each for itself (H4.2). It uses no schema library, so that browsers can load it. */

/** Links to sign in and invitations are not among them: they were asked for. */
export const MAIL_CHOICES = [
  'opens-today',
  'closes-today',
  'news',
  'tell-students',
  'dates-proposed',
  'roles-changed',
] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];
