/** Answers GET /s/CODE with the form while the pulse is open, and otherwise with the state that it is in (E3.11). */
import type { Context } from 'hono';
import { parseCode, type Code } from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { PageLanguage } from '../../pages/href.ts';
import { renderDiscarded, renderTooMany, renderUnknown } from '../../pages/landing.tsx';
import {
  renderClosed,
  renderClosing,
  renderExpired,
  renderLost,
  renderNotOpen,
  renderRehearsalOver,
} from '../../pages/states.tsx';
import type { StudentContext } from './student-context.ts';
import type { Page } from './reply.ts';
import type { Standing, NoPulse } from './standing.ts';
import type { KnownPulse } from './warm-pulses.ts';
import { newKey } from './submission-key.ts';
import { languageIn } from './accept-language.ts';

/** @param typed the code as it is in the address or was typed */
export async function visit(
  { engine, standings, pulses, replies }: StudentContext,
  c: Context,
  typed: string,
): Promise<Response> {
  const language = languageIn(c, engine.assets);
  const standing = await standings.read(typed);
  if (standing.at !== 'open')
    return replies.page(
      c,
      'embedders',
      pageOutside(standing, { language, typed, script: engine.assets.studentScript }),
    );
  // A reply to Send has expired: nobody shall answer twice because of that, so this is not the form.
  if (c.req.query('sent') === '1')
    return replies.page(c, 'embedders', { html: renderExpired({ language, definition: standing.definition }) });
  return showForm({ engine, pulses, replies }, c, standing, language);
}

/** Sends the form of an open pulse: the same page for its own address and for the link of its course (lms.md L2.6). */
export async function showForm(
  { engine, pulses, replies }: Pick<StudentContext, 'engine' | 'pulses' | 'replies'>,
  c: Context,
  standing: KnownPulse,
  language: PageLanguage,
): Promise<Response> {
  const reply = await replies.prepared(c, pulses.form(standing, language, false), [newKey(engine.randomBytes)]);
  // The script fetches the form in another language, so that marked answers stay. In a frame whose sandbox takes away its
  // origin, it may read it only if we say so. Anybody with the link may read the form (decision 0054).
  if (c.req.header('origin') === 'null') reply.headers.set('Access-Control-Allow-Origin', 'null');
  return reply;
}

/** The address as it was typed, and how the page is shown. */
interface Visit {
  readonly language: PageLanguage;
  readonly typed: string;
  readonly script: string;
}

export function pageOutside(standing: Exclude<Standing, { at: 'open' }>, { language, typed, script }: Visit): Page {
  switch (standing.at) {
    case 'unknown':
    case 'slowed':
    case 'discarded':
      return noPulsePage(standing, language, typed);
    case 'armed':
      return { html: renderNotOpen({ language, ...standing }) };
    case 'grace':
      return { html: renderClosing({ language, script, ...standing }) };
    case 'lost':
      return { html: renderLost({ language, definition: standing.definition }) };
    case 'closing':
    case 'closed':
      if (standing.definition.rehearsal === true) return rehearsalOverPage(language, standing.definition.code);
      return {
        html: renderClosed({ language, script, definition: standing.definition, published: standing.at === 'closed' }),
      };
  }
}

/** Says that a rehearsal is over, or that there never was one: nothing is kept that could tell the two apart (E7.7). */
export const rehearsalOverPage = (language: PageLanguage, code: Code): Page => ({
  html: renderRehearsalOver({ language, code }),
  status: 410,
});

export function noPulsePage({ at }: NoPulse, language: PageLanguage, typed: string): Page {
  const code = parseCode(typed);
  switch (at) {
    case 'unknown':
      if (code !== undefined && isRehearsalCode(code)) return rehearsalOverPage(language, code);
      return { html: renderUnknown({ language }, typed), status: 404 };
    case 'slowed':
      return { html: renderTooMany({ language }), status: 429, retryAfterSeconds: 60 };
    case 'discarded':
      return { html: renderDiscarded({ language }, typed), status: 410 };
  }
}
