/** Tells people that a link does not work any more, and how else they can get in (E6.2). */
import { signedOutWords } from '../ui/words.ts';
import { to } from '../app/links.ts';
import { Page } from '../ui/page.tsx';
import { signInWords } from './words.ts';

export interface DeadLinkProps {
  readonly words: Readonly<Record<'deadTitle' | 'deadText' | 'deadHow', string>>;
}

export function DeadLink({ words }: DeadLinkProps) {
  return (
    <Page key="dead" title={words.deadTitle} bare>
      <p>{words.deadText}</p>
      <p class="actions">
        <a class="button" href={to.courses}>
          {signInWords.title}
        </a>
      </p>
      <p>{words.deadHow}</p>
      <p class="command">
        <code>{signedOutWords.command}</code>
      </p>
    </Page>
  );
}
