/**
 * Shows what to say in class about the results: with lines to write on, or filled in from the result, the plan and what
 * students were told (E9.2, I5.6).
 */
import type { ComponentChildren } from 'preact';
import { talkScript } from '../../../schema/instrument/guides.json';
import { loopWords } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PrintThis } from './script-steps.tsx';
import { filledFrom, talkOf, type Filled, type Part } from './talk-script.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';

const words = loopWords.guides;

/** The script for any pulse has lines to write on. */
export function TalkGuidePage() {
  return <Script filled={null} above={<a href={to.guides}>{words.title}</a>} />;
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

async function load(code: string): Promise<Result<Filled | null, Failure>> {
  const told = await ask('told', { at: { code } });
  if (!told.ok) return isProblemOf(told.error, 'not-published') ? ok(null) : told;
  const { course, revisions, sentences } = told.value;
  const [respondents, loop] = await Promise.all([students(code), ask('loop', { at: { course: course.id } })]);
  if (!respondents.ok) return respondents;
  if (!loop.ok) return loop;
  const acts = loop.value.acts.filter((act) => act.code === code);
  return ok(filledFrom({ respondents: respondents.value, told: revisions.at(-1)?.body ?? null, acts, sentences }));
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

interface ScriptProps {
  readonly filled: Filled | null;
  readonly above: ComponentChildren;
  readonly note?: string;
}

function Script({ filled, above, note }: ScriptProps) {
  return (
    <Page title={talkScript.title} above={above}>
      {note !== undefined && <p class="small">{note}</p>}
      <h2>{words.steps}</h2>
      <ol class="steps">
        {talkOf(filled).map(({ id, minutes, title, lines }) => (
          <li key={id}>
            <h3>
              {title} <span class="small">{fill(words.minutes, { n: minutes })}</span>
            </h3>
            {lines.map((line, i) => (
              <p key={i} class="spoken">
                {line.map((part, at) => (
                  <Gap key={at} part={part} />
                ))}
              </p>
            ))}
          </li>
        ))}
      </ol>
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

function Gap({ part }: { readonly part: Part }) {
  if ('plain' in part) return <>{part.plain}</>;
  return part.filled === null ? <span class="blank">…</span> : <strong dir="auto">{part.filled}</strong>;
}
