/**
 * Renders a short page that says one thing and what to do next: the frame of every state that is not the form (E3.11).
 */
import type { ComponentChildren } from 'preact';
import type { Code } from '../../schema/contract/ids.ts';
import type { Contacts, Definition } from '../../schema/contract/pulse.ts';
import { say } from '../../schema/languages/language.ts';
import { renderDocument } from './document.tsx';
import { hrefIn, pulsePath, type PageLanguage } from './href.ts';
import type { Here } from './languages.tsx';
import { Support } from './support.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly title: string;
  /** Where the page is found in other languages. Without it, this is the form's address. */
  readonly here?: Here;
  /** The pulse that the notice is about; it is absent if no pulse is known. */
  readonly definition?: Definition | undefined;
  /** The code of a rehearsal that has ended, of which no definition is left (E7.7). */
  readonly rehearsal?: Code;
  /** Tells the script about replies that are final, and about a pulse that is closed to new visitors. */
  readonly state?: 'closed' | 'taken-back' | 'withdrawn' | 'shut' | 'sent';
  readonly script?: string;
  readonly style?: string;
}

export function renderNotice(
  { language, title, definition, rehearsal, here, state, script, style }: Props,
  children: ComponentChildren,
): string {
  const pulse = definition && {
    here: { path: pulsePath(definition.code) },
    how: pulsePath(definition.code, 'how'),
    institution: definition.institution.name,
    rehearsal: definition.rehearsal === true,
  };
  const contacts: Contacts | undefined = definition?.contacts;
  return renderDocument(
    {
      language,
      title,
      ...pulse,
      ...(rehearsal !== undefined && { here: { path: pulsePath(rehearsal) }, rehearsal: true }),
      ...(here !== undefined && { here }),
      ...(script !== undefined && { script }),
      ...(style !== undefined && { style }),
    },
    <main data-code={definition?.code ?? rehearsal ?? ''} data-state={state}>
      {definition && <p class="course">{say(language, 'courseLine', { course: definition.course.name })}</p>}
      <h1>{title}</h1>
      {children}
      <Support language={language} contacts={contacts} />
    </main>,
  );
}

interface LinkProps {
  readonly language: PageLanguage;
  readonly definition: Definition;
}

export function ResultsLink({ language, definition }: LinkProps) {
  return (
    <p>
      <a class="button" href={hrefIn(language, pulsePath(definition.code, 'results'))}>
        {say(language, 'resultsTitle')}
      </a>
    </p>
  );
}

export function FormLink({
  language,
  definition,
  label,
}: LinkProps & { readonly label: 'backToForm' | 'answerAgain' }) {
  return (
    <p>
      <a class="button" href={hrefIn(language, pulsePath(definition.code))}>
        {say(language, label)}
      </a>
    </p>
  );
}
