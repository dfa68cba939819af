/** Tests which sites may frame students' pages. */
import { describe, expect, test } from 'vitest';
import { aStudentApp, CODE } from './a-student-app.ts';

const ancestorsOf = (reply: Response) =>
  /frame-ancestors (.*)$/.exec(reply.headers.get('Content-Security-Policy') ?? '')?.[1];

describe('the sites that may put a page in a frame (L9.4)', () => {
  test.each(['', '/how', '/results', '/withdraw'])(
    'at /s/CODE%s they are the sites that the institution allows',
    async (path) => {
      const app = aStudentApp({ embedOrigins: () => 'https://lms.example https://*.uni.example' });
      expect(ancestorsOf(await app.get(`/s/${CODE}${path}`))).toBe('https://lms.example https://*.uni.example');
    },
  );

  test('are the same for the form and for the replies to a Send, a refusal and a take-back', async () => {
    const app = aStudentApp({ embedOrigins: () => 'https://lms.example', withdraw: { kind: 'conflict' } });
    for (const reply of [
      await app.post(`/s/${CODE}`),
      await app.post(`/s/${CODE}/withdraw`),
      await app.get('/s/ABC123'),
    ])
      expect(ancestorsOf(reply)).toBe('https://lms.example');
  });

  test.each(['/', '/privacy', '/accessibility'])('at %s there are none', async (path) => {
    expect(ancestorsOf(await aStudentApp().get(path))).toBe("'none'");
  });

  test('do not exist if the institution allows none', async () => {
    expect(ancestorsOf(await aStudentApp({ embedOrigins: () => '' }).get(`/s/${CODE}`))).toBe("'none'");
  });

  test('are read at the start and then never because somebody came, so nobody waits for them (R2.9b)', async () => {
    const app = aStudentApp();
    await app.memory.renew();
    app.clock.nowMs += 24 * 3_600_000;
    await Promise.all(Array.from({ length: 20 }, () => app.get(`/s/${CODE}`)));
    expect(app.asked.embedOrigins).toBe(1);
  });

  test('change when the list is read again', async () => {
    let allowed = 'https://old.example';
    const app = aStudentApp({ embedOrigins: () => allowed });
    await app.get(`/s/${CODE}`);
    allowed = 'https://new.example';
    expect(ancestorsOf(await app.get(`/s/${CODE}`))).toBe('https://old.example');
    await app.memory.renew();
    expect(ancestorsOf(await app.get(`/s/${CODE}`))).toBe('https://new.example');
  });

  test('are those known last, or none, while the directory cannot be reached, and the page is shown all the same', async () => {
    let isDown = true;
    const embedOrigins = () => {
      if (isDown) throw new Error('The directory is not there');
      return 'https://lms.example';
    };
    const app = aStudentApp({ embedOrigins });
    await app.memory.renew();
    const first = await app.get(`/s/${CODE}`);
    expect([first.status, ancestorsOf(first)]).toEqual([200, "'none'"]);
    isDown = false;
    await app.memory.renew();
    expect(ancestorsOf(await app.get(`/s/${CODE}`))).toBe('https://lms.example');
    isDown = true;
    await app.memory.renew();
    const later = await app.get(`/s/${CODE}`);
    expect([later.status, ancestorsOf(later)]).toEqual([200, 'https://lms.example']);
  });
});
