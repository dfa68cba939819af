/** Renders what came of a pulse, on its page of results (E5.3, E8.3). */
import { Whole } from '../../client/told/whole.tsx';
import type { ReadTold } from '../../client/told/promise.ts';
import type { ToldRevision } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';

export interface ToldToStudents extends Pick<ToldRevision, 'revision' | 'day' | 'agreed'> {
  readonly body: ReadTold;
  /** The BCP 47 tag of the language in which staff wrote it. */
  readonly language: string;
}

interface Props {
  readonly language: Language;
  /** It is null if staff have told nothing, and undefined if it could not be read. */
  readonly told: ToldToStudents | null | undefined;
  /** Whether there are results that staff should answer to. */
  readonly expected: boolean;
}

export function Loop({ language, told, expected }: Props) {
  if (told === undefined || (told === null && !expected)) return null;
  return (
    <section class="told">
      <h2>{say(language, 'youSaidWeDid')}</h2>
      {told === null ? (
        <p>{say(language, 'loopNothingYet')}</p>
      ) : (
        <Whole language={language} lang={told.language} told={told} />
      )}
    </section>
  );
}
