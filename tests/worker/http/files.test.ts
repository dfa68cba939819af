/** Tests the files that the server sends to browsers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ICON, MARK } from '../../../client/style/mark.tsx';
import { STYLE } from '../../../worker/pages/document.tsx';
import { anApp } from './an-app.ts';

test.each(['/staff', '/staff/', '/staff/setup', '/staff/courses/1/new'])(
  '%s answers with the one page of the staff app',
  async (path) => {
    const reply = await anApp().app.request(path);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('<title>Staff</title>');
    expect(reply.headers.get('Cache-Control')).toBe('no-cache');
  },
);

describe('E3.9a: the language of the staff pages before anybody is known', () => {
  const titleFor = async (headers: Readonly<Record<string, string>>, path = '/staff') =>
    /<title>(.*)<\/title>/.exec(await (await anApp().app.request(path, { headers })).text())?.[1];

  test('is that which was chosen in this browser, else its first wish that we have, else English', async () => {
    expect(await titleFor({ 'Accept-Language': 'tlh, sv-FI;q=0.9, en;q=0.8' })).toBe('Personal');
    expect(await titleFor({ 'Accept-Language': 'sv', Cookie: 'staff-language=en' })).toBe('Staff');
    expect(await titleFor({ 'Accept-Language': 'en', Cookie: 'staff-language=sv' })).toBe('Personal');
    expect(await titleFor({ 'Accept-Language': 'en', Cookie: 'staff-language=<b>' })).toBe('Staff');
    expect(await titleFor({ 'Accept-Language': 'tlh' })).toBe('Staff');
  });

  test('can be asked for, and is then kept in a cookie that only the staff pages get', async () => {
    const reply = await anApp().app.request('/staff/me?language=sv', { headers: { 'Accept-Language': 'en' } });
    expect(await reply.text()).toContain('Personal');
    expect(reply.headers.get('Set-Cookie')).toBe(
      'staff-language=sv; Max-Age=31536000; Path=/staff; HttpOnly; Secure; SameSite=Lax',
    );
    const other = await anApp().app.request('/staff/me?language=klingon');
    expect(other.headers.has('Set-Cookie')).toBe(false);
    expect(reply.headers.get('Vary')).toContain('Cookie');
  });

  test('is English as long as the app was not built in another one', async () => {
    expect(await titleFor({ 'Accept-Language': 'cy' })).toBe('Staff');
  });
});

test('the staff app loads from its own host only, runs no inline script, and cannot be framed', async () => {
  const { headers } = await anApp().app.request('/staff');
  expect(headers.get('Content-Security-Policy')).toBe(
    // The page may contain one style: that of the form, for the preview of a plan.
    `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

test('browsers may keep files whose name contains their hash for ever', async () => {
  const reply = await anApp().app.request('/assets/app-1a2b3c.js');
  expect(reply.headers.get('Content-Type')).toBe('text/javascript');
  expect(reply.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['/robots.txt', 'text/plain'],
  ['/favicon.svg', 'image/svg+xml'],
])('browsers and crawlers may keep %s for a day', async (path, type) => {
  const reply = await anApp().app.request(path);
  expect(reply.headers.get('Content-Type')).toBe(type);
  expect(reply.headers.get('Cache-Control')).toBe('public, max-age=86400');
});

test('every page has the mark as its icon, without a request of its own (P15), and it is served too', async () => {
  expect((await (await anApp().app.request('/favicon.svg')).text()).trim()).toBe(MARK);
  const icon = `<link rel="icon" href="${ICON}"`;
  expect((await (await anApp().app.request('/')).text()).replaceAll('&lt;', '<')).toContain(icon);
  expect(readFileSync('client/staff/index.html', 'utf8').replaceAll(/\s+/g, ' ')).toContain(icon);
});
