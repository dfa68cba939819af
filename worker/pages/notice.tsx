/** A short page that tells one thing and what can be done next: the frame of every state that is not the form (E3.11). */
import type { ComponentChildren } from 'preact';
import type { Contacts, Definition } from '../../schema/contract/pulse.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { renderDocument } from './document.tsx';
import { hrefIn, pulsePath } from './href.ts';
import { Support } from './support.tsx';

interface Props {
  readonly language: Language;
  readonly title: string;
  /** What the notice is about; missing where no pulse is known. */
  readonly definition?: Definition | undefined;
  /** What the script should make of it; only final replies have one. */
  readonly state?: 'closed' | 'withdrawn';
  readonly script?: string;
  readonly style?: string;
}

export function renderNotice({ language, title, definition, state, script, style }: Props, children: ComponentChildren): string {
  const pulse = definition && { how: pulsePath(definition.code, 'how'), institution: definition.institution.name };
  const contacts: Contacts | undefined = definition?.contacts;
  return renderDocument(
    { language, title, ...pulse, ...(script !== undefined && { script }), ...(style !== undefined && { style }) },
    <main data-code={definition?.code} data-state={state}>
      {definition && <p class="course">{say(language, 'courseLine', { course: definition.course.name })}</p>}
      <h1>{title}</h1>
      {children}
      <Support language={language} contacts={contacts} />
    </main>,
  );
}

interface LinkProps {
  readonly language: Language;
  readonly definition: Definition;
}

export function ResultsLink({ language, definition }: LinkProps) {
  return (
    <p class="links">
      <a href={hrefIn(language, pulsePath(definition.code, 'results'))}>{say(language, 'resultsTitle')}</a>
    </p>
  );
}

export function FormLink({ language, definition, label }: LinkProps & { readonly label: 'backToForm' | 'answerAgain' }) {
  return (
    <p>
      <a class="button" href={hrefIn(language, pulsePath(definition.code))}>
        {say(language, label)}
      </a>
    </p>
  );
}
