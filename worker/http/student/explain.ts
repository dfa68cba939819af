/** Answers GET /s/CODE/how with what is promised about this pulse, and what is not (E5.1). */
import type { Context } from 'hono';
import { renderHow } from '../../pages/how.tsx';
import type { StudentContext } from './student-context.ts';
import { languageIn } from './accept-language.ts';
import { noPulsePage } from './visit.ts';

export async function explain(
  { engine, standings, replies }: StudentContext,
  c: Context,
  typed: string,
): Promise<Response> {
  const language = languageIn(c, engine.assets);
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return replies.page(c, 'embedders', noPulsePage(standing, language, typed));
  const { definition, schedule } = standing;
  const { version } = engine.settings;
  // It is read for each visitor: a remembered answer would be faster after somebody else has asked (R2.9b).
  const across = await engine.directory.pulses.reasonsAcross(definition.code);
  const hasClosed = standing.at === 'grace' || standing.at === 'closing' || standing.at === 'closed';
  const html = renderHow({ language, definition, schedule, hasClosed, version, across });
  return replies.page(c, 'embedders', { html });
}
