/** Renders what people read who teach a course of a learning platform: which course it is here (lms.md L6.5). */
import type { ComponentChildren } from 'preact';
import { sayLms } from '../../../schema/languages/lms/words.ts';
import { renderDocument } from '../document.tsx';
import type { PageLanguage } from '../href.ts';

interface Props {
  readonly language: PageLanguage;
  readonly ticket: string;
}

/** Pages of staff have no list of where students get help. */
export const renderForStaff = (language: PageLanguage, title: string, children: ComponentChildren): string =>
  renderDocument(
    { language, title },
    <main>
      <h1>{title}</h1>
      {children}
    </main>,
  );

/**
 * @param name what the platform calls the course; empty if it said nothing
 * @param toLink whether somebody wants to link the course's pulse, which comes after this (lms.md L11.1)
 */
export function renderBind({
  language,
  ticket,
  name,
  toLink = false,
}: Props & { readonly name: string; readonly toLink?: boolean }): string {
  const called = name || sayLms(language, 'nameless');
  return renderForStaff(
    language,
    sayLms(language, 'bindTitle'),
    <>
      {toLink && <p>{sayLms(language, 'pickBind')}</p>}
      <p>{sayLms(language, 'bind', { name: called })}</p>
      <output data-lms="bind" data-ticket={ticket} />
      <h2>{sayLms(language, 'makeTitle')}</h2>
      <p>{sayLms(language, 'make', { name: called })}</p>
      <form class="code" data-as="new">
        <label for="class-size">{sayLms(language, 'classSize')}</label>
        <input id="class-size" name="classSize" type="number" min="1" max="100000" required />
        <button>{sayLms(language, 'makeButton')}</button>
      </form>
      <h2>{sayLms(language, 'connectTitle')}</h2>
      <p>{sayLms(language, 'connect')}</p>
      <form class="code" data-as="code">
        <label for="connect-code">{sayLms(language, 'codeLabel')}</label>
        <input
          id="connect-code"
          name="code"
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <button>{sayLms(language, 'connectButton')}</button>
      </form>
      <noscript>
        <p>{sayLms(language, 'needsScript')}</p>
      </noscript>
    </>,
  );
}
