/** An address that leads nowhere, or to something that is somebody else's. */
import { notFoundWords as words } from '../../../schema/languages/staff/app.ts';
import { to } from '../links.ts';
import { Page } from '../parts/page.tsx';

export function NotFound() {
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <p><a class="button" href={to.courses}>{words.back}</a></p>
    </Page>
  );
}
