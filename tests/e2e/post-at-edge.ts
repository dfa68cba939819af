/**
 * Takes the place of Cloudflare's Email Service: what the binding of the edge is given goes on to a server for mail, so that a test
 * reads the mails of both engines in one place.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import type { EmailBinding } from '../../worker/engines/edge-mail.ts';

type Message = Parameters<EmailBinding['send']>[0];

export class PostAtEdge {
  readonly port: number;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    ({ port: this.port } = server.address() as AddressInfo);
  }

  /** @param smtpPort of a server for mail on this machine */
  static async start(smtpPort: number): Promise<PostAtEdge> {
    const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true, pool: true });
    const pass = async (request: IncomingMessage): Promise<void> => {
      const { from, ...message }: Message = JSON.parse(await text(request));
      await transport.sendMail({ ...message, from: { name: from.name, address: from.email } });
    };
    const server = createServer((request, reply) => {
      pass(request).then(
        () => reply.end(),
        () => reply.writeHead(500).end(),
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return new PostAtEdge(server);
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
