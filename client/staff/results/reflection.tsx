/**
 * Asks staff to think for a minute before the first look: three questions, nothing is stored, and it can be skipped
 * (E9.1, W11).
 */
import type { ComponentChildren } from 'preact';
import { reflection } from '../../../schema/instrument/guides.json';
import { say } from '../../../schema/languages/language.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { resultsWords } from './words.ts';
import { Page } from '../ui/page.tsx';

export function Reflection({ above, done }: { readonly above: ComponentChildren; readonly done: () => void }) {
  return (
    <Page key="reflection" title={reflection.title} above={above}>
      <p class="lead">{reflection.intro}</p>
      <ol class="reflection">
        {reflection.questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p class="note">{say(APP_LANGUAGE, 'pleaseDoNot')}</p>
      <p>
        <button type="button" onClick={done}>
          {resultsWords.reflect}
        </button>
      </p>
    </Page>
  );
}
