/**
 * Renders the pages that appear after the demo was ended, or when somebody may not end it. They are in English, as all
 * pages for staff.
 */
import { demo as words } from '../../schema/languages/demo.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { renderDocument } from '../pages/document.tsx';

const LANGUAGE = { ...ENGLISH, framed: false } as const;

/**
 * @param setupLink of the empty server; the page uses only its path and hash, because its reader is on this server
 * already
 */
export function renderEmptied(setupLink: string): string {
  const { pathname, hash } = new URL(setupLink);
  return renderDocument(
    { language: LANGUAGE, title: words.emptiedTitle },
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

export function renderRefused(): string {
  return renderDocument(
    { language: LANGUAGE, title: words.refusedTitle },
    <main>
      <h1>{words.refusedTitle}</h1>
      <p>{words.signedOut}</p>
    </main>,
  );
}
