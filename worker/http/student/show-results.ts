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
import type { Engine } from '../../engines/engine.ts';
import { releasedFrom } from '../../gate/released.ts';
import type { StudentContext } from './student-context.ts';
import type { Page } from './reply.ts';
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
  const { definition, schedule } = standing;
  const page = (html: string): Page => ({ html });
  if (definition.rehearsal === true)
    return replies.page(c, 'embedders', page(renderRehearsalResults({ language, definition })));
  // Before a pulse has closed, there is nothing that staff could tell students about it.
  const told = standing.at === 'closed' ? await toldAfter(engine, definition) : undefined;
  if (standing.at === 'lost') return replies.page(c, 'embedders', page(renderResultsLost({ language, definition })));
  if (!definition.resultsForStudents)
    return replies.page(c, 'embedders', page(renderResultsNowhere({ language, definition, told }, 'resultsOff')));
  switch (standing.at) {
    case 'armed':
    case 'open':
    case 'grace':
      return replies.page(
        c,
        'embedders',
        page(renderResultsBefore({ language, definition, schedule, hasClosed: standing.at === 'grace' })),
      );
    case 'closing':
      return replies.page(c, 'embedders', page(renderResultsNowhere({ language, definition, told }, 'resultsSoon')));
    case 'closed': {
      if (standing.entries.length === 0)
        return replies.page(c, 'embedders', page(renderResultsDeleted({ language, definition })));
      const releases = standing.entries.map((entry) => releasedFrom(entry).release);
      const styles = pulseResult(releases).kind === 'published' ? { styles: [RESULTS_STYLE] } : {};
      return replies.page(c, 'embedders', { html: renderResults({ language, definition, told }, releases), ...styles });
    }
  }
}

/** @returns undefined if the directory does not answer: then the page leaves it out (E5.3) */
const toldAfter = async ({ directory }: Engine, { code }: Definition) =>
  directory.loop
    .toldAfter(code)
    .then(withTitles)
    .catch(() => undefined);
