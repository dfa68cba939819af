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
  /** The course that it is about, if it is about no pulse. */
  readonly course?: NoticedCourse;
  /** The institution, if the page is about no course of ours, or must not name it. */
  readonly house?: House;
  /** What stands around it on the page behind the link of a course, which shows the same notice (lms.md L2.6). */
  readonly around?: Around;
  /** The code of a rehearsal that has ended, of which no definition is left (E7.7). */
  readonly rehearsal?: Code;
  /** Tells the script about replies that are final, and about a pulse that is closed to new visitors. */
  readonly state?: 'closed' | 'taken-back' | 'withdrawn' | 'shut' | 'sent';
  readonly script?: string;
  readonly style?: string;
}

/** Who runs the site, and where students find help (E5.4). */
export interface House {
  readonly institution: string;
  readonly contacts: Contacts;
}

export interface NoticedCourse extends House {
  readonly name: string;
}

export interface Around {
  /** Where that page is found in other languages. */
  readonly path: string;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

export function renderNotice(
  { language, title, definition, course, house, around, rehearsal, here, state, script, style }: Props,
  children: ComponentChildren,
): string {
  const pulse = definition && {
    here: { path: pulsePath(definition.code) },
    how: pulsePath(definition.code, 'how'),
    institution: definition.institution.name,
    rehearsal: definition.rehearsal === true,
  };
  const contacts: Contacts | undefined = definition?.contacts ?? (course ?? house)?.contacts;
  const name = definition?.course.name ?? course?.name;
  return renderDocument(
    {
      language,
      title,
      ...pulse,
      ...(rehearsal !== undefined && { here: { path: pulsePath(rehearsal) }, rehearsal: true }),
      ...(course !== undefined && { institution: course.institution }),
      ...(house !== undefined && { institution: house.institution }),
      ...(here !== undefined && { here }),
      ...(around !== undefined && { here: { path: around.path } }),
      ...(script !== undefined && { script }),
      ...(style !== undefined && { style }),
    },
    <main data-code={definition?.code ?? rehearsal ?? ''} data-state={state}>
      {name !== undefined && <p class="course">{say(language, 'courseLine', { course: name })}</p>}
      <h1>{title}</h1>
      {around?.before}
      {children}
      {around?.after}
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
