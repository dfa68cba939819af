/** Renders the published results for students: the same numbers as staff see, in the same sentences (E5.3, E1.4). */
import type { ComponentChildren } from 'preact';
import { ChartPatterns } from '../../client/charts/patterns.tsx';
import { ConstructRows } from '../../client/charts/construct-rows.tsx';
import { FormFigure } from '../../client/charts/form-figure.tsx';
import resultsCss from '../../client/style/results-page.css?inline';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { Atom, Release } from '../../schema/contract/release.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { sayResultsTime } from '../../schema/languages/results-time.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';
import { askedItem } from '../../schema/results/asked.ts';
import { formEntries } from '../../schema/results/form-entries.ts';
import { isOwn, itemResult } from '../../schema/results/item-result.ts';
import { pulseResult } from '../../schema/results/pulse-result.ts';
import type { Read } from '../../schema/results/headline.ts';
import { overview } from '../../schema/results/overview.ts';
import { constructsOf, nonResponse } from '../../schema/results/reading.ts';
import { fill } from '../../schema/languages/fill.ts';
import { TakenBack } from '../../client/charts/taken-back.tsx';
import { pulsePath, type PageLanguage } from './href.ts';
import { Loop, type ToldToStudents } from './loop.tsx';
import { renderNotice, type Around } from './notice.tsx';

/** Charts have a style of their own, which contains the common one. The page's policy names the hash of both together. */
export const RESULTS_STYLE = resultsCss.trim();

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly around?: Around;
}

interface ClosedProps extends Props {
  /** It is null if staff have told nothing, and undefined if it could not be read. */
  readonly told: ToldToStudents | null | undefined;
}

export function renderResults({ told, ...props }: ClosedProps, releases: readonly Release[]): string {
  const { language, definition } = props;
  const result = pulseResult(releases);
  switch (result.kind) {
    case 'published':
      return renderPage(
        props,
        <>
          {published({ language, definition, told }, releases[0]?.items ?? [], result.atoms)}
          <TakenBack releases={releases} words={language.results} />
        </>,
        RESULTS_STYLE,
      );
    case 'too-few': {
      const { k } = definition.policy;
      return renderPage(
        props,
        <>
          <p>{fill(language.results.tooFew, { k })}</p>
          <TakenBack releases={releases} words={language.results} />
          <Loop language={language} told={told} expected={false} />
        </>,
      );
    }
    case 'unreadable':
      return renderPage(
        props,
        <>
          <p>{say(language, 'resultsUnreadable')}</p>
          <Loop language={language} told={told} expected={false} />
        </>,
      );
  }
}

export function renderResultsBefore({
  schedule,
  hasClosed,
  ...props
}: Props & { readonly schedule: Schedule; readonly hasClosed: boolean }): string {
  const { language, definition } = props;
  const { k } = definition.policy;
  const time = sayResultsTime(language, { definition, schedule }, hasClosed);
  return renderPage(props, <p>{sayCount(language, 'resultsBefore', k, { time, k })}</p>);
}

export function renderResultsNowhere({ told, ...props }: ClosedProps, why: 'resultsSoon' | 'resultsOff'): string {
  const { language } = props;
  return renderPage(
    props,
    <>
      <p>{say(language, why)}</p>
      <Loop language={language} told={told} expected />
    </>,
  );
}

/** A rehearsal never has results, before or after its end (E7.7). */
export function renderRehearsalResults(props: Props): string {
  return renderPage(props, <p>{say(props.language, 'rehearsalResults')}</p>);
}

export function renderResultsDeleted(props: Props): string {
  return renderPage(props, <p>{say(props.language, 'resultsDeleted')}</p>);
}

export function renderResultsLost(props: Props): string {
  return renderPage(props, <p>{say(props.language, 'resultsLost')}</p>);
}

const renderPage = ({ language, definition, around }: Props, children: ComponentChildren, style?: string): string =>
  renderNotice(
    {
      language,
      definition,
      title: say(language, 'resultsTitle'),
      here: { path: pulsePath(definition.code, 'results') },
      ...(around && { around }),
      ...(style !== undefined && { style }),
    },
    children,
  );

/** Renders one sentence, who did not answer, the constructs, and the items in form order (E9.2). */
function published({ language, definition, told }: ClosedProps, items: Release['items'], atoms: readonly Atom[]) {
  const words = language.results;
  const read: readonly Read[] = items.map((item) => ({
    asked: askedItem(item, language.wording),
    result: itemResult(atoms, item),
  }));
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const entries = formEntries(definition.questions, read, language.wording);
  const isOpen = definition.eligibility === 'open';
  return (
    <>
      <ChartPatterns />
      <p>{overview(read, language)}</p>
      <p>
        {joinSentences([
          nonResponse(respondents, null, !isOpen, words),
          isOpen ? say(language, 'answersNotStudents') : '',
        ])}
      </p>
      <p class="note">{say(language, 'pleaseDoNot')}</p>
      <Loop language={language} told={told} expected />
      <section class="whole" aria-labelledby="figure">
        <ConstructRows
          of={constructsOf(read)}
          entries={entries}
          words={words}
          heading={<h2 id="figure">{say(language, 'resultsConstructs')}</h2>}
        />
        <FormFigure entries={entries} words={words} heading={<h2>{say(language, 'resultsItems')}</h2>} />
      </section>
      {read.some(({ result }) => isOwn(result)) && <p class="note">{words.ownCoarser}</p>}
    </>
  );
}
