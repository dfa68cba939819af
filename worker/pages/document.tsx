/**
 * Renders the frame of every page for students: head, inlined style, main and footer. A page needs no further request
 * to be complete.
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ICON } from '../../client/style/mark.tsx';
import studentCss from '../../client/style/student.css?inline';
import { say } from '../../schema/languages/language.ts';
import { hrefIn, type PageLanguage } from './href.ts';
import { Languages, type Here } from './languages.tsx';

/** The style is inlined in each page, and the pages' policy names its hash (privacy.md R6.3). */
export const STYLE = studentCss.trim();

export interface Frame {
  readonly language: PageLanguage;
  readonly title: string;
  /** Where the same page is found in other languages; it is absent if there is only one. */
  readonly here?: Here;
  /** The address of the deferred script; it is absent on pages that need none. */
  readonly script?: string;
  /** The pulse's own page of promises, which the footer links to. */
  readonly how?: string;
  /** The institution that asks. */
  readonly institution?: string;
  /** Whether the page is one of a rehearsal: then it and its title say so (E7.7). */
  readonly rehearsal?: boolean;
  /** A style in place of the common one. It must contain the common one. */
  readonly style?: string;
}

/** @param main the `<main>` element */
export function renderDocument(frame: Frame, main: ComponentChildren): string {
  return `<!doctype html>${renderToString(<Document {...frame}>{main}</Document>)}`;
}

/**
 * What our own script needs of a page beside its `<main>`: the language, the direction and the title. The page that the student
 * sees has everything else already (decision 0140).
 */
export const briefHead = ({ language, title, rehearsal = false }: Frame): string =>
  `<!doctype html><html lang="${language.tag}" dir="${language.dir}">${renderToString(
    <title>{rehearsal ? rehearsalTitle(language, title) : title}</title>,
  )}`;

function Document({
  language,
  title,
  here,
  script,
  how,
  institution,
  rehearsal = false,
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
        <title>{rehearsal ? rehearsalTitle(language, title) : title}</title>
        {/* Without it, a browser would ask for /favicon.ico. */}
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {address !== undefined && <script defer src={address} />}
      </head>
      <body>
        {rehearsal && <RehearsalBadge language={language} />}
        {here !== undefined && <Languages language={language} {...here} />}
        {children}
        <footer class="small">
          {how !== undefined && <a href={hrefIn(language, how)}>{say(language, 'howLink')}</a>}
          <Statement language={language} path="/privacy" label="privacyLink" />
          <Statement language={language} path="/accessibility" label="accessibilityLink" />
          {/* In a frame, the platform around it has already said whose course this is. */}
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

/** Stands first on each page of a rehearsal, so that no student takes it for a real pulse (E7.7). */
export function RehearsalBadge({ language }: Pick<Frame, 'language'>) {
  return (
    <header class="rehearsal">
      <strong>{say(language, 'rehearsal')}</strong> {say(language, 'rehearsalSays')}
    </header>
  );
}

/** The script of the student page writes titles in the same way (client/student/already-sent.ts). */
export const rehearsalTitle = (language: PageLanguage, title: string): string =>
  `${say(language, 'rehearsal')}: ${title}`;

/**
 * Links a statement. Statements are never shown in a frame, so from inside one they open in a new tab (lms.md L9.4).
 */
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
