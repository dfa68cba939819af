/** An address that leads nowhere, or to something that is somebody else's. */
import { staff } from '../../../schema/languages/staff.ts';
import { to } from '../links.ts';
import { Page } from '../parts/page.tsx';

const words = staff.notFound;

export function NotFound() {
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <p><a class="button" href={to.courses}>{words.back}</a></p>
    </Page>
  );
}
