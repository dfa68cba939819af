/** Says that an address leads nowhere, or to something the person does not have access to. */
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import { notFoundWords as words, rehearsalWords } from './words.ts';
import { to } from '../app/links.ts';
import { address } from '../app/router.ts';
import { Page } from './page.tsx';
import { Gap } from './picture.tsx';

export function NotFound() {
  const isOver = isOfRehearsal(address.value);
  return (
    <Page title={isOver ? rehearsalWords.goneTitle : words.title}>
      <Gap />
      <p>{isOver ? rehearsalWords.gone : words.text}</p>
      <p>
        <a class="button" href={to.courses}>
          {words.back}
        </a>
      </p>
    </Page>
  );
}

/** Nothing is left of a rehearsal that has ended, so its address alone can tell what it was (E7.7). */
const isOfRehearsal = (path: string): boolean => isRehearsalCode(/^\/staff\/pulses\/([^/]+)/.exec(path)?.[1] ?? '');
