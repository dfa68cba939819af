/**
 * Runs the product for a university, with a real server for mail and a real provider of identities around it, whose clocks all show
 * the same time.
 */
import type { Email } from 'postal-mime';
import { vi } from 'vitest';
import { fromCourseTime } from '../../client/staff/ui/course-time.ts';
import { parseMailSettings } from '../../worker/engines/node-mail.ts';
import { parseProvider, PROVIDER_DEFAULTS } from '../../worker/provider-settings.ts';
import { RealProvider } from '../oidc/real-provider.ts';
import { freePort } from '../story/free-port.ts';
import { MailServer } from '../worker/mail/mail-server.ts';
import type { Hosted } from './hosted.ts';
import { HostedAtEdge } from './hosted-at-edge.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { PostAtEdge } from './post-at-edge.ts';
import { BEFORE_TERM_MS, loginOf, TWENTY, ZONE } from './university.ts';

const MAIL_FROM = 'Mattering Pulse <pulse@fen.example>';

/** A server for mail waits a moment before it greets, so several send at once. Each message leaves once all the same (H4.1). */
const SENDERS = 8;

/** Starts an engine, with what only this one needs beside it. */
type Start = (
  port: number,
  oidc: Readonly<Record<string, string>>,
  smtpPort: number,
) => Promise<{ readonly hosted: Hosted; readonly end: () => Promise<void> }>;

const onNode: Start = async (port, oidc, smtpPort) => {
  const provider = parseProvider({ ...PROVIDER_DEFAULTS, ...oidc }, true);
  const mail = parseMailSettings(`smtp://127.0.0.1:${smtpPort}`, MAIL_FROM);
  if (!provider.ok || !mail.ok || provider.value === null || mail.value === null)
    throw new Error('The settings of a test cannot be used');
  const more = { provider: provider.value, mail: mail.value };
  const hosted = await HostedOnNode.start(port, 5000, BEFORE_TERM_MS, 'localhost', more);
  return { hosted, end: () => hosted.end() };
};

const atEdge: Start = async (port, oidc, smtpPort) => {
  const post = await PostAtEdge.start(smtpPort);
  const variables = { ...oidc, LTI_ALLOW_PRIVATE: '1', MAIL_FROM, PUBLIC_URL: `http://localhost:${port}` };
  const hosted = await HostedAtEdge.start(port, BEFORE_TERM_MS, 'localhost', { variables, postPort: post.port });
  const end = async () => {
    await hosted.end();
    await post.end();
  };
  return { hosted, end };
};

export const ENGINES: readonly (readonly [string, Start])[] = [
  ['on one machine', onNode],
  ['at the edge', atEdge],
];

export class University {
  readonly hosted: Hosted;
  /** All mails that a test has read so far. */
  readonly read: Email[] = [];
  readonly #smtp: MailServer;
  readonly #ends: readonly (() => Promise<unknown>)[];

  private constructor(hosted: Hosted, smtp: MailServer, ends: readonly (() => Promise<unknown>)[]) {
    this.hosted = hosted;
    this.#smtp = smtp;
    this.#ends = ends;
  }

  static async start(start: Start): Promise<University> {
    const port = await freePort();
    const smtp = await MailServer.start({ disabledCommands: ['AUTH', 'STARTTLS'] });
    // The provider says how it should not be used in earnest.
    for (const loud of ['info', 'warn', 'error'] as const) vi.spyOn(console, loud).mockImplementation(() => {});
    const known = TWENTY.filter(({ way }) => way === 'provider').map(({ n }) => loginOf(n));
    const provider = await RealProvider.start(
      [`http://localhost:${port}`],
      Object.fromEntries(known.map((login) => [login, { verified: true, groups: [] }])),
    );
    const oidc = {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'pulse',
      OIDC_CLIENT_SECRET: 'a secret of the tests',
      OIDC_DOMAINS: 'fen.example',
    };
    const { hosted, end } = await start(port, oidc, smtp.port);
    vi.useFakeTimers({ toFake: ['Date'], now: BEFORE_TERM_MS });
    return new University(hosted, smtp, [end, () => provider.end(), () => smtp.stop()]);
  }

  /** Everybody's clock goes on to a moment on the clock of the courses, and these pulses do what has become due. */
  async passUntil(moment: string, ...codes: readonly string[]): Promise<void> {
    await this.hosted.pass((fromCourseTime(moment, ZONE) - this.hosted.nowMs) / 1000, ...codes);
    vi.setSystemTime(this.hosted.nowMs);
  }

  /** Lets all mails leave that are due: one round at the edge sends two hundred. @returns those that have come since the last time */
  async newMails(): Promise<readonly Email[]> {
    for (let before = -1; before < this.#smtp.received.length; ) {
      before = this.#smtp.received.length;
      await Promise.all(Array.from({ length: SENDERS }, () => this.hosted.sendMail()));
    }
    const fresh = await this.#smtp.mails(this.read.length);
    this.read.push(...fresh);
    return fresh;
  }

  async end(): Promise<void> {
    vi.useRealTimers();
    vi.restoreAllMocks();
    for (const end of this.#ends) await end();
  }
}
