/** Tests the setup page of a host without a console (E6.1). */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { mountSetupPage } from '../../../worker/http/setup-page.ts';

function aSetupPage(isOffered: boolean) {
  const app = new Hono();
  const printed: string[] = [];
  mountSetupPage(app, { isOffered: async () => isOffered, print: async () => void printed.push('link') });
  return { app, printed };
}

describe('the setup page (E6.1)', () => {
  test('prints a link only after the button was pressed', async () => {
    const { app, printed } = aSetupPage(true);
    const page = await app.request('/setup');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<form method="post">');
    expect(printed).toEqual([]);
    const after = await app.request('/setup', { method: 'POST' });
    expect(after.status).toBe(200);
    expect(printed).toEqual(['link']);
  });

  test('does not exist once somebody administers the institution', async () => {
    const { app, printed } = aSetupPage(false);
    expect((await app.request('/setup')).status).toBe(404);
    expect((await app.request('/setup', { method: 'POST' })).status).toBe(404);
    expect(printed).toEqual([]);
  });

  test('cannot be framed, and can send its form to no other site', async () => {
    const { app } = aSetupPage(true);
    const policy = (await app.request('/setup')).headers.get('Content-Security-Policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
  });
});
