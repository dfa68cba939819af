/**
 * Holds the rendered pages of one pulse, in all languages, framed or not. They are rendered together, so that no visitor
 * can see from a reply's time which of them others have asked for (privacy.md R2.9b).
 */
import type { Schedule } from '../../../schema/contract/pulse.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import type { Engine } from '../../engines/engine.ts';
import type { PageLanguage } from '../../pages/href.ts';
import { resultsTime } from '../../pages/sent.tsx';
import type { PreparedPage } from './prepared-page.ts';
import { renderForm, renderSent, type SentPage, type SentProps } from './pulse-pages.ts';

/**
 * How much the list of lines on a Sent page takes, beside the page itself. It holds no text, only where each question
 * stands.
 */
const LINES_BYTES = 2_000;

export class KeptPages {
  readonly #forms: ReadonlyMap<string, PreparedPage>;
  readonly #sent: Map<string, SentPage>;

  private constructor(forms: ReadonlyMap<string, PreparedPage>, sent: Map<string, SentPage>) {
    this.#forms = forms;
    this.#sent = sent;
  }

  /**
   * Renders everything that is kept of a pulse.
   *
   * Where the host compresses, forms are kept too, because compressing takes longer than rendering. Where the platform
   * compresses, a form is rendered for each visitor. The fresh form after a take-back is rendered for each visitor
   * everywhere, because few ask for it.
   */
  static render(engine: Pick<Engine, 'gzipAround' | 'assets'>, props: SentProps): KeptPages {
    const rendering = KeptPages.#rendering(engine, props);
    for (;;) {
      const { done, value } = rendering.next();
      if (done === true) return value;
    }
  }

  /** Does the same, and lets waiting requests pass after each page. Nothing is kept before all of it is there. */
  static async renderInSlices(
    engine: Pick<Engine, 'gzipAround' | 'assets'>,
    props: SentProps,
    pause: () => Promise<unknown>,
  ): Promise<KeptPages> {
    const rendering = KeptPages.#rendering(engine, props);
    for (;;) {
      const { done, value } = rendering.next();
      if (done === true) return value;
      await pause();
    }
  }

  /** Pauses after each page. */
  static *#rendering(
    engine: Pick<Engine, 'gzipAround' | 'assets'>,
    props: SentProps,
  ): Generator<undefined, KeptPages, unknown> {
    const all = variants(engine);
    const forms = new Map<string, PreparedPage>();
    const sent = new Map<string, SentPage>();
    // Run what is not kept once as well: code that has never run is slower, so the first visitor could tell.
    const [first] = all;
    if (first !== undefined) renderForm(engine, props.definition, first, true);
    for (const each of all) {
      yield;
      if (engine.gzipAround !== undefined) forms.set(nameOf(each), renderForm(engine, props.definition, each, false));
      yield;
      sent.set(nameOf(each), renderSent(engine, props, each));
    }
    return new KeptPages(forms, sent);
  }

  get bytes(): number {
    const forms = [...this.#forms.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return [...this.#sent.values()].reduce(
      (sum, { whole, brief }) => sum + whole.bytes + brief.bytes + LINES_BYTES,
      forms,
    );
  }

  form(language: PageLanguage): PreparedPage | undefined {
    return this.#forms.get(nameOf(language));
  }

  sent(language: PageLanguage): SentPage | undefined {
    return this.#sent.get(nameOf(language));
  }

  /** Writes the new time on all Sent pages. It renders none of them again. */
  follow(engine: Pick<Engine, 'assets'>, definition: SentProps['definition'], schedule: Schedule): void {
    for (const language of variants(engine)) {
      const sent = this.sent(language);
      if (sent !== undefined)
        this.#sent.set(nameOf(language), { ...sent, time: resultsTime(language, definition, schedule) });
    }
  }

  /** Renders all Sent pages again, because staff have told students something new. */
  tell(engine: Pick<Engine, 'gzipAround' | 'assets'>, props: SentProps): void {
    for (const language of variants(engine)) this.#sent.set(nameOf(language), renderSent(engine, props, language));
  }
}

const variants = ({ assets }: Pick<Engine, 'assets'>): readonly PageLanguage[] =>
  LANGUAGES.flatMap((language) => [
    { ...language, framed: false as const },
    { ...language, framed: { script: assets.studentScript } },
  ]);

const nameOf = ({ tag, framed }: PageLanguage): string => `${tag} ${framed !== false}`;
