/** The frame of every page for students: head, inlined style, main, footer. Complete without any further request. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import studentCss from '../../client/style/student.css?inline';
import { say } from '../../schema/languages/language.ts';
import { hrefIn, type PageLanguage } from './href.ts';
import { Languages, type Here } from './languages.tsx';

/** Inlined in each page, and named by its hash in the pages' policy (privacy.md R6.3). */
export const STYLE = studentCss.trim();

/** A ring around a dot, in the page itself: a browser would ask for /favicon.ico otherwise. */
const ICON =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="none" stroke="%230b5a54"/><circle cx="4" cy="4" r="1.2" fill="%230b5a54"/></svg>';

export interface Frame {
  readonly language: PageLanguage;
  readonly title: string;
  /** Where the same page is found in other languages; missing where there is but one. */
  readonly here?: Here;
  /** Address of the deferred script; pages without one do not need it. */
  readonly script?: string;
  /** A pulse's own page of promises, for the footer. */
  readonly how?: string;
  /** Who asks. */
  readonly institution?: string;
  /** Style in place of the common one, which it then contains. */
  readonly style?: string;
}

/** @param main the `<main>` element */
export function renderDocument(frame: Frame, main: ComponentChildren): string {
  return `<!doctype html>${renderToString(<Document {...frame}>{main}</Document>)}`;
}

function Document({
  language,
  title,
  here,
  script,
  how,
  institution,
  style = STYLE,
  children,
}: Frame & { readonly children: ComponentChildren }) {
  const address = script ?? (language.framed === false ? undefined : language.framed.script);
  return (
    <html lang={language.tag} dir={language.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {address !== undefined && <script defer src={address} />}
      </head>
      <body>
        {here !== undefined && <Languages language={language} {...here} />}
        {children}
        <footer class="small">
          {how !== undefined && <a href={hrefIn(language, how)}>{say(language, 'howLink')}</a>}
          <Statement language={language} path="/privacy" label="privacyLink" />
          <Statement language={language} path="/accessibility" label="accessibilityLink" />
          {/* The platform around a frame has said whose course this is. */}
          {institution !== undefined && language.framed === false && (
            <p>
              <bdi>{institution}</bdi>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}

/** These pages stand in no frame, so from one they open beside it (lms.md L9.4). */
function Statement({
  language,
  path,
  label,
}: {
  readonly language: PageLanguage;
  readonly path: string;
  readonly label: 'privacyLink' | 'accessibilityLink';
}) {
  const beside = language.framed !== false && ({ target: '_blank', rel: 'noopener noreferrer' } as const);
  return (
    <a href={hrefIn({ ...language, framed: false }, path)} {...beside}>
      {say(language, label)}
    </a>
  );
}
