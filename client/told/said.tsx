/** Says something to a class: in the language of the course, and below it in the second one, if there is one. */
import type { Audience } from '../../schema/languages/audience.ts';
import type { Language } from '../../schema/languages/language.ts';

export interface SaidProps {
  readonly to: Audience;
  readonly children: (language: Language) => string;
}

/** What is the same in both languages, such as "Code", stands there once. */
export function Said({ to: { main, second }, children: text }: SaidProps) {
  const first = text(main);
  const other = second === null ? '' : text(second);
  return (
    <>
      <span {...inLanguage(main)}>{first}</span>
      {second !== null && other !== first && (
        <>
          {' '}
          <span class="second" {...inLanguage(second)}>
            {other}
          </span>
        </>
      )}
    </>
  );
}

/** The attributes of an element whose words are in this language. */
export const inLanguage = ({ tag, dir }: Pick<Language, 'tag' | 'dir'>) => ({ lang: tag, dir }) as const;
