/** Puts the staff's words into sentences of the reader's language. */
import type { Owner } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';

export function roleIn(language: Language, owner: Owner): string {
  switch (owner) {
    case 'teacher':
      return say(language, 'loopRoleTeacher');
    case 'course-lead':
      return say(language, 'loopRoleCourseLead');
    case 'programme':
      return say(language, 'loopRoleProgramme');
    case 'institution':
      return say(language, 'loopRoleInstitution');
  }
}

export interface AroundProps {
  /** @returns the sentence with the given text in its one gap */
  readonly text: (gap: string) => string;
  /** The text in the gap is in this language (BCP 47). */
  readonly lang: string;
  readonly children: string;
}

/** None of our sentences contains this character. */
const GAP = '\u{F0000}';

export function Around({ text, lang, children }: AroundProps) {
  const [before, after] = text(GAP).split(GAP);
  return (
    <>
      {before}
      <bdi lang={lang}>{children}</bdi>
      {after}
    </>
  );
}
