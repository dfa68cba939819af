/** Offers the frame that staff paste into their learning platform, always with the link below it (lms.md L2.2). */
import type { Audience } from '../../../schema/languages/audience.ts';
import { snippetOf } from './frame.ts';
import { Copyable } from './copyable.tsx';
import { shareWords as words } from './words.ts';

export interface SnippetProps {
  /** What the frame shows, without a query. */
  readonly url: string;
  readonly audience: Audience;
}

export function Snippet({ url, audience }: SnippetProps) {
  return (
    <section aria-labelledby="lms">
      <h2 id="lms">{words.lmsTitle}</h2>
      <p>{words.lms}</p>
      {!url.startsWith('https:') && <p class="note alert">{words.lmsHttp}</p>}
      <Copyable label={words.snippet} text={snippetOf(url, audience)} words={words} rows={6} />
      <p class="small">{words.lmsSees}</p>
      <p class="small">{words.lmsEmpty}</p>
    </section>
  );
}
