/**
 * Answers GET /s/CODE/results with what the gate published, byte for byte as the ledger has it (E5.3, architecture.md
 * A7).
 */
import type { Context } from 'hono';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import {
  renderRehearsalResults,
  renderResults,
  renderResultsBefore,
  renderResultsDeleted,
  renderResultsLost,
  renderResultsNowhere,
  RESULTS_STYLE,
} from '../../pages/results.tsx';
import type { PageLanguage } from '../../pages/href.ts';
import type { ToldToStudents } from '../../pages/loop.tsx';
import type { Around } from '../../pages/notice.tsx';
import type { Engine } from '../../engines/engine.ts';
import { releasedFrom } from '../../gate/released.ts';
import type { StudentContext } from './student-context.ts';
import type { Page } from './reply.ts';
import type { NoPulse, Standing } from './standing.ts';
import { languageIn } from './accept-language.ts';
import { withTitles } from './told-titles.ts';
import { noPulsePage } from './visit.ts';

export async function showResults(
  { engine, standings, replies }: StudentContext,
  c: Context,
  typed: string,
): Promise<Response> {
  const language = languageIn(c, engine.assets);
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return replies.page(c, 'embedders', noPulsePage(standing, language, typed));
  // Before a pulse has closed, there is nothing that staff could tell students about it.
  const told = standing.at === 'closed' ? await toldAfter(engine, standing.definition) : undefined;
  return replies.page(c, 'embedders', resultsPage({ language, standing, told }));
}

interface ResultsProps {
  readonly language: PageLanguage;
  readonly standing: Exclude<Standing, NoPulse>;
  readonly told: ToldToStudents | null | undefined;
  /** It is set on the page behind the link of a course, which shows the same as the page of its last pulse (lms.md L2.6). */
  readonly around?: Around;
}

/** Makes the page of results: one for the address of a pulse and for the link of its course. */
export function resultsPage({ language, standing, told, around }: ResultsProps): Page {
  const { definition, schedule } = standing;
  const props = { language, definition, ...(around && { around }) };
  if (definition.rehearsal === true) return { html: renderRehearsalResults(props) };
  if (standing.at === 'lost') return { html: renderResultsLost(props) };
  if (!definition.resultsForStudents) return { html: renderResultsNowhere({ ...props, told }, 'resultsOff') };
  switch (standing.at) {
    case 'armed':
    case 'open':
    case 'grace':
      return { html: renderResultsBefore({ ...props, schedule, hasClosed: standing.at === 'grace' }) };
    case 'closing':
      return { html: renderResultsNowhere({ ...props, told }, 'resultsSoon') };
    case 'closed': {
      if (standing.entries.length === 0) return { html: renderResultsDeleted(props) };
      const releases = standing.entries.map((entry) => releasedFrom(entry).release);
      const styles = pulseResult(releases).kind === 'published' ? { styles: [RESULTS_STYLE] } : {};
      return { html: renderResults({ ...props, told }, releases), ...styles };
    }
  }
}

/** @returns undefined if the directory does not answer: then the page leaves it out (E5.3) */
const toldAfter = async ({ directory }: Engine, { code }: Definition) =>
  directory.loop
    .toldAfter(code)
    .then(withTitles)
    .catch(() => undefined);
