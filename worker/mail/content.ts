/** Says what the text of a message is made of. It holds no number of answers, so no text can tell one (H4.2). */
import type { InvitationForMail, LinkForMail } from '../directory/access/by-mail.ts';
import type { About } from '../directory/mail/about.ts';
import type { ToStaff } from '../directory/mail/message.ts';

/** Who offers which role. */
export type Offer = Pick<InvitationForMail, 'by' | 'of' | 'role' | 'institution'>;

export type Content =
  /** It may give the role of an invitation too, on whose page it was asked for (H1.5). */
  | { readonly kind: 'sign-in'; readonly to: LinkForMail; readonly invitation: Offer | null; readonly link: string }
  /** Its link confirms an address and signs nobody in (H1.1). */
  | { readonly kind: 'confirm-address'; readonly to: LinkForMail; readonly link: string }
  | {
      readonly kind: 'invitation';
      readonly to: InvitationForMail;
      /** Whether somebody asked for it on the page of the invitation; otherwise it comes from whoever invites. */
      readonly wasAsked: boolean;
      readonly link: string;
    }
  /** There is no page for somebody who has no role any more. */
  | { readonly kind: 'last-role-gone'; readonly to: LinkForMail; readonly link: null }
  | {
      readonly kind: ToStaff['kind'];
      readonly to: About;
      /** The page that it speaks of. */
      readonly link: string;
      readonly stop: string;
    };

/** The page that a message to staff speaks of. Calendars and mails are passed on, so none names the page where students answer. */
export function pageOf(publicUrl: string, message: ToStaff, { course }: Pick<About, 'course'>): string {
  switch (message.kind) {
    case 'roles-changed':
      return `${publicUrl}/staff/me`;
    case 'opens-today':
    case 'closes-today':
    case 'dates-proposed':
      return `${publicUrl}/staff/courses/${course?.id ?? ''}`;
    case 'news':
      return `${publicUrl}/staff/pulses/${message.code}/results`;
    case 'tell-students':
    case 'tell-students-overdue':
    case 'tell-before-next':
      return `${publicUrl}/staff/pulses/${message.code}/told`;
  }
}
