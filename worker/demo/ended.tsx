/**
 * Renders the pages that appear after the demo was ended, or when somebody may not end it. They are in the language of the
 * page that asked for it.
 */
import type { Language } from '../../schema/languages/language.ts';
import { renderDocument } from '../pages/document.tsx';
import { wordsIn } from './words.ts';

/**
 * @param setupLink of the empty server; the page uses only its path and hash, because its reader is on this server
 * already
 */
export function renderEmptied(language: Language, setupLink: string): string {
  const words = wordsIn(language.tag);
  const { pathname, hash } = new URL(setupLink);
  return renderDocument(
    { language: { ...language, framed: false }, title: words.emptiedTitle },
    <main>
      <h1>{words.emptiedTitle}</h1>
      <p>{words.emptied}</p>
      <h2>{words.ownTitle}</h2>
      <p>{words.own}</p>
      <p>
        <a class="button" href={pathname + hash}>
          {words.ownLink}
        </a>
      </p>
      <p class="small">{words.notKept}</p>
    </main>,
  );
}

export function renderRefused(language: Language): string {
  const words = wordsIn(language.tag);
  return renderDocument(
    { language: { ...language, framed: false }, title: words.refusedTitle },
    <main>
      <h1>{words.refusedTitle}</h1>
      <p>{words.signedOut}</p>
    </main>,
  );
}
