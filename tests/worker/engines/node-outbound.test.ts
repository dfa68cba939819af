/** Tests that a name which leads to this machine is refused where the connection is made (lms.md L10.2). */
import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeOutbound } from '../../../worker/engines/node-outbound.ts';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, reply) => {
    if (request.url === '/none') return reply.writeHead(204).end();
    reply.setHeader('Set-Cookie', ['a=1', 'b=2']);
    request.pipe(reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('asks this machine where that is allowed, and brings status, headers and body back', async () => {
  const { fetch } = nodeOutbound(true);
  const reply = await fetch(new Request(`${url}/echo`, { method: 'POST', body: 'words' }));
  expect([reply.status, reply.headers.getSetCookie(), await reply.text()]).toEqual([200, ['a=1', 'b=2'], 'words']);
  expect((await fetch(new Request(`${url}/none`))).status).toBe(204);
});

test('does not connect to a private address, whatever name leads to it', async () => {
  await expect(nodeOutbound(false).fetch(new Request(url))).rejects.toThrow('Only private addresses');
});

test.each(['101', '600', '999'])(
  'a reply with the status %s is a failed request, and does not end the server',
  async (status) => {
    const lying = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(`HTTP/1.1 ${status} Odd\r\nContent-Length: 2\r\n\r\n{}`));
    });
    await new Promise<void>((resolve) => lying.listen(0, '127.0.0.1', resolve));
    const { port } = lying.address() as AddressInfo;
    await expect(nodeOutbound(true).fetch(new Request(`http://127.0.0.1:${port}`))).rejects.toThrow('status');
    lying.close();
  },
);
