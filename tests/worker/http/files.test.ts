/** Tests the files that the server sends to browsers. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
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

test('the staff app loads from its own host only, runs no inline script, and cannot be framed', async () => {
  const { headers } = await anApp().app.request('/staff');
  expect(headers.get('Content-Security-Policy')).toBe(
    // The page may contain one style: that of the form, for the preview of a plan.
    `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  );
});

test('browsers may keep files whose name contains their hash for ever', async () => {
  const reply = await anApp().app.request('/assets/app-1a2b3c.js');
  expect(reply.headers.get('Content-Type')).toBe('text/javascript');
  expect(reply.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('crawlers may keep robots.txt for a day', async () => {
  const reply = await anApp().app.request('/robots.txt');
  expect(reply.headers.get('Content-Type')).toBe('text/plain');
  expect(reply.headers.get('Cache-Control')).toBe('public, max-age=86400');
});
