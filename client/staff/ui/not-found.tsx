/** Says that an address leads nowhere, or to something the person does not have access to. */
import { notFoundWords as words } from './words.ts';
import { to } from '../app/links.ts';
import { Page } from './page.tsx';

export function NotFound() {
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <p>
        <a class="button" href={to.courses}>
          {words.back}
        </a>
      </p>
    </Page>
  );
}
