/** Tests the address that stops one kind of mail (RFC 8058): without a session, for one person and one kind, and for nothing else. */
import { expect, test } from 'vitest';
import { stopAddress } from '../../../worker/mail/stop.ts';
import type { MailChoice } from '../../../schema/contract/mail-choices.ts';
import { aStaffMember } from '../directory/a-directory.ts';
import { anApp, PUBLIC_URL } from './an-app.ts';

async function aScene() {
  const built = anApp();
  const { id } = aStaffMember(built.directory);
  const key = await built.engine.secretFor('mail-stop');
  const pathTo = (kind: MailChoice) => stopAddress(PUBLIC_URL, key, { person: id, kind }).slice(PUBLIC_URL.length);
  const off = () => built.directory.mail.mailChoices(id).off;
  const { sqlite, app } = built;
  return { app, id, pathTo, off, sqlite };
}

/** As a mail program sends it for its reader: from no site of ours, and without a cookie. */
const ONE_CLICK: RequestInit = {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'List-Unsubscribe=One-Click',
};

test('H4.2: GET shows a button and stops nothing; POST stops this kind alone, again and again', async () => {
  const { app, id, pathTo, off, sqlite } = await aScene();
  sqlite.prepare("UPDATE staff SET language = 'sv' WHERE id = ?").run(id);
  const page = await app.request(pathTo('news'));
  const shown = await page.text();
  expect([page.status, off()]).toEqual([200, []]);
  expect(shown).toContain('<html lang="sv"');
  expect(shown).toMatch(/<form method="post"><button[^>]*>Sluta skicka dem<\/button>/);
  for (let times = 0; times < 2; times += 1) {
    const reply = await app.request(pathTo('news'), ONE_CLICK);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Set-Cookie')).toBeNull();
    expect(off()).toEqual(['news']);
  }
});

test('H4.2: an address that was changed stops nothing, whether it names another kind, another person or another key', async () => {
  const { app, id, pathTo, off } = await aScene();
  const path = pathTo('news');
  const mac = path.slice(path.lastIndexOf('/') + 1);
  for (const wrong of [
    path.replace('news', 'opens-today'),
    path.replace('news', 'sign-in'),
    path.replace(id, '0'.repeat(32)),
    path.slice(0, -1),
    path.slice(0, -mac.length) + '0'.repeat(mac.length),
    path.slice(0, -mac.length) + mac.toUpperCase().replace(/^./, 'x'),
  ]) {
    const reply = await app.request(wrong, ONE_CLICK);
    expect([wrong, reply.status]).toEqual([wrong, 404]);
    expect(await reply.text()).toContain('This link does not work');
  }
  expect(off()).toEqual([]);
});
