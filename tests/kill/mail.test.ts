/** Kills the real server while it sends a mail, after the mail server has heard all of it: the mail is not lost (H4.1). */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { MailServer } from '../worker/mail/mail-server.ts';

test('H4.1: a mail in the middle of which the server is killed arrives after its restart, with the same Message-ID', async () => {
  const mail = await MailServer.start({ disabledCommands: ['AUTH', 'STARTTLS'] });
  const server = new Server(await freePort(), {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'Mattering Pulse <pulse@example.org>',
  });
  const network = new Network(server.origin);
  onTestFinished(async () => {
    network.hangUp();
    await server.discard();
    await mail.stop();
  });
  await server.start();
  const teacher = new Teacher(network);
  await teacher.claim(await server.setupLink());
  const { link } = await teacher.ask('invite', {}, { name: 'Bo', role: 'institution-admin', scope: null });
  const bo = new Teacher(network);
  const { id } = await bo.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
  // Whoever loses their last role has no address any more.
  await bo.ask('createCourse', {}, { name: 'Botany', classSize: 30, zone: 'UTC' });
  await server.end('SIGTERM');
  const file = new Database(join(server.folder, 'data', 'directory.sqlite'));
  file.prepare("UPDATE staff SET address = 'bo@example.org' WHERE id = ?").run(id);
  file.close();
  await server.start();
  mail.answers = ['silent'];
  await teacher.ask('dropRole', {}, { person: id, role: 'institution-admin', scope: null });
  await expect.poll(() => mail.received.length).toBe(1);
  await server.end('SIGKILL');
  await server.start();
  await expect.poll(() => mail.received.length).toBe(2);
  const [before, after] = await mail.mails();
  expect(after).toMatchObject({ subject: 'Your roles have changed', to: [{ address: 'bo@example.org' }] });
  expect(after?.messageId).toBe(before?.messageId);
  expect(await server.end('SIGTERM')).toBe(0);
});
