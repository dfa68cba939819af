/** Tells people that a link does not work any more, and how else they can get in (E6.2). */
import { notFoundWords, signedOutWords } from '../ui/words.ts';
import { to } from '../app/links.ts';
import { Page } from '../ui/page.tsx';

export interface DeadLinkProps {
  readonly words: Readonly<Record<'deadTitle' | 'deadText' | 'deadHow' | 'deadSignedIn', string>>;
}

export function DeadLink({ words }: DeadLinkProps) {
  return (
    <Page key="dead" title={words.deadTitle} bare>
      <p>{words.deadText}</p>
      <p>{words.deadHow}</p>
      <p class="command">
        <code>{signedOutWords.command}</code>
      </p>
      <p>
        {words.deadSignedIn} <a href={to.courses}>{notFoundWords.back}</a>
      </p>
    </Page>
  );
}
