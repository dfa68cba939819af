/**
 * Shows published results to a class as slides: the whole form, then one question each, then what students were told
 * (E9.7). They are the numbers of the results page, in the language of the course.
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Release } from '../../../schema/contract/release.ts';
import type { ToldRevision } from '../../../schema/contract/loop.ts';
import { dayAt } from '../../../schema/calendar.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sayDay } from '../../../schema/languages/moment.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { ChartPatterns } from '../../charts/patterns.tsx';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { withAudience } from '../ui/audience.ts';
import { Deck } from '../ui/deck.tsx';
import { isOver } from '../ui/is-over.ts';
import { Load } from '../ui/load.tsx';
import { Waiting } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { hasSeenResults } from '../ui/seen-results.ts';
import { mayShow } from './may-show.ts';
import { slidesOf } from './slide-list.tsx';
import { slidesWords as words } from './slides-words.ts';

interface Shown {
  readonly page: PulsePage;
  readonly audience: Audience;
  readonly releases: readonly Release[];
  readonly told: ToldRevision | null;
}

export function SlidesPage({ code }: { readonly code: string }) {
  return (
    <Load from={() => load(code)} waiting={<Waiting />}>
      {(shown) => <Slides {...shown} />}
    </Load>
  );
}

/** What the class was not promised to see is not even asked for. */
async function load(code: string): Promise<Result<Shown, Failure>> {
  const pulse = await withAudience(await ask('pulse', { at: { code } }));
  if (!pulse.ok) return pulse;
  const { stage, definition } = pulse.value.page;
  const nothing = ok({ ...pulse.value, releases: [], told: null });
  if (!isOver(stage) || !definition.resultsForStudents) return nothing;
  const [results, told] = await Promise.all([ask('results', { at: { code } }), ask('told', { at: { code } })]);
  if (!results.ok) return isProblemOf(results.error, 'not-published') ? nothing : results;
  // The slides of the results are worth showing without the last one.
  const latest = told.ok ? told.value.revisions.at(-1) : undefined;
  return ok({ ...pulse.value, releases: results.value.releases, told: latest ?? null });
}

function Slides({ page, audience, releases, told }: Shown) {
  const { course, definition, schedule } = page;
  const { code } = definition;
  const result = pulseResult(releases);
  const isRead = useSignal(hasSeenResults(code));
  switch (mayShow(definition, result, isRead.value)) {
    case 'kept':
      return <Instead of={page} title={words.keptTitle} text={words.kept} way={[to.told(code), words.tell]} />;
    case 'none':
      return <Instead of={page} title={words.noneTitle} text={words.none} way={[to.results(code), words.read]} />;
    case 'unread':
      return (
        <Instead of={page} title={words.unreadTitle} text={words.unread} way={[to.results(code), words.read]}>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isRead.value = true;
            }}
          >
            {words.anyway}
          </button>
        </Instead>
      );
    case 'slides': {
      const closed = sayDay(audience.main, dayAt(schedule.closesAtMs, course.zone));
      const atoms = result.kind === 'published' ? result.atoms : [];
      return (
        <>
          {/* It stands outside of the slides: a pattern in a slide that is away would not be drawn. */}
          <ChartPatterns />
          <Deck
            title={fill(words.title, { course: course.name })}
            course={course.name}
            day={closed}
            audience={audience}
            slides={slidesOf({ definition, items: releases[0]?.items ?? [], atoms, told }, audience.main)}
            leave={to.results(code)}
          />
        </>
      );
    }
  }
}

interface InsteadProps {
  readonly of: Pick<PulsePage, 'course'>;
  readonly title: string;
  readonly text: string;
  readonly way: readonly [href: string, label: string];
  readonly children?: ComponentChildren;
}

/** Stands in the place of slides that cannot be shown, or not yet. It is a page for staff, with nothing of the results on it. */
function Instead({ of: { course }, title, text, way: [href, label], children }: InsteadProps) {
  return (
    <Page key={title} title={title} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <p class="lead">{text}</p>
      <p class="actions">
        <a class="button" href={href}>
          {label}
        </a>
        {children}
      </p>
    </Page>
  );
}
