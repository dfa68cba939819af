/** A case about the description of the API, which anyone can read (schema/openapi). */
import { expect } from 'vitest';
import described from '../../../schema/openapi/openapi.json' with { type: 'json' };
import type { Case } from '../case.ts';

export function descriptionCases(it: Case): void {
  it('gives the description of the API to somebody without a session', async ({ h }) => {
    const reply = await h.fetch('/api/openapi.json');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Content-Type')).toMatch(/^application\/json(;|$)/);
    expect(await reply.json()).toEqual(described);
  });

  it('H5.1: shows it as a page that loads nothing from elsewhere and needs no script', async ({ h }) => {
    const reply = await h.fetch('/api/docs');
    expect([reply.status, reply.headers.get('Content-Type')]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'; style-src 'self'");
    // At the edge this is the page that was built.
    const page = await reply.text();
    expect(page.match(/<link [^>]*stylesheet[^>]*>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|https?:\/\/(?!pulse\.example\.org)/);
  });
}
