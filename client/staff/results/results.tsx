/**
 * Shows what the gate has published about one pulse, after a minute of reflection, or says why there is nothing (E9).
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { isOver } from '../ui/is-over.ts';
import type { Results } from '../../../schema/contract/results.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { caveatWords } from '../../../schema/languages/staff/caveats.ts';
import { appWords, tooSmallWords } from '../ui/words.ts';
import { resultsWords as words } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import { trends, valuesBefore, type Shown as Value } from '../../../schema/results/trend.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { TakenBack } from '../../charts/taken-back.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { hasSeenResults, rememberResults } from '../ui/seen-results.ts';
import { PublishedResults } from './published-results.tsx';
import { Reflection } from './reflection.tsx';
import { when } from '../ui/time.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { asSentence } from '../ui/joined.ts';

interface Shown {
  readonly pulse: PulsePage;
  /** It is null until something is published. */
  readonly results: Results | null;
  readonly before: ReadonlyMap<Construct, Value>;
}

export function ResultsPage({ code }: { readonly code: string }) {
  return <Load from={() => load(code)}>{(shown) => <ResultsOf {...shown} />}</Load>;
}

async function load(code: string): Promise<Result<Shown, Failure>> {
  const pulse = await ask('pulse', { at: { code } });
  if (!pulse.ok) return pulse;
  const { stage, definition } = pulse.value;
  // Before a pulse closes, only waves publish anything (privacy.md R2.2).
  if (!isOver(stage) && definition.mode !== 'waves') return ok({ pulse: pulse.value, results: null, before: NOTHING });
  const [results, trend] = await Promise.all([
    ask('results', { at: { code } }),
    ask('trend', { at: { course: pulse.value.course.id } }),
  ]);
  // The pulse before is only drawn behind this one, so the page can do without it.
  const before = trend.ok ? valuesBefore(trends(trend.value.pulses), code) : NOTHING;
  if (results.ok) return ok({ pulse: pulse.value, results: results.value, before });
  return isProblemOf(results.error, 'not-published') ? ok({ pulse: pulse.value, results: null, before }) : results;
}

const NOTHING: Shown['before'] = new Map();

function ResultsOf({ pulse, results, before }: Shown) {
  const { course, definition } = pulse;
  const above = <a href={to.course(course.id)}>{course.name}</a>;
  if (results === null)
    return (
      <Page title={words.beforeTitle} above={above}>
        <Before {...pulse} />
      </Page>
    );
  const { releases, schedule, closed, keptYears } = results;
  const result = pulseResult(releases);
  switch (result.kind) {
    case 'too-few':
      return (
        <Page title={words.tooFewTitle} above={above}>
          <p class="lead">{fill(resultWords.tooFew, { k: definition.policy.k })}</p>
          <TakenBack releases={releases} words={resultWords} />
          <p>{words.tooFewDo}</p>
          <p class="actions">
            <a class="button" href={to.conversation}>
              {tooSmallWords.link}
            </a>
            <a class="button quiet" href={to.told(definition.code)}>
              {appWords.tellStudents}
            </a>
            <a class="button quiet" href={to.announce(definition.code)}>
              {appWords.announce}
            </a>
          </p>
        </Page>
      );
    case 'unreadable':
      return (
        <Page title={words.unreadableTitle} above={above}>
          <p>{words.unreadable}</p>
          <p>
            <a class="button quiet" href={to.announce(definition.code)}>
              {appWords.announce}
            </a>
          </p>
        </Page>
      );
    case 'published': {
      const { code } = definition;
      // It is asked once per pulse and person's browser (E9.1).
      if (!hasSeenResults(code)) return <Reflection above={above} done={() => rememberResults(code)} />;
      const where = fill(closed ? words.of : words.ofOpen, {
        course: course.name,
        code,
        when: when(schedule.closesAtMs, course.zone),
      });
      return (
        <Page title={closed ? words.title : words.soFarTitle} above={above}>
          <p class="small">{where}</p>
          {!closed && <p class="note">{words.soFar}</p>}
          <TakenBack releases={releases} words={resultWords} />
          <PublishedResults
            definition={definition}
            items={releases[0]?.items ?? []}
            atoms={result.atoms}
            classSize={definition.eligible ?? course.classSize}
            closed={closed}
            before={before}
            source={joinSentences([asSentence(where), caveatWords.status])}
          />
          <p class="small">{counted(words.kept, keptYears)}</p>
        </Page>
      );
    }
  }
}

function Before({ stage, schedule, definition, course }: PulsePage) {
  const values = { when: when(schedule.closesAtMs, course.zone), k: definition.policy.k };
  const soon = stage === 'grace' || stage === 'closing';
  const inWaves = stage === 'open' && definition.mode === 'waves';
  const isPlanned = stage === 'open' || schedule.opensAtMs !== null;
  return (
    <>
      <p class="lead">{soon ? words.soon : fill(isPlanned ? words.before : words.beforeByHand, values)}</p>
      {inWaves && <p>{fill(words.beforeWaves, values)}</p>}
      <p>
        <a class="button" href={to.projector(definition.code)}>
          {words.projector}
        </a>
      </p>
    </>
  );
}
