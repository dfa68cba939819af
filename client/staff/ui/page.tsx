/** Frames every page but the projector: header, offline bar, heading with focus, title. */
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { appWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me, meet } from '../server/me.ts';
import { visit } from '../server/visit.ts';
import { online } from '../server/online.ts';
import { address, hasMoved } from '../app/router.ts';
import { hasProgrammes, isAdmin, isOnStaff } from '../server/grants.ts';
import { Mark } from '../../style/mark.tsx';
import { currentOf } from './current.ts';
import { Icon } from './icon.tsx';
import { LanguageBar } from './language-bar.tsx';
import { isSearching } from './search-open.ts';

export interface PageProps {
  readonly title: string;
  /** The line above the heading says where this page is. */
  readonly above?: ComponentChildren;
  /** A bare page lacks the links for signed-in staff. */
  readonly bare?: boolean;
  /** A wide page has columns, and uses all of the width that the header has. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Page({ title, above, bare = false, wide = false, children }: PageProps) {
  const heading = useHeading(title);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Header bare={bare} />
      <OfflineBar />
      <main id="content" class={bare ? 'bare' : wide ? 'wide' : undefined}>
        {/* A name that somebody gave may run in the other direction than the page. */}
        {above !== undefined && above !== false && (
          <p class="above">
            <bdi>{above}</bdi>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {children}
      </main>
      {bare && visit === null && <LanguageBar />}
    </>
  );
}

/** @param bare leaves out the links for signed-in staff */
export function Header({ bare = false }: Partial<Pick<PageProps, 'bare'>>) {
  return (
    <header class="top">
      <p class="brand">
        {bare ? (
          <span>
            <Mark /> {words.name}
          </span>
        ) : (
          <a href={to.courses}>
            <Mark /> {words.name}
          </a>
        )}
      </p>
      {!bare && <Navigation />}
    </header>
  );
}

/** On an Apple computer the key beside the space bar is pressed together with others. */
const KEYS = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

/** The links lead only to what this person may use (E6.4). On a phone they are behind a button. */
function Navigation() {
  useEffect(() => {
    if (me.value === null) void meet();
  }, []);
  const isOpen = useSignal(false);
  const isStillIn = useSignal(false);
  const signOut = async () => {
    isStillIn.value = false;
    const done = await ask('signOut');
    // Loading the app again clears the session from memory.
    if (done.ok) location.assign(done.value.provider ?? to.courses);
    else isStillIn.value = true;
  };
  const grants = me.value?.grants ?? [];
  // From a learning platform they are here for one course, without an account, so nothing else is offered (lms.md L6.4).
  const signedIn = visit === null;
  // A student representative is offered only what is theirs (H2.4).
  const worksHere = grants.length === 0 || isOnStaff(grants);
  const links: readonly (readonly [string, string])[] = [
    ...(signedIn ? ([[to.courses, words.courses]] as const) : []),
    ...(worksHere
      ? ([
          [to.acts, words.acts],
          [to.guides, words.scripts],
        ] as const)
      : []),
    ...(hasProgrammes(grants) ? ([[to.programmes, words.programmes]] as const) : []),
    ...(isAdmin(grants) ? ([[to.institution, words.institution]] as const) : []),
    ...(signedIn ? ([[to.me, words.me]] as const) : []),
    ...(worksHere ? ([[to.help, words.help]] as const) : []),
  ];
  return (
    <>
      {signedIn && worksHere && (
        <button
          type="button"
          class="seek"
          aria-label={words.search}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => {
            isSearching.value = true;
          }}
        >
          <Icon name="search" /> <span>{words.search}</span> <span class="keys" data-keys={KEYS} />
        </button>
      )}
      <button
        type="button"
        class="menu"
        aria-label={words.menu}
        aria-expanded={isOpen.value}
        aria-controls="menu"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name={isOpen.value ? 'cross' : 'menu'} /> <span>{words.menu}</span>
      </button>
      <div class="menu-rest" id="menu" data-open={isOpen.value || undefined}>
        <nav aria-label={words.name}>
          {links.map(([href, text]) => (
            <a key={href} href={href} aria-current={currentOf(href, address.value)}>
              {text}
            </a>
          ))}
        </nav>
        {signedIn && (
          <button type="button" class="plain" onClick={() => void signOut()}>
            {words.signOut}
          </button>
        )}
      </div>
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
