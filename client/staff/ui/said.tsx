/** Says to a class what is promised, and that a pulse is only rehearsed, on the wall and on paper. */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { say } from '../../../schema/languages/language.ts';
import { promise, termsOfPromise, type Promised } from '../../../schema/languages/promise.ts';
import { inLanguage, Said } from '../../told/said.tsx';

/** What students are promised, in the words of their own page and from this pulse's settings (E1.3, E5.2). */
export function SaidPromise({ to, of }: { readonly to: Audience; readonly of: Promised }) {
  return (
    <p class="promise">
      <Said to={to}>{(language) => joinSentences([promise(language, of), ...termsOfPromise(language, of)])}</Said>
    </p>
  );
}

interface Marked {
  readonly to: Audience;
  readonly of: Pick<Definition, 'rehearsal'>;
}

/** The badge of a rehearsal on the wall (E7.7). It is in one language, because the wall has no room for more of it. */
export function SaidRehearsal({ to: { main }, of }: Marked) {
  return of.rehearsal === true ? (
    <p class="rehearsal" {...inLanguage(main)}>
      <strong class="rehearsal-mark">{say(main, 'rehearsal')}</strong> {say(main, 'rehearsalSays')}
    </p>
  ) : null;
}

/** The badge in one word, for paper and for a heading. */
export function SaidRehearsalMark({ to: { main }, of }: Marked) {
  return of.rehearsal === true ? (
    <strong class="rehearsal-mark" {...inLanguage(main)}>
      {say(main, 'rehearsal')}
    </strong>
  ) : null;
}
