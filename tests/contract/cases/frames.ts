/** Cases about who may put which page in a frame, in headers as they are sent (lms.md L9.4, L9.5; privacy.md R6.3). */
import { expect } from 'vitest';
import { SECOND_MS } from '../harness.ts';
import type { Case } from '../case.ts';

const ancestorsOf = ({ headers }: Response) =>
  /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1];

export function frameCases(it: Case): void {
  it('lets any https site frame a pulse until an administrator lists sites, and follows the list within a minute (L9.4)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const get = (path: string) => h.fetch(path, { headers: { 'Accept-Encoding': 'identity' } });
    expect(ancestorsOf(await get(`/s/${code}?embed=1`))).toBe('https:');
    const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
    const embedOrigins = ['https://lms.example', 'https://*.uni.example'];
    await teacher.expect('saveInstitution', {}, { ...settings, embedOrigins });
    h.world.nowMs += 60 * SECOND_MS;
    for (const path of [`/s/${code}`, `/s/${code}/how`, `/s/${code}/results`, `/S/${code}`, '/s/ABC123']) {
      const reply = await get(path);
      expect(ancestorsOf(reply), path).toBe(embedOrigins.join(' '));
      for (const name of [
        'X-Frame-Options',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Resource-Policy',
        'Cross-Origin-Embedder-Policy',
        'Set-Cookie',
      ]) {
        expect(reply.headers.get(name), `${name} of ${path}`).toBeNull();
      }
    }
  });

  it('lets nobody frame any other page (L9.4)', async ({ h, teacher }) => {
    await teacher.expect('me', {}, null);
    for (const path of ['/', '/privacy', '/accessibility', '/no-such-page', '/staff']) {
      const reply = await h.fetch(path);
      // Some test worlds do not have the files of the staff app. Then this is the page that says so.
      expect(ancestorsOf(reply), path).toBe("'none'");
      expect(reply.headers.get('Cross-Origin-Opener-Policy'), path).toBe('same-origin');
    }
  });
}
