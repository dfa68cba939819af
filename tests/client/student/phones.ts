/** Gives the tests of a file one browser and the built script, and a fresh phone with a server of its own whenever they ask. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { aStudentApp } from '../../worker/http/student/a-student-app.ts';
import { SCRIPT, TOKEN_SCRIPT } from '../../worker/pages/a-pulse.ts';
import { buildScripts, host, Phone } from './a-phone.ts';

/**
 * Call it at the top of a file.
 * @param flags what the browser is started with besides its usual flags
 */
export function phones(flags: readonly string[] = []) {
  let browser: Browser;
  let scripts: Awaited<ReturnType<typeof buildScripts>>;
  const endings: (() => void | Promise<void>)[] = [];

  beforeAll(async () => {
    [browser, scripts] = await Promise.all([launchBrowser(flags), buildScripts()]);
  });
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
  });
  afterAll(() => browser.close());

  const onServer = async (server: ReturnType<typeof aStudentApp>, hold: (origin: string) => Promise<Phone>) => {
    const { origin, end } = await host(server.app, scripts.student.bytes, SCRIPT, {
      [TOKEN_SCRIPT]: scripts.token.bytes,
      [scripts['key-words'].path]: scripts['key-words'].bytes,
    });
    const phone = await hold(origin);
    endings.push(() => phone.context.close(), end);
    return phone;
  };

  return {
    /** A phone whose server serves this app. */
    aPhone: (server = aStudentApp()): Promise<Phone> => onServer(server, (origin) => Phone.inHand(browser, origin)),

    /** A phone that runs no script. */
    aPhoneWithoutScript: (server = aStudentApp()): Promise<Phone> =>
      onServer(server, async (origin) => {
        const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
        return new Phone(context, await context.newPage(), origin);
      }),

    /** The script that phones load, as it is built for production. */
    script: (): Buffer => scripts.student.bytes,
    /** The script that makes tokens, and the list of words that it loads. */
    tokenScripts: (): readonly Buffer[] => [scripts.token.bytes, scripts['key-words'].bytes],
  };
}
