/** Renders what students read who come from a learning platform when there is nothing to answer (lms.md L6.6, L7.5). */
import type { Definition } from '../../../schema/contract/pulse.ts';
import { ask } from '../../../schema/instrument/wording.ts';
import { sayLms } from '../../../schema/languages/lms/words.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { hrefIn, pulsePath, type PageLanguage } from '../href.ts';
import { renderNotice, type House } from '../notice.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly house: House;
}

/** What the platform tells us of a student, and that we keep nothing of it (L7.5). */
const Known = ({ language }: Pick<Props, 'language'>) => <p class="small">{sayLms(language, 'known')}</p>;

interface ClosedProps extends Props {
  readonly course: string;
  readonly zone: string;
  /** When the next pulse opens; null if no time is set. */
  readonly opensAtMs: number | null;
  /** The last pulse that has closed; null if there is none. */
  readonly last: Definition | null;
}

export function renderNothingOpen({ language, house, course, zone, opensAtMs, last }: ClosedProps): string {
  return renderNotice(
    { language, house, title: sayLms(language, 'closedTitle') },
    <>
      <p>{sayLms(language, 'closed', { course })}</p>
      {opensAtMs !== null && <p>{sayLms(language, 'opensAt', { when: sayMoment(language, opensAtMs, zone) })}</p>}
      {last !== null && (
        <p>
          <a class="button" href={hrefIn(language, pulsePath(last.code, 'results'))}>
            {sayLms(language, 'lastOne')}
          </a>
        </p>
      )}
      <Known language={language} />
    </>,
  );
}

export function renderUnbound({ language, house }: Props): string {
  return renderNotice(
    { language, house, title: sayLms(language, 'unboundTitle') },
    <>
      <p>{sayLms(language, 'unbound')}</p>
      <Known language={language} />
    </>,
  );
}

/** There is a list of members, and this student is not on it (R5.6). */
export function renderNotListed({ language, house, definition }: Props & { readonly definition: Definition }): string {
  return renderNotice(
    { language, house, title: sayLms(language, 'notListedTitle') },
    <>
      <p>{sayLms(language, 'notListed', { course: definition.course.name })}</p>
      <Known language={language} />
    </>,
  );
}

/** Also for staff: a launch without a course opens nothing (L6.3). */
export function renderOutside({ language, house }: Props): string {
  return renderNotice(
    { language, house, title: sayLms(language, 'outsideTitle') },
    <p>{sayLms(language, 'outside')}</p>,
  );
}

/** Shows the questions to a test user. There is no form, so nothing can be sent (L6.2). */
export function renderPreview({ language, house, definition }: Props & { readonly definition: Definition }): string {
  return renderNotice(
    { language, house, title: sayLms(language, 'previewTitle') },
    <>
      <p>{sayLms(language, 'preview')}</p>
      <ol>
        {definition.questions.map((question) => (
          <li>
            <Preview language={language} question={question} />
          </li>
        ))}
      </ol>
    </>,
  );
}

function Preview({
  language,
  question,
}: Pick<Props, 'language'> & { readonly question: Definition['questions'][number] }) {
  const asked = ask(question, language.wording);
  if (asked.kind === 'rating')
    return (
      <>
        {asked.stem} <span lang={asked.lang}>{asked.text}</span>
      </>
    );
  return <>{`${asked.stem} ${asked.options.map(({ text }) => text).join(' · ')}`}</>;
}
