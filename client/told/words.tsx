/** Where the reader's words and those of staff meet in one sentence. */
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
  /** The sentence with this in its one gap. */
  readonly text: (gap: string) => string;
  /** Language of what stands in the gap. */
  readonly lang: string;
  readonly children: string;
}

/** No sentence of ours contains it. */
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
