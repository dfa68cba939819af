/** Renders the operator's way in on a host without a console (E6.1). It is in English, as the server's log is. */
import { ENGLISH } from '../../schema/languages/english.ts';
import { renderDocument } from './document.tsx';

const LANGUAGE = { ...ENGLISH, framed: false } as const;
const TITLE = 'Set up Mattering Pulse';

export function renderSetup(): string {
  return renderDocument(
    { language: LANGUAGE, title: TITLE },
    <main>
      <h1>{TITLE}</h1>
      <p>
        Everyone who can read the log of this server may set it up. On Cloudflare, <code>wrangler tail</code> shows the
        log.
      </p>
      <form method="post">
        <button class="button" type="submit">
          Print a link in the server log
        </button>
      </form>
    </main>,
  );
}

export function renderSetupPrinted(): string {
  return renderDocument(
    { language: LANGUAGE, title: 'The link is in the log' },
    <main>
      <h1>The link is in the log</h1>
      <p>The link works once. You can print another one in ten minutes; then this one stops working.</p>
      <p>
        <a href="/setup">Back</a>
      </p>
    </main>,
  );
}

/** @param minutes until another link can be printed, at least 1 */
export function renderSetupPrintedLately(minutes: number): string {
  return renderDocument(
    { language: LANGUAGE, title: 'A link was printed a moment ago' },
    <main>
      <h1>A link was printed a moment ago</h1>
      <p>It is in the log, nobody has used it, and it still works.</p>
      <p>
        If you cannot find it, print another one {minutes === 1 ? 'in a minute' : `in ${minutes} minutes`}. Watch the
        log when you do.
      </p>
      <p>
        <a href="/setup">Back</a>
      </p>
    </main>,
  );
}
