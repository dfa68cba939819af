/**
 * Starts what a page from a learning platform needs: it asks the platform whether this is the right browser, binds a course,
 * links its pulse, or registers a platform (lms.md).
 */
import { bindForms } from './bind.ts';
import { fitFrame } from './frame.ts';
import { keepAtPlatform, readAtPlatform } from './platform-storage.ts';
import { onPress } from './press.ts';
import { tellClosed } from './register.ts';
import { NEW_PAGE, send } from './send.ts';

fitFrame();
startPage();
document.addEventListener(NEW_PAGE, startPage);

function startPage(): void {
  const part = document.querySelector<HTMLElement>('[data-lms]');
  if (part !== null) void start(part);
}

async function start(found: HTMLElement): Promise<void> {
  const { lms, ticket } = found.dataset;
  if (lms === 'keep') {
    await keepAtPlatform(found.dataset);
    location.replace((found as HTMLAnchorElement).href);
  }
  if (lms === 'half') await send('/lti/finish', { ticket, value: await readAtPlatform(found.dataset) });
  if (lms === 'bind') bindForms(ticket ?? '');
  if (lms === 'pick') onPress(found, () => send('/lti/deeplink', { ticket }));
  if (lms === 'register') onPress(found, () => send('/lti/register/confirm', { ticket }));
  if (lms === 'registered') tellClosed();
}
