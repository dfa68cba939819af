/** Frames every page but the projector: header, offline bar, heading with focus, title. */
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { appWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me, meet } from '../server/me.ts';
import { online } from '../server/online.ts';
import { address, hasMoved } from '../app/router.ts';
import { hasProgrammes, isAdmin } from '../server/grants.ts';
import { currentOf } from './current.ts';
import { LanguageBar } from './language-bar.tsx';

export interface PageProps {
  readonly title: string;
  /** The line above the heading says where this page is. */
  readonly above?: ComponentChildren;
  /** A bare page lacks the links for signed-in staff. */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

export function Page({ title, above, bare = false, children }: PageProps) {
  const heading = useHeading(title);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Header bare={bare} />
      <OfflineBar />
      <main id="content">
        {above !== undefined && <p class="above">{above}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      {bare && <LanguageBar />}
    </>
  );
}

/** @param bare leaves out the links for signed-in staff */
export function Header({ bare = false }: Partial<Pick<PageProps, 'bare'>>) {
  return (
    <header class="top">
      <p class="brand">{bare ? words.name : <a href={to.courses}>{words.name}</a>}</p>
      {!bare && <Navigation />}
    </header>
  );
}

/** The links lead only to what this person may use (E6.4). */
function Navigation() {
  useEffect(() => {
    if (me.value === null) void meet();
  }, []);
  const isStillIn = useSignal(false);
  const signOut = async () => {
    isStillIn.value = false;
    const done = await ask('signOut');
    // Loading the app again clears the session from memory.
    if (done.ok) location.assign(to.courses);
    else isStillIn.value = true;
  };
  const grants = me.value?.grants ?? [];
  const links: readonly (readonly [string, string])[] = [
    [to.courses, words.courses],
    [to.acts, words.acts],
    [to.guides, words.scripts],
    ...(hasProgrammes(grants) ? ([[to.programmes, words.programmes]] as const) : []),
    ...(isAdmin(grants) ? ([[to.institution, words.institution]] as const) : []),
    [to.me, words.me],
    [to.help, words.help],
  ];
  return (
    <>
      <nav aria-label={words.name}>
        {links.map(([href, text]) => (
          <a key={href} href={href} aria-current={currentOf(href, address.value)}>
            {text}
          </a>
        ))}
      </nav>
      <button type="button" class="plain" onClick={() => void signOut()}>
        {words.signOut}
      </button>
      {isStillIn.value && (
        <p class="note alert" role="alert">
          {words.stillIn}
        </p>
      )}
    </>
  );
}

/** After a move inside the app the heading takes the focus, so that a screen reader says which page this is. */
export function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = fill(words.title, { page: title });
  }, [title]);
  return heading;
}

export function OfflineBar() {
  return <div role="status">{!online.value && <p class="offline">{words.offline}</p>}</div>;
}
