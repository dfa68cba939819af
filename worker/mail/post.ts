/**
 * Sends what lies in the outbox (H4.1). The text of a message, and the token of its link, are made here when it leaves, outside
 * any transaction. The two sides of a try, claiming and settling, are transactions of the directory.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { InvitingLink, MailedLink } from '../directory/access/addresses.ts';
import type { Directory } from '../directory/directory.ts';
import { choiceOf, type ToStaff } from '../directory/mail/message.ts';
import type { Claimed, Ending } from '../directory/mail/outbox.ts';
import type { Letter, MailPort } from '../engines/mail.ts';
import { pageOf, type Content } from './content.ts';
import { stopAddress } from './stop.ts';

export interface PostOffice {
  readonly directory: Pick<Directory, 'mail' | 'access'>;
  readonly port: MailPort;
  /** The origin of all links, without a trailing slash. */
  readonly publicUrl: string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** The key of the addresses that stop mails. */
  readonly stopKey: () => Promise<Uint8Array>;
}

/** So many are sent at once: one server that is slow to answer does not hold up the others (decision 0083). */
const AT_ONCE = 3;

/** Who may send: calls that share these send no more messages at once than one of them would. */
export interface Senders {
  free: number;
}
export const allSenders = (): Senders => ({ free: AT_ONCE });

/** Sends everything that is due, and at most this many messages. */
export async function sendDue(
  office: PostOffice,
  most = Number.POSITIVE_INFINITY,
  senders = allSenders(),
): Promise<void> {
  let left = most;
  const sendOneByOne = async (): Promise<void> => {
    if (senders.free === 0) return;
    senders.free -= 1;
    try {
      while (left > 0) {
        left -= 1;
        const claimed = office.directory.mail.claim();
        if (claimed === null) return;
        office.directory.mail.settle(claimed.id, await trySend(office, claimed));
      }
    } finally {
      senders.free += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOneByOne));
}

/** A defect in one message must not stop those behind it. */
async function trySend(office: PostOffice, claimed: Claimed): Promise<Ending> {
  try {
    const letter = await letterFor(office, claimed);
    return letter === null ? 'dropped' : await office.port.send(letter);
  } catch {
    return 'later';
  }
}

async function letterFor(office: PostOffice, claimed: Claimed): Promise<Letter | null> {
  const found = await contentOf(office, claimed);
  if (found === null) return null;
  const { content, address } = found;
  // A host loads the words of eight languages when the first mail leaves (P14).
  const { letterOf, mailLanguage } = await import('./letter.tsx');
  const language = mailLanguage(content.to.language);
  const { host, hostname } = new URL(office.publicUrl);
  return {
    id: claimed.id,
    messageId: `<${claimed.id}@${hostname}>`,
    to: address,
    language: language.tag,
    ...letterOf(content, language, host),
    stop: 'stop' in content ? content.stop : null,
  };
}

interface Addressed {
  readonly content: Content;
  readonly address: string;
}

/** What each kind of message says, and where it goes; null if there is nothing to send any more. */
async function contentOf(office: PostOffice, { message, askedAtMs }: Claimed): Promise<Addressed | null> {
  const { access } = office.directory;
  switch (message.kind) {
    case 'sign-in': {
      const { link, tokenHash } = newLink(office);
      const to = access.linkForMail(message.address, tokenHash, askedAtMs, message.invitation);
      return to && { address: message.address, content: linkContent(to, link) };
    }
    case 'invitation': {
      const { link, tokenHash } = newLink(office);
      const to = access.invitationForMail(message.invitation, tokenHash);
      return to && { address: message.address, content: { kind: message.kind, to, wasAsked: false, link } };
    }
    case 'last-role-gone': {
      const to = office.directory.mail.aboutLeaver(message.person);
      return to && { address: message.address, content: { kind: message.kind, to, link: null } };
    }
    case 'opens-today':
    case 'closes-today':
    case 'news':
    case 'tell-students':
    case 'tell-students-overdue':
    case 'tell-before-next':
    case 'dates-proposed':
    case 'roles-changed':
      return toStaff(office, message);
  }
}

/** A link that somebody asked for: what it says depends on whose address it is. */
function linkContent(to: MailedLink | InvitingLink, link: string): Content {
  if (to.confirms === undefined) return { kind: 'invitation', to, wasAsked: true, link };
  if (to.confirms) return { kind: 'confirm-address', to, link };
  return { kind: 'sign-in', to, invitation: to.invitation, link };
}

async function toStaff(office: PostOffice, message: ToStaff): Promise<Addressed | null> {
  const { directory, publicUrl, stopKey } = office;
  const to = directory.mail.aboutMessage(message);
  const kind = choiceOf(message.kind);
  if (to === null || kind === null) return null;
  const stop = stopAddress(publicUrl, await stopKey(), { person: message.staff, kind });
  return {
    address: to.address,
    content: { kind: message.kind, to, link: pageOf(publicUrl, message, to), stop },
  };
}

/** Makes a link with 256 random bits in its fragment, so that no log and no proxy sees them (E6.1). */
function newLink({ publicUrl, randomBytes }: PostOffice): { readonly link: string; readonly tokenHash: string } {
  const token = bytesToHex(randomBytes(32));
  return { link: `${publicUrl}/staff/sign-in#${token}`, tokenHash: bytesToHex(sha256(utf8ToBytes(token))) };
}
