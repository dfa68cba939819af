/** Starts what a page from a learning platform needs: it asks the platform whether this is the right browser, or binds a course (lms.md). */
import { bindForms } from './bind.ts';
import { fitFrame } from './frame.ts';
import { keepAtPlatform, readAtPlatform } from './platform-storage.ts';
import { send } from './send.ts';

const part = document.querySelector<HTMLElement>('[data-lms]');
fitFrame();
if (part !== null) void start(part);

async function start(found: HTMLElement): Promise<void> {
  const { lms, ticket } = found.dataset;
  if (lms === 'keep') {
    await keepAtPlatform(found.dataset);
    location.replace((found as HTMLAnchorElement).href);
  }
  if (lms === 'half') await send('/lti/finish', { ticket, value: await readAtPlatform(found.dataset) });
  if (lms === 'bind') bindForms(ticket ?? '');
}
