/**
 * Shows what to say in class about the results, with lines to write on or filled in from what students were told (E9.2,
 * I5.6).
 */
import type { ComponentChildren } from 'preact';
import type { Told } from '../../../schema/contract/loop.ts';
import { talkScript } from '../../../schema/instrument/guides.json';
import { loopWords } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PrintThis, ScriptSteps, type Filled } from './script-steps.tsx';
import { isProblemOf, type Failure } from '../server/failure.ts';

const words = loopWords.guides;

/** The script for any pulse has lines to write on. */
export function TalkGuidePage() {
  return <Script filled={{}} above={<a href={to.guides}>{words.title}</a>} />;
}

/** The script for one pulse is filled in. */
export function TalkPage({ code }: { readonly code: string }) {
  return (
    <Load from={() => load(code)}>
      {(filled) => (
        <Script
          filled={filled}
          above={<a href={to.told(code)}>{loopWords.told.title}</a>}
          note={fill(words.filled, { code })}
        />
      )}
    </Load>
  );
}

async function load(code: string): Promise<Result<Filled, Failure>> {
  const told = await ask('told', { at: { code } });
  if (!told.ok) return isProblemOf(told.error, 'not-published') ? ok({}) : told;
  const n = await students(code);
  if (!n.ok) return n;
  const body = told.value.revisions.at(-1)?.body;
  return ok({ ...(n.value !== null && { n: String(n.value) }), ...(body !== undefined && partsOf(body)) });
}

/**
 * @returns how many took part, as published; null if that is not published, or if answers do not stand for people
 * (E9.2)
 */
async function students(code: string): Promise<Result<number | null, Failure>> {
  const [pulse, results] = await Promise.all([ask('pulse', { at: { code } }), ask('results', { at: { code } })]);
  if (!pulse.ok) return pulse;
  if (!results.ok) return isProblemOf(results.error, 'not-published') ? ok(null) : results;
  const published = pulseResult(results.value.releases);
  if (pulse.value.definition.eligibility === 'open' || published.kind !== 'published') return ok(null);
  return ok(published.atoms.reduce((sum, { respondents }) => sum + respondents, 0));
}

/** The keys are names in the script. A part that is missing stays a line to write on. */
function partsOf({ good, hard, promises: [promise], cannot, why, passedTo }: Told): Filled {
  const all = {
    strength: good,
    worry: hard,
    limit: cannot,
    reason: why,
    owner: passedTo,
    act: promise?.act ?? '',
    date: promise === undefined ? '' : day(promise.day),
    role: promise === undefined ? '' : loopWords.owners[promise.owner],
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

function Script({
  filled,
  above,
  note,
}: {
  readonly filled: Filled;
  readonly above: ComponentChildren;
  readonly note?: string;
}) {
  const { title, steps } = talkScript;
  return (
    <Page title={title} above={above}>
      {note !== undefined && <p class="small">{note}</p>}
      <h2>{words.steps}</h2>
      <ScriptSteps steps={steps} filled={filled} />
      <div class="columns">
        <section>
          <h2>{words.do}</h2>
          <ul>
            {talkScript.do.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.avoid}</h2>
          <ul>
            {talkScript.avoid.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <PrintThis />
    </Page>
  );
}
