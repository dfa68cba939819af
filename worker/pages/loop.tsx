/** What came of a pulse, on its page of results (E5.3, E8.3). */
import { Whole } from '../../client/told/whole.tsx';
import type { ToldRevision } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';

export interface ToldToStudents extends Pick<ToldRevision, 'revision' | 'day' | 'body'> {
  /** BCP 47: in which staff wrote it. */
  readonly language: string;
}

interface Props {
  readonly language: Language;
  /** Null where staff have told nothing, undefined where nobody can say. */
  readonly told: ToldToStudents | null | undefined;
  /** Whether there is something that staff should answer to. */
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
