/** Runs a real SMTP server that keeps what it takes, and that a test can let fail. */
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/**
 * How it answers the next message; without one it takes it. `lost`: it takes it, and the connection ends before it says so.
 * `silent`: it takes it, and never says so.
 */
export type Answer = 451 | 550 | 'lost' | 'silent';

export class MailServer {
  readonly #server: SMTPServer;
  readonly received: { readonly to: string; readonly raw: string; readonly wasSecure: boolean }[] = [];
  /** The answers of the next messages, one after the other. */
  answers: Answer[] = [];
  readonly #sockets = new Set<Socket>();

  private constructor(options: SMTPServerOptions) {
    this.#server = new SMTPServer({
      authOptional: true,
      // Asking for the name of this machine takes longer than the rest of a mail.
      disableReverseLookup: true,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const answer = this.answers.shift();
          if (answer === 451 || answer === 550) {
            done(Object.assign(new Error('no'), { responseCode: answer }));
            return;
          }
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          this.received.push({ to, raw: Buffer.concat(chunks).toString(), wasSecure: session.secure });
          if (answer === 'lost') this.#hangUp();
          else if (answer !== 'silent') done();
        });
      },
      ...options,
    });
    this.#server.on('error', () => {});
    this.#server.server.on('connection', (socket: Socket) => this.#sockets.add(socket));
  }

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const made = new MailServer(options);
    await new Promise<void>((resolve) => {
      made.#server.listen(0, '127.0.0.1', resolve);
    });
    return made;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** What it has taken, read as a mail program reads it: all, or what came after the first ones. */
  mails(after = 0): Promise<Email[]> {
    return Promise.all(this.received.slice(after).map(({ raw }) => PostalMime.parse(raw)));
  }

  async stop(): Promise<void> {
    this.#hangUp();
    await new Promise<void>((resolve) => {
      this.#server.close(resolve);
    });
  }

  #hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }
}
