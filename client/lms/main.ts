/**
 * Starts what a page from a learning platform needs: it asks the platform whether this is the right browser, binds a course,
 * links its pulse, or registers a platform (lms.md).
 */
import { fitFrame } from '../framed/fit.ts';
import { bindForms } from './bind.ts';
import { keepAtPlatform, readAtPlatform } from './platform-storage.ts';
import { onPress } from './press.ts';
import { tellClosed } from './register.ts';
import { send } from './send.ts';
import { show } from './show.ts';

const own = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

void start();

async function start(): Promise<void> {
  // A page with a script of its own has begun already, and tells its height itself: a form does so in large steps (L9.7).
  if (![...document.scripts].some(({ src }) => src === own)) return;
  const part = document.querySelector<HTMLElement>('[data-lms]');
  const { lms, ticket } = part?.dataset ?? {};
  // The form of a roster tells no height as it opens, so a platform cannot see from outside whether this page came instead.
  if (lms !== 'still') fitFrame();
  if (part === null || lms === undefined) return;
  if (lms === 'keep') {
    await keepAtPlatform(part.dataset);
    location.replace((part as HTMLAnchorElement).href);
  }
  if (lms === 'half') await goOn('/lti/finish', { ticket, value: await readAtPlatform(part.dataset) });
  if (lms === 'bind') bindForms((wanted) => goOn('/lti/bind', { ticket, ...wanted }));
  if (lms === 'pick') onPress(part, () => goOn('/lti/deeplink', { ticket }));
  if (lms === 'register') onPress(part, () => goOn('/lti/register/confirm', { ticket }));
  if (lms === 'registered') tellClosed();
}

/** Sends, and begins again with the page that is the answer. */
async function goOn(path: string, body: object): Promise<void> {
  const page = await send(path, body);
  if (page === null) return;
  await show(page, own);
  await start();
  const heading = document.querySelector('h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}
