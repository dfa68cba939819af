/**
 * Shows slides to a class: one at a time on the screen, by keys, by touch or by buttons, and one on each sheet of paper
 * (E9.7). What is on them is in the language of the course; the buttons are in that of the staff.
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../schema/languages/fill.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { inLanguage } from '../../told/said.tsx';
import { go } from '../app/router.ts';
import { visit } from '../server/visit.ts';
import { fit, NARROWEST } from './fit.ts';
import { OfflineBar, useHeading } from './page.tsx';
import { toggleFullScreen, useKeys, useWakeLock } from './use-wall.ts';
import { deckWords as words } from './deck-words.ts';

export interface Slide {
  readonly name: string;
  readonly body: ComponentChildren;
}

export interface DeckProps {
  /** It is the title of the window; the class reads the course on each slide. */
  readonly title: string;
  /** It stands below the slides, if it is not the same. */
  readonly heading?: string;
  /** The class reads on each slide which course it is about, and when its pulse closed. */
  readonly course: string;
  readonly day: string;
  readonly audience: Audience;
  readonly slides: readonly Slide[];
  /** Where Esc leads. */
  readonly leave: string;
}

/** The paper of one slide is 16:9, as deck.css says, and this large in CSS pixels. */
const PAPER = { width: 1280, height: 720 };

export function Deck({ title, heading = title, course, day, audience, slides, leave }: DeckProps) {
  const { main } = audience;
  const focused = useHeading(title);
  const deck = useRef<HTMLElement>(null);
  const at = useSignal(firstOf(slides.length));
  const show = (next: number) => {
    at.value = Math.min(Math.max(next, 0), slides.length - 1);
    // In the frame of a learning platform the address stays as it is (app/router.ts).
    if (visit === null) history.replaceState(null, '', `#${at.value + 1}`);
  };
  const [back, on] = [() => show(at.value - 1), () => show(at.value + 1)];
  useEffect(() => {
    const follow = () => {
      at.value = firstOf(slides.length);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useWakeLock();
  useKeys({
    Escape: () => go(leave),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    PageUp: back,
    PageDown: on,
    ArrowLeft: main.dir === 'rtl' ? on : back,
    ArrowRight: main.dir === 'rtl' ? back : on,
  });
  useFitting(deck, at.value);
  const swipe = useSwipe(main.dir === 'rtl' ? { left: back, right: on } : { left: on, right: back });
  return (
    <div class="deck">
      <OfflineBar />
      <main id="content" ref={deck} {...inLanguage(main)} {...swipe}>
        {slides.map(({ name, body }, i) => (
          <section
            class="slide"
            key={name}
            aria-label={fill(main.hall.slideOf, { number: i + 1, total: slides.length }, main)}
            data-away={i === at.value ? undefined : ''}
          >
            <div class="sheet">
              <p class="source">
                <bdi>{course}</bdi> · <bdi>{day}</bdi>
              </p>
              {body}
            </div>
          </section>
        ))}
      </main>
      <footer>
        <h1 ref={focused} tabIndex={-1}>
          {heading}
        </h1>
        <a href={leave}>{words.leave}</a>
        {slides.length > 1 && (
          <>
            <button type="button" class="quiet" disabled={at.value === 0} onClick={back}>
              {words.back}
            </button>
            <span role="status">{fill(words.place, { number: at.value + 1, total: slides.length })}</span>
            <button type="button" disabled={at.value === slides.length - 1} onClick={on}>
              {words.on}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={toggleFullScreen}>
          {words.fullScreen}
        </button>
        <button type="button" class="plain" onClick={() => print()}>
          {words.print}
        </button>
        <span class="small keys">{slides.length > 1 ? words.keys : words.keysOfOne}</span>
      </footer>
    </div>
  );
}

/** A reload shows the same slide again. */
function firstOf(total: number): number {
  const typed = Number(location.hash.slice(1));
  return Number.isInteger(typed) && typed >= 1 && typed <= total ? typed - 1 : 0;
}

/** Fits the slide that is shown, whenever it or its room changes, and all of them to paper when they are printed. */
function useFitting(deck: { readonly current: HTMLElement | null }, at: number): void {
  const fitShown = () => {
    const shown = deck.current?.querySelector<HTMLElement>('.slide:not([data-away]) > .sheet');
    const isPaper = deck.current?.dataset['paper'] !== undefined;
    if (deck.current && shown && !isPaper)
      fit(shown, { width: deck.current.clientWidth, height: deck.current.clientHeight });
  };
  useLayoutEffect(fitShown, [at]);
  useEffect(() => {
    const fitPaper = () => {
      if (deck.current === null) return;
      // While they are measured, all of them are laid out as on paper.
      deck.current.dataset['paper'] = '';
      for (const sheet of deck.current.querySelectorAll<HTMLElement>('.sheet')) fit(sheet, PAPER);
    };
    const fitScreen = () => {
      delete deck.current?.dataset['paper'];
      fitShown();
    };
    const room = new ResizeObserver(fitShown);
    // On a phone the room grows with what it holds, and there is nothing to fit.
    if (deck.current !== null && innerWidth >= NARROWEST) room.observe(deck.current);
    addEventListener('beforeprint', fitPaper);
    addEventListener('afterprint', fitScreen);
    addEventListener('resize', fitShown);
    return () => {
      room.disconnect();
      removeEventListener('beforeprint', fitPaper);
      removeEventListener('afterprint', fitScreen);
      removeEventListener('resize', fitShown);
    };
  }, []);
}

/** A finger has to move this far, in CSS pixels, and more across than along. */
const SWIPE = 60;

function useSwipe({ left, right }: { readonly left: () => void; readonly right: () => void }) {
  const from = useRef<Touch | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      // Two fingers enlarge the page.
      from.current = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    onTouchEnd: ({ changedTouches: [to] }: TouchEvent) => {
      if (from.current === null || to === undefined) return;
      const [across, along] = [to.clientX - from.current.clientX, to.clientY - from.current.clientY];
      from.current = null;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(along)) return;
      if (across < 0) left();
      else right();
    },
  };
}
