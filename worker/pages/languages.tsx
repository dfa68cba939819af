/**
 * Renders the links to the same page in other languages. They come first on each page, and name each language in that
 * language (E3.3).
 */
import { Mark } from '../../client/style/mark.tsx';
import { say } from '../../schema/languages/language.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { hrefIn, sendTo, type PageLanguage } from './href.ts';
import { UNTRANSLATED } from './untranslated.ts';

/** Where a page is found in its other languages. */
export interface Here {
  readonly path: string;
  /** The id of a form whose fields must be sent along: they are in no address, and only this page still has them. */
  readonly form?: string;
  /** True if a change of the language loses the marked answers when there is no script. */
  readonly clears?: true;
}

/**
 * The list is folded, because eight names would push the first question off a phone's screen. The summary shows the
 * present language and a globe, for people who cannot read the page's language.
 */
export function Languages({ language, path, form, clears }: Here & { readonly language: PageLanguage }) {
  const label = say(language, 'languageLabel');
  return (
    <nav aria-label={label}>
      <Mark />
      <details>
        <summary aria-label={`${label}: ${language.name}`}>
          <Globe />
          {language.name}
        </summary>
        {clears && (
          <noscript>
            <p class="small">{joinSentences([say(language, 'noScriptHint'), say(language, 'noScriptKept')])}</p>
          </noscript>
        )}
        <ul {...UNTRANSLATED}>
          {LANGUAGES.map(({ tag, name }) => {
            const address = (form === undefined ? hrefIn : sendTo)({ ...language, tag }, path);
            const current = tag === language.tag ? 'true' : undefined;
            return (
              <li>
                {form === undefined ? (
                  <a href={address} lang={tag} hreflang={tag} aria-current={current}>
                    {name}
                  </a>
                ) : (
                  <button form={form} formaction={address} lang={tag} aria-current={current}>
                    {name}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
}

function Globe() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="8" />
      <ellipse cx="10" cy="10" rx="3.5" ry="8" />
      <path d="M2 10h16" />
    </svg>
  );
}
