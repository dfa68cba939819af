/**
 * Renders what only the form of a pulse with a roster has: where to open it from, the key in words, and the printed code
 * for members who cannot be given a token (E3.10, lms.md section 8).
 */
import type { ComponentChildren } from 'preact';
import type { Definition } from '../../schema/contract/pulse.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import type { PageLanguage } from './href.ts';
import { UNTRANSLATED } from './untranslated.ts';

interface Props {
  readonly language: Language;
}

/**
 * Says where to open the pulse, or, on a page that was launched from there, what the platform tells us (L7.5). A frame may lie
 * on the course page already, and there it says what helps instead (E3.10).
 */
export function CoursePage({ language }: { readonly language: PageLanguage }) {
  const isFramed = language.framed !== false;
  return (
    <>
      <div class="note elsewhere">
        <p>
          <strong>{say(language, isFramed ? 'rosterFromActivity' : 'rosterFromCourse')}</strong>
        </p>
        {isFramed && <p>{say(language, 'rosterFrame')}</p>}
        <p>{say(language, 'rosterWhy')}</p>
      </div>
      <p class="small launched">{say(language, 'rosterOnlyStudent')}</p>
    </>
  );
}

/** Shows the words of the key just above Send. The script fills them in, from the key that it uses (L8.3). */
export function KeyInWords({ language }: Props) {
  return (
    <p class="small key-words" hidden>
      {say(language, 'rosterWords')} <b lang="en" dir="ltr" {...UNTRANSLATED} />
    </p>
  );
}

/** Folds the form away for whoever has neither a ticket nor a printed code. Without reserve codes nobody can unfold it. */
export function Reserve({
  language,
  definition,
  open,
  children,
}: Props & { readonly definition: Definition; readonly open: boolean; readonly children: ComponentChildren }) {
  return (
    <details class="reserve" open={open} hidden={definition.reserve === undefined}>
      <summary>{say(language, 'rosterCode')}</summary>
      {children}
    </details>
  );
}

/** What the script says while it gets a token, and if it gets none (L8.6, L13.2). */
export const stampWords = (language: Language) => ({
  'data-nothing': say(language, 'allBlank'),
  'data-stamping': say(language, 'rosterWait'),
  'data-cannot': say(language, 'rosterCannot'),
  'data-elsewhere': say(language, 'rosterElsewhere'),
  'data-too-old': say(language, 'rosterTooOld'),
});

/** Renders W14, which the script shows in place of the form. */
export function Stop({ language }: Props) {
  return (
    <template id="stop">
      <h1>{say(language, 'keyWrongTitle')}</h1>
      <p role="alert">{say(language, 'keyWrong')}</p>
    </template>
  );
}
