/**
 * Shows published results in the order of E9.2: one sentence, who is missing, constructs, each question, and what comes
 * next.
 */
import { useSignal } from '@preact/signals';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { say } from '../../../schema/languages/language.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { appWords } from '../ui/words.ts';
import { slidesWords } from './slides-words.ts';
import { resultsWords as words } from './words.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import type { Shown } from '../../../schema/results/trend.ts';
import { formEntries } from '../../../schema/results/form-entries.ts';
import { isOwn, itemResult } from '../../../schema/results/item-result.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { overview } from '../../../schema/results/overview.ts';
import {
  advice,
  allReadHigh,
  constructsOf,
  nonResponse,
  type ConstructReading,
} from '../../../schema/results/reading.ts';
import { addressOf } from '../../../schema/contract/address.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { spoken } from '../server/language.ts';
import { SavePicture } from '../ui/save-picture.tsx';
import { CsvLinks } from '../ui/csv-links.tsx';
import { ChartPatterns } from '../../charts/patterns.tsx';
import { to } from '../app/links.ts';
import { Constructs, Questions } from './figure.tsx';
import { Groups } from './groups.tsx';
import { ViewChoice, viewOf, viewsOf, type ViewName } from './view-choice.tsx';

export interface PublishedResultsProps {
  readonly definition: Definition;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly classSize: number;
  /** It is false while more waves may follow, because then nobody is missing yet. */
  readonly closed: boolean;
  /** It names course, pulse, day and status, and stands under every picture (I2.15). */
  readonly source: string;
  /** The values of the pulse before, where they may be compared. */
  readonly before?: ReadonlyMap<Construct, Shown>;
}

export function PublishedResults({
  definition,
  items,
  atoms,
  classSize,
  closed,
  source,
  before,
}: PublishedResultsProps) {
  const view = useSignal<ViewName>('bar');
  const read: readonly Read[] = items.map((item) => ({
    asked: askedItem(item, APP_LANGUAGE.wording),
    result: itemResult(atoms, item),
  }));
  const entries = formEntries(definition.questions, read, APP_LANGUAGE.wording);
  const constructs = constructsOf(read);
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const isOpen = definition.eligibility === 'open';
  const { breakdown, code } = definition;
  const from = { source, file: `pulse-${code}` };
  return (
    <>
      <ChartPatterns />
      <p class="lead">{overview(read, APP_LANGUAGE)}</p>
      <p class="small">
        {nonResponse(respondents, closed ? classSize : null, !isOpen, resultWords)}{' '}
        {isOpen && caveatWords.answersNotPeople}
      </p>
      <section class="whole" aria-label={words.figure}>
        <Constructs
          of={constructs}
          entries={entries}
          before={before && { name: words.pulseBefore, values: before }}
          from={from}
        />
        <Questions
          entries={entries}
          view={viewOf(view.value, read)}
          from={from}
          heading={words.items}
          plan={closed ? { code, course: definition.course.id } : undefined}
        />
        <ViewChoice
          views={viewsOf(read)}
          chosen={view.value}
          choose={(chosen) => {
            view.value = chosen;
          }}
        />
        <SavePicture
          what={words.figure}
          name="all"
          title={overview(read, APP_LANGUAGE)}
          from={from}
          chart={{ kind: 'form', constructs, entries, view: viewOf(view.value, read), words: resultWords }}
        />
      </section>
      <Advice of={constructs} />
      <p class="note">{say(APP_LANGUAGE, 'pleaseDoNot')}</p>
      {read.some(({ result }) => isOwn(result)) && <p class="note">{resultWords.ownCoarser}</p>}
      {breakdown !== null && atoms.some(({ categories }) => categories.length > 0) && (
        <Groups by={breakdown.id} definition={definition} items={items} atoms={atoms} view={view.value} from={from} />
      )}
      {closed && <Next code={code} course={definition.course.id} />}
      <p class="small">{caveatWords.status}</p>
      <p class="small">
        {definition.resultsForStudents ? (
          <>
            {words.shared} <a href={`/s/${code}/results`}>{words.sharedLink}</a>
          </>
        ) : (
          words.notShared
        )}
      </p>
      <p class="actions screen-only">
        {closed && definition.resultsForStudents && (
          <a class="button quiet" href={to.slides(code)}>
            {slidesWords.link}
          </a>
        )}
        <button type="button" class="quiet" onClick={() => print()}>
          {appWords.print}
        </button>
        <CsvLinks
          label={words.csv}
          href={(spreadsheet) => addressOf(routes.resultsCsv, { code }, { spreadsheet, language: spoken })}
        />
      </p>
    </>
  );
}

/** What a low or a high construct asks of staff (W17 to W20). */
function Advice({ of }: { readonly of: readonly ConstructReading[] }) {
  const low = of.flatMap((reading) => {
    const text = advice(reading, resultWords);
    return text === null ? [] : [{ name: resultWords.constructs[reading.construct], text }];
  });
  return (
    <>
      {low.length > 0 && (
        <dl class="advice">
          {low.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {allReadHigh(of) && <p>{resultWords.allHigh}</p>}
    </>
  );
}

/** Every result ends in what staff can do this week (E1.2). */
function Next({ code, course }: { readonly code: string; readonly course: string }) {
  const steps = [
    [to.plan(code), words.nextPlan],
    [to.talk(code), words.nextTalk],
    [to.announce(code), { title: appWords.announce, hint: words.nextAnnounce }],
    [to.told(code), words.nextTell],
    [to.course(course), words.nextCompare],
  ] as const;
  return (
    <section class="screen-only" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <ul class="steps-on">
        {steps.map(([href, { title, hint }]) => (
          <li key={href}>
            <a href={href}>{title}</a> <span class="small">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
