/**
 * Adds a strip to every page of the demo, in the page's language, that says that nothing here is real. On staff pages it
 * also offers to end the demo (E7.5). The product knows nothing of it.
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { say, type Language } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import stripCss from '../../client/style/demo.css?inline';
import { wordsIn } from './words.ts';

/** `demo` has a made-up past. `trial` was emptied for somebody's own trial, and is gone when the server stops. */
export type Showing = 'demo' | 'trial';

const STYLE = stripCss.trim();

/** Adds the strip to a page; a reply that is no page stays as it is. */
export async function withStrip(reply: Response, path: string, showing: Showing): Promise<Response> {
  if (!(reply.headers.get('Content-Type') ?? '').startsWith('text/html')) return reply;
  const page = await textOf(reply);
  const isForStaff = /^\/staff(\/|$)/.test(path);
  const of = { showing, language: languageOf(page) };
  const strip = isForStaff ? <StaffStrip {...of} /> : <StudentStrip {...of} />;
  const style = `<style>${STYLE}</style>`;
  const html = page.replace('</head>', `${style}</head>`).replace('<body>', `<body>${renderToString(strip)}`);
  const headers = new Headers(reply.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  // With a stricter policy the strip's forms would hide where they come from, and would be refused (Fetch, "append a
  // request Origin header").
  if (isForStaff) headers.set('Referrer-Policy', 'same-origin');
  headers.set('Content-Security-Policy', await allowing(headers.get('Content-Security-Policy') ?? ''));
  // As the server does: what was compressed is compressed again. A page that depends on answers is not, because its
  // length would then say something about them (E4.1).
  const isPacked =
    reply.headers.get('Content-Encoding') === 'gzip' && !/no-transform/.test(headers.get('Cache-Control') ?? '');
  if (!isPacked) return new Response(html, { status: reply.status, headers });
  headers.set('Content-Encoding', 'gzip');
  const packed = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed, { status: reply.status, headers });
}

/** Reads the page, which the product may have compressed. */
function textOf(reply: Response): Promise<string> {
  if (reply.headers.get('Content-Encoding') !== 'gzip' || reply.body === null) return reply.text();
  return new Response(reply.body.pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Finds the language that the page names. */
function languageOf(page: string): Language {
  const tag = /<html lang="([^"]+)"/.exec(page)?.[1];
  const [english] = LANGUAGES;
  const language = LANGUAGES.find((each) => each.tag === tag) ?? english;
  if (language === undefined) throw new Error('No language at all');
  return language;
}

/** Pages name their styles by hash (privacy.md R6.3), so this adds the hash of the strip's style. */
async function allowing(policy: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  return policy.replace('style-src', `style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
}

interface Shown {
  readonly language: Language;
  readonly showing: Showing;
}

function StudentStrip({ language, showing }: Shown) {
  return <Strip>{say(language, showing === 'demo' ? 'demoStrip' : 'trialStrip')}</Strip>;
}

function StaffStrip({ language, showing }: Shown) {
  const words = wordsIn(language.tag);
  if (showing === 'trial') return <Strip>{words.trial}</Strip>;
  // What replies to a form cannot read the language that was chosen for the staff pages.
  const inLanguage = `?l=${language.tag}`;
  return (
    <Strip>
      {say(language, 'demoStrip')}
      <button type="button" class="plain" popovertarget="end-demo">
        {words.end}
      </button>
      <dialog id="end-demo" popover="auto" aria-labelledby="end-demo-title">
        <h2 id="end-demo-title">{words.endTitle}</h2>
        <p>{words.endText}</p>
        <div class="actions">
          <button type="button" class="quiet" popovertarget="end-demo" popovertargetaction="hide" autofocus>
            {words.keep}
          </button>
          <form method="post" action={`/api/demo/replay${inLanguage}`}>
            <button class="quiet">{words.replay}</button>
          </form>
          <form method="post" action={`/api/demo/empty${inLanguage}`}>
            <button>{words.empty}</button>
          </form>
        </div>
      </dialog>
    </Strip>
  );
}

const Strip = ({ children }: { readonly children: ComponentChildren }) => <aside class="demo-strip">{children}</aside>;
