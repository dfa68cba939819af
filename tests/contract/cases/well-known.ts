/** Cases about what machines ask of any site. */
import { expect } from 'vitest';
import { SECURITY_CONTACT } from '../harness.ts';
import type { Case } from '../case.ts';

export function wellKnownCases(it: Case): void {
  it('names the operator’s contact for weaknesses, and a date that has not passed (RFC 9116)', async ({ h }) => {
    const reply = await h.fetch('/.well-known/security.txt');
    expect([reply.status, reply.headers.get('Content-Type')?.toLowerCase()]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    const text = await reply.text();
    expect(text).toContain(`Contact: ${SECURITY_CONTACT}\n`);
    expect(Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(h.world.nowMs);
  });

  it('keeps crawlers away from students’ pages and from the staff app (RFC 9309)', async ({ h }) => {
    const reply = await h.fetch('/robots.txt');
    expect(reply.status).toBe(200);
    expect((await reply.text()).split('\n')).toContain('Disallow: /');
  });
}
