/**
 * A page of a learning platform on another site, with the snippet that staff paste and a script that listens as
 * platforms do (L2.2, L9.7).
 */
import { createServer, type Server } from 'node:http';
import { snippetOf } from '../../client/staff/hand-out/frame.ts';
import { ENGLISH } from '../../schema/languages/english.ts';

export class CoursePage {
  readonly #server: Server;
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  /**
   * At `/resizing` it gives the frame the height that the frame asks for, as Canvas does. At `/` it does not, and
   * neither does Moodle.
   */
  static async serve(port: number, studentUrl: () => string): Promise<CoursePage> {
    const server = createServer(({ url }, reply) => {
      reply.setHeader('Content-Type', 'text/html; charset=utf-8');
      reply.end(pageOf(snippetOf(studentUrl(), { main: ENGLISH, second: null }), url === '/resizing'));
    });
    await new Promise<void>((ready) => void server.listen(port, '127.0.0.1', ready));
    return new CoursePage(server, port);
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}

const pageOf = (snippet: string, resizes: boolean): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Statistics 1</title>
<body style="margin: 0">
<main>
<h1>Statistics 1</h1>
${snippet}
</main>
<script>
  window.heard = [];
  addEventListener('message', ({ data }) => {
    heard.push(data);
    const { subject, height } = typeof data === 'string' ? JSON.parse(data) : data;
    if (${resizes} && subject === 'lti.frameResize') document.querySelector('iframe').style.height = height + 'px';
  });
</script>
`;
